// The row over the table of a list: search, presets and tools beside each other, and in their place what can be done with a selection.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { FLEET, type InnerListUnderTest, type ListUnderTest } from './list-page';

const WORDS = {
  'en-US': { refresh: 'Refresh', columns: 'Columns', clear: 'Clear selection' },
  'zh-CN': { refresh: '刷新', columns: '列', clear: '清除选择' },
  'fr-FR': { refresh: 'Actualiser', columns: 'Colonnes', clear: 'Effacer la sélection' },
} as const;

const LANGUAGES = ['en-US', 'zh-CN', 'fr-FR'] as const;

type Language = (typeof LANGUAGES)[number];

type ToolbarUnderTest = Pick<ListUnderTest, 'path' | 'title'> & Pick<InnerListUnderTest, 'selects'>;

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

/** Expects the search, presets and tools of the list on one line. */
export async function expectOneRow(page: Page, language: Language = 'en-US'): Promise<void> {
  const main = page.getByRole('main');
  const search = main.getByRole('search');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  await expectOneLine([
    ...(await search.getByRole('searchbox').all()),
    ...(await search.getByRole('button').all()),
    button(WORDS[language].refresh),
    button(WORDS[language].columns),
  ]);
}

/** Expects that a tick neither adds a line over the table nor moves the table. */
async function expectTickMovesNothing(page: Page, language: Language): Promise<void> {
  const main = page.getByRole('main');
  const grid = main.getByRole('grid');
  const place = await grid.boundingBox();
  const box = grid.locator('tbody').getByRole('checkbox').first();
  await box.click();
  const clear = main.getByRole('button', { name: WORDS[language].clear, exact: true });
  await expect(clear).toBeVisible();
  const bar = main.getByRole('group').filter({ has: clear });
  // What can be done is loaded a moment after the list.
  await expect(bar.getByRole('button')).not.toHaveCount(2);
  const search = await main.getByRole('search').getByRole('searchbox').all();
  await expectOneLine([...search, ...(await bar.getByRole('button').all())]);
  expect(await grid.boundingBox()).toEqual(place);
  await box.click();
  await expect(clear).toBeHidden();
}

/**
 * Proves that in every language the columns fit, the search, presets and tools are one row, and ticking a row moves nothing. A list
 * inside a page says whether its rows can be ticked.
 */
export function testToolbar({ path, title, selects = true }: ToolbarUnderTest): void {
  for (const language of LANGUAGES) {
    test(`${title}: columns fit, search and tools are one row, also while rows are selected: ${language}`, async ({
      page,
      openDemo,
    }) => {
      await openDemo({ path, fleet: FLEET, language });
      const grid = page.getByRole('main').getByRole('grid');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect(grid).toHaveAttribute('aria-busy', 'false');
        if (width === WIDTHS[0])
          await expect.poll(() => hiddenWidth(grid), 'pixels of columns out of sight').toBe(0);
        await expectOneRow(page, language);
        if (selects) await expectTickMovesNothing(page, language);
      }
    });
  }
}
