import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RowEnd } from '~/ui/list/RowEnd';
import { mount } from '~/ui/Mount.testing';

test('where nothing can be hovered, what else comes with the pointer is always seen', async () => {
  expect(matchMedia('(hover: none)').matches).toBe(true);
  await mount(<RowEnd menuLabel="Actions" quick={{ command: 'detail', label: 'Details', glyph: 'panel' }} />);
  const quick = page.getByRole('button', { name: 'Details' });
  await expect.element(quick).toBeVisible();
  expect(getComputedStyle(quick.element(), '::before').visibility).toBe('visible');
});
