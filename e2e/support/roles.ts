// How a person, or a screen reader, finds things: by role and name. Plain functions over locators; nothing here waits by itself
// except through Playwright's own assertions.
import { expect, type Locator, type Page } from '@playwright/test';

/** Column header to what its cell holds: a part of its text, or a pattern. */
export type Cells = Readonly<Record<string, string | RegExp>>;

/** The table of this name, whether it is a plain one or a grid. */
export function tableNamed(page: Page, name: string): Locator {
  return page.getByRole('table', { name }).or(page.getByRole('grid', { name }));
}

/** Rows that hold all of `cells`. Rows far outside the window are not in the page: filter or scroll first. */
export async function rowsWith(page: Page, table: string, cells: Cells): Promise<Locator> {
  let rows = tableNamed(page, table).getByRole('row');
  for (const [column, content] of Object.entries(cells)) {
    const position = (await columnIndex(page, table, column)) + 1;
    const cell = page.locator(`:is(td, th):nth-child(${position})`).filter({ hasText: content });
    rows = rows.filter({ has: cell });
  }
  return rows;
}

/** Expects a row that holds all of `cells`, and returns it: `await expectRow(page, 'Desktops', { Name: 'FIN-SH-00175' })`. */
export async function expectRow(
  page: Page,
  table: string,
  cells: Cells,
  options: { timeout?: number } = {},
): Promise<Locator> {
  const row = (await rowsWith(page, table, cells)).first();
  await expect(row, `a row of ${table} with ${JSON.stringify(cells, shownPattern)}`).toBeVisible(options);
  return row;
}

/** Expects that no row in the page holds all of `cells`. */
export async function expectNoRow(page: Page, table: string, cells: Cells): Promise<void> {
  await expect(await rowsWith(page, table, cells)).toHaveCount(0);
}

/** Expects the number of rows the table says it has, drawn or not: the header counts in aria-rowcount. */
export async function expectRowCount(page: Page, table: string, rows: number): Promise<void> {
  await expect(tableNamed(page, table)).toHaveAttribute('aria-rowcount', String(rows + 1));
}

/** What the drawn cells of a column say, from the top. */
export async function columnTexts(page: Page, table: string, column: string): Promise<string[]> {
  const position = (await columnIndex(page, table, column)) + 1;
  const cells = tableNamed(page, table).locator(`tbody tr > :is(td, th):nth-child(${position})`);
  return (await cells.allInnerTexts()).map((text) => text.trim());
}

/** Opens the menu of a row and returns it: `(await openRowMenu(page, 'FIN-SH-00175')).getByRole('menuitem', …)`. */
export async function openRowMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
}

/** The checkbox that selects a row. */
export function rowCheckbox(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
}

/** Opens a select or combobox by its label and takes one of its options. */
export async function chooseOption(scope: Page | Locator, label: string, option: string): Promise<void> {
  await scope.getByLabel(label).first().click();
  const page = 'page' in scope ? scope.page() : scope;
  await page.getByRole('option', { name: option }).click();
}

async function columnIndex(page: Page, table: string, column: string): Promise<number> {
  const header = tableNamed(page, table).getByRole('columnheader', { name: column }).first();
  await expect(header, `a column ${column} in ${table}`).toBeVisible();
  return header.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
}

function shownPattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}
