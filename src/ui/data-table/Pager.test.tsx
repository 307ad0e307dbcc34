import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount } from '~/ui/Mount.testing';
import { Pager } from './Pager';

function Place({ total }: { total: number | null }) {
  const [at, setAt] = useState(1);
  const [size, setSize] = useState(20);
  return (
    <Pager page={at} pageSize={size} total={total} pageSizes={[20, 50]} onPage={setAt} onPageSize={setSize} />
  );
}

const pager = page.getByRole('navigation', { name: 'Pages of the table' });
const number = page.getByRole('textbox', { name: 'Go to page' });

test('it changes pages, stops at both ends, and takes another page size', async () => {
  await mount(<Place total={95} />);
  await expect.element(pager).toHaveTextContent('1–20 of 95');
  await expect.element(page.getByRole('button', { name: 'Previous page' })).toBeDisabled();
  await page.getByRole('button', { name: 'Last page' }).click();
  await expect.element(pager).toHaveTextContent('81–95 of 95');
  await expect.element(page.getByRole('button', { name: 'Next page' })).toBeDisabled();
  await page.getByRole('button', { name: 'First page' }).click();
  await page.getByRole('combobox', { name: 'Rows per page' }).selectOptions('50');
  await expect.element(pager).toHaveTextContent('1–50 of 95');
  expect(await axeFaults()).toEqual([]);
});

test.each([
  ['4', '4'],
  ['99', '5'],
  ['0', '1'],
  ['４', '4'],
])('page %s leads to page %s', async (typed, shown) => {
  await mount(<Place total={95} />);
  await number.click();
  await userEvent.keyboard(`{Control>}a{/Control}${typed}{Enter}`);
  await expect.element(number).toHaveValue(shown);
});

test.each(['two', '2.5', '-1'])('%s is no page: it stays, and is refused with the reason', async (typed) => {
  await mount(<Place total={95} />);
  await number.click();
  await userEvent.keyboard(`{Control>}a{/Control}${typed}{Enter}`);
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(number).toHaveValue(typed);
  await expect.element(number).toHaveAttribute('aria-invalid', 'true');
  expect(await axeFaults()).toEqual([]);
});

test('unknown totals are not shown', async () => {
  await mount(<Place total={null} />);
  await expect.element(page.getByRole('button', { name: 'Next page' })).toBeDisabled();
  expect(pager.element().textContent).not.toMatch(/of/);
});

test.each([
  ['zh-CN', '第 1–20 条，共 95 条'],
  ['fr-FR', '1 à 20 sur 95'],
] as const)('it speaks %s', async (language, range) => {
  await mount(<Place total={95} />, { language });
  await expect.element(page.getByRole('navigation')).toHaveTextContent(range);
});
