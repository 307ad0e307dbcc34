import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '~/ui/Mount.testing';
import { OutputViewer } from './OutputViewer';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');

/** An output to which every press adds lines. */
function Growing() {
  const [count, setCount] = useState(100);
  return (
    <>
      <button type="button" onClick={() => setCount(count + 12)}>
        Grow
      </button>
      <OutputViewer raw={lines(count)} name="FIN-1" />
    </>
  );
}

test('an output that grows leaves the reader where he is, and is followed at its end', async () => {
  await mount(<Growing />);
  const box = page.getByRole('region', { name: 'Output of FIN-1' });
  await expect.element(box).toBeVisible();
  await page.getByRole('button', { name: 'Grow' }).click();
  const fresh = page.getByRole('button', { name: '12 new lines' });
  await expect.element(fresh).toBeVisible();
  expect(box.element().scrollTop).toBe(0);
  await fresh.click();
  await expect.element(page.getByText('line 112', { exact: true })).toBeInViewport();
  await expect.element(fresh).not.toBeInTheDocument();

  await page.getByRole('button', { name: 'Grow' }).click();
  await expect.element(page.getByText('line 124', { exact: true })).toBeInViewport();

  await userEvent.click(box);
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByText('line 1', { exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Grow' }).click();
  await expect.element(page.getByRole('button', { name: '12 new lines' })).toBeVisible();
  await expect.element(page.getByText('line 1', { exact: true })).toBeInViewport();
});
