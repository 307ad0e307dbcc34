// The row over the table of a list: search, presets and tools beside each other, and in their place what can be done with a selection.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { FLEET, type ListUnderTest } from './list-page';

const WORDS = {
  'en-US': { refresh: 'Refresh', columns: 'Columns', clear: 'Clear selection' },
  'zh-CN': { refresh: '刷新', columns: '列', clear: '清除选择' },
  'fr-FR': { refresh: 'Actualiser', columns: 'Colonnes', clear: 'Effacer la sélection' },
} as const;

/** With the navigation open. */
const WIDTHS = [1440, 1280] as const;

/** Where the middle of each is, in pixels from the top of the window. */
async function middlesOf(controls: readonly Locator[]): Promise<number[]> {
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  return boxes.map((box) => (box ? Math.round(box.y + box.height / 2) : -1));
}

/** Expects all of them on one line, and none cut off. */
async function expectOneLine(controls: readonly Locator[]): Promise<void> {
  const middles = await middlesOf(controls);
  const [first = 0] = middles;
  // The border of a box and the icon in it may differ by a pixel.
  expect(middles.filter((middle) => Math.abs(middle - first) > 2)).toEqual([]);
  for (const control of controls) await expect(control).toBeInViewport({ ratio: 1 });
}

/** How many pixels of a table's width are reached only by scrolling sideways. */
export async function hiddenWidth(grid: Locator): Promise<number> {
  return grid.evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : -1));
}

/** Expects one row over the table, and that a tick neither adds a second nor moves the table. */
async function expectOneRow(page: Page, words: (typeof WORDS)[keyof typeof WORDS]): Promise<void> {
  const main = page.getByRole('main');
  const grid = main.getByRole('grid');
  const search = main.getByRole('searchbox');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const presets = main.getByRole('search').getByRole('group').getByRole('button');
  await expectOneLine([search, ...(await presets.all()), button(words.refresh), button(words.columns)]);
  const place = await grid.boundingBox();

  const box = grid.locator('tbody').getByRole('checkbox').first();
  await box.click();
  const clear = button(words.clear);
  await expect(clear).toBeVisible();
  const bar = main.getByRole('group').filter({ has: clear });
  // What can be done is loaded a moment after the list.
  await expect(bar.getByRole('button')).not.toHaveCount(2);
  await expectOneLine([search, ...(await bar.getByRole('button').all())]);
  expect(await grid.boundingBox()).toEqual(place);
  await box.click();
  await expect(clear).toBeHidden();
}

/** Proves that in every language the search, presets and tools are one row, and that ticking a row moves nothing. */
export function testToolbar(list: ListUnderTest): void {
  for (const language of ['en-US', 'zh-CN', 'fr-FR'] as const) {
    test(`columns fit, and search and tools are one row, also while rows are selected: ${language}`, async ({
      page,
      openDemo,
    }) => {
      await openDemo({ path: list.path, fleet: FLEET, language });
      const grid = page.getByRole('main').getByRole('grid');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect(grid).toHaveAttribute('aria-busy', 'false');
        if (width === WIDTHS[0])
          await expect.poll(() => hiddenWidth(grid), 'pixels of columns out of sight').toBe(0);
        await expectOneRow(page, WORDS[language]);
      }
    });
  }
}
