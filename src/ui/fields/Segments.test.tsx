import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, forceColors, mount } from '~/ui/Mount.testing';
import { Segments } from './Segments';

const CHOICES = [
  { value: 1, label: 'Day' },
  { value: 7, label: 'Week' },
  { value: 30, label: 'Month' },
];

function Place() {
  const [value, setValue] = useState(7);
  return <Segments label="Length" choices={CHOICES} value={value} onChange={setValue} />;
}

const segment = (name: string) => page.getByRole('radio', { name });

test('one is chosen, by mouse and by the arrow keys', async () => {
  await mount(<Place />);
  await expect.element(page.getByRole('radiogroup', { name: 'Length' })).toBeVisible();
  await expect.element(segment('Week')).toBeChecked();
  await page.getByText('Month').click();
  await expect.element(segment('Month')).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(segment('Day')).toBeChecked();
  await expect.element(segment('Day')).toHaveFocus();
  expect(await axeFaults()).toEqual([]);
});

test('in forced colours the chosen one still stands out', async () => {
  await mount(<Place />);
  await forceColors();
  const probe = document.createElement('span');
  probe.style.cssText = 'background: SelectedItem; forced-color-adjust: none';
  document.body.append(probe);
  const marked = [...document.querySelectorAll('main *')].filter(
    (element) => getComputedStyle(element).backgroundColor === getComputedStyle(probe).backgroundColor,
  );
  expect(marked).toHaveLength(1);
  const [mark, chosen] = [marked[0], page.getByText('Week').element().closest('label')].map((one) =>
    one?.getBoundingClientRect(),
  );
  expect(mark?.left).toBeCloseTo(chosen?.left ?? 0, 0);
});
