import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ReadProgress } from '~/ui/list/read-progress';
import { axeFaults, mount } from '~/ui/Mount.testing';
import { ExportDialog, type ExportChoice } from './ExportDialog';

const WORDS = {
  title: 'Export hosts',
  which: 'Which hosts',
  columnsHint: 'The columns you see.',
  start: 'Export',
  progressLabel: 'Reading',
  progress: (read: number, total: number) => `${read} of ${total} read`,
  done: (rows: number) => `${rows} rows exported`,
  missing: (rows: number) => `${rows} rows are gone`,
};

/** A read that continues when the test says so. */
function slowRead() {
  let tell: (progress: ReadProgress) => void = () => undefined;
  let settle: { resolve: (rows: string[]) => void; reject: (error: Error) => void } | undefined;
  const read: ExportChoice<string>['read'] = (signal, onProgress) =>
    new Promise((resolve, reject) => {
      tell = onProgress;
      settle = { resolve, reject };
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return {
    read,
    tell: (progress: ReadProgress) => tell(progress),
    end: (rows: string[]) => settle?.resolve(rows),
    fail: () => settle?.reject(new Error('gone')),
  };
}

async function open(read: ExportChoice<string>['read'], onClose = vi.fn<() => void>()) {
  await mount(
    <ExportDialog
      words={WORDS}
      choices={[
        { id: 'page', label: 'This page', read: () => Promise.resolve(['a']) },
        { id: 'all', label: 'All that match', read },
        { id: 'selected', label: 'The selection', disabled: true, read },
      ]}
      fileName="hosts"
      toCsv={(rows) => rows.join('\n')}
      onClose={onClose}
    />,
  );
  await expect.element(page.getByRole('dialog', { name: 'Export hosts' })).toBeVisible();
  return onClose;
}

const start = page.getByRole('button', { name: 'Export' });

test('it offers the widest choice there is, shows how far it has come, and says what it wrote', async () => {
  const { read, tell, end } = slowRead();
  const onClose = await open(read);
  await expect.element(page.getByRole('radio', { name: 'All that match' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'The selection' })).toBeDisabled();
  expect(await axeFaults()).toEqual([]);
  await start.click();
  tell({ read: 30, total: 90 });
  await expect.element(page.getByRole('progressbar', { name: 'Reading' })).toHaveAttribute('value', '30');
  await expect.element(page.getByText('30 of 90 read')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  end(['a', 'b']);
  await expect.element(page.getByText('2 rows exported')).toBeVisible();
  expect(saved).toHaveBeenCalledOnce();
  saved.mockRestore();
  await page.getByRole('button', { name: 'Close' }).last().click();
  expect(onClose).toHaveBeenCalledOnce();
});

test('rows that are gone meanwhile are counted', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await mount(
    <ExportDialog
      words={WORDS}
      choices={[{ id: 'selected', label: 'The selection', expected: 3, read: () => Promise.resolve(['a']) }]}
      fileName="hosts"
      toCsv={(rows) => rows.join('\n')}
      onClose={() => undefined}
    />,
  );
  await start.click();
  await expect.element(page.getByText('1 rows exported')).toBeVisible();
  await expect.element(page.getByText('2 rows are gone')).toBeVisible();
  saved.mockRestore();
});

test('Cancel stops the reading and asks again', async () => {
  const { read } = slowRead();
  await open(read);
  await start.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(start).toBeVisible();
});

test('what failed is said where it happened, and can be tried again', async () => {
  const { read, fail } = slowRead();
  await open(read);
  await start.click();
  fail();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(start).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});
