// The parts every list page has, found as a reader finds them.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { columnTexts } from './roles';

/** How a filter is filled in the drawer: `type` key by key, `paste` at once, `pieces` each ended with Enter, one or several that are offered, yes or no, a box. */
type Filling =
  | { readonly type: string }
  | { readonly paste: string }
  | { readonly pieces: readonly string[] }
  | { readonly choose: string }
  | { readonly chooseFrom: string }
  | { readonly answer: 'Yes' | 'No' }
  | { readonly tick: true };

/** An example of one filter of a list. */
export type FilterExample = Filling & {
  /** In the address. */
  readonly name: string;
  /** In the drawer and on the chip. */
  readonly label: string;
  /** What the address holds, where that is not what was filled in. */
  readonly values?: readonly string[] | RegExp;
  /** What the chips say after the label, where that is not what was filled in. */
  readonly says?: readonly string[];
  /** What the request calls it; null where it asks nothing of the service. The filter's own name unless told. */
  readonly wire?: string | null;
};

/** A list page with something of everything it has. There are more than ten rows and at most a thousand. */
export interface ListUnderTest {
  readonly path: string;
  readonly title: string;
  /** Its rows in the plural, as in 'Search snapshots'. */
  readonly many: string;
  /** The paths the list is read at. */
  readonly reads: RegExp;
  /** The call of the service somebody without the right would ask for. */
  readonly call: string;
  /** Every filter of the drawer, in its order; together they need not match anything. */
  readonly filters: readonly FilterExample[];
  /** A link with several filters, columns and a sort, of at least eleven rows, and what it shows. */
  readonly link: {
    readonly query: string;
    readonly columns: readonly string[];
    readonly chips: readonly string[];
    readonly sorted?: readonly string[];
  };
  /** A text for the quick search, as what it is taken, the address it makes, the rows it finds, and the filter's name. */
  readonly quick: {
    readonly typed: string;
    readonly hint?: string;
    readonly name: string;
    readonly label: string;
    readonly finds: number;
  };
  /** Preset filters, each with its address and the name of a row it shows. */
  readonly presets?: readonly (readonly [name: string, query: string, row: string])[];
  /** The preset without any filter; 'All' unless told. */
  readonly allPreset?: string;
  /** The fields the service sorts by, under the titles of their columns. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly columns: {
    /** The first one's; 'Name' unless told. */
    readonly name?: string;
    /** The id's, always exported. */
    readonly id: string;
    /** One whose cells say just what the export says. */
    readonly plain: string;
    /** One that is shown, and the first that is not. */
    readonly shown: string;
    readonly hidden: string;
    /** The two in the address. */
    readonly ids: readonly [shown: string, hidden: string];
  };
  /** The title of a project without any. */
  readonly empty: string;
  /** What Enter on a row opens. */
  readonly opens?: (list: ListPage, name: string) => Promise<unknown>;
}

/** A list inside the page of one thing. It need not have ten rows, and what lists have as pages is proved by those. */
export type InnerListUnderTest = Pick<
  ListUnderTest,
  'path' | 'title' | 'many' | 'filters' | 'link' | 'presets' | 'allPreset' | 'empty'
> & {
  /** Null where all rows are in memory: filters ask nothing of the service. */
  readonly reads: RegExp | null;
  readonly quick?: ListUnderTest['quick'];
  /** The title of the first column. */
  readonly name: string;
  /** Whether rows can be ticked. */
  readonly selects?: boolean;
  /** Where it has no rows at all. */
  readonly emptyAt?: string;
};

/** What there is to find rows by, in any list. */
export type FindingUnderTest = Pick<
  InnerListUnderTest,
  'filters' | 'presets' | 'allPreset' | 'reads' | 'quick'
>;

/** An address with more in its query. */
export function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** How many desktops there are. */
export const FLEET = 300;

/** Parameters that set the demo, and the part of a page a list is in. */
const NOT_OF_LIST = new Set(['fleet', 'groups', 'latency', 'scenario', 'pace', 'tab']);
export const SOON = { intervals: [20, 50, 100, 200, 400] };

export type ListPage = ReturnType<typeof listPage>;

/** A list page by its title, which is its table's name too, and by what it calls its rows. */
export function listPage(page: Page, { title, many }: { title: string; many: string }) {
  const grid = page.getByRole('grid', { name: title, exact: true });
  const main = page.getByRole('main');
  const chips = page.getByRole('list', { name: 'Applied filters' });
  const pager = page.getByRole('navigation', { name: 'Pages of the table' });
  const rows = grid.locator('tbody tr[aria-rowindex]');
  const boxes = rows.getByRole('checkbox');
  const settled = () => expect(grid).toHaveAttribute('aria-busy', 'false');
  return {
    page,
    grid,
    main,
    chips,
    pager,
    rows,
    settled,
    search: page.getByRole('searchbox', { name: `Search ${many}` }),
    drawer: page.getByRole('dialog', { name: `Filter ${many}` }),
    bar: page.getByRole('group', { name: `Selected ${many}` }),
    exporting: page.getByRole('dialog', { name: `Export ${many} as CSV` }),
    button: (name: string | RegExp) => main.getByRole('button', { name, exact: true }),
    pageBox: grid.getByRole('checkbox', { name: 'Select all rows of this page' }),
    row: (at: number) => rows.nth(at),
    box: (at: number) => boxes.nth(at),
    /** Expects this many rows to match, on all pages. */
    async expectTotal(rows: number): Promise<void> {
      await expect(grid).toHaveAttribute('aria-rowcount', String(rows + 1));
      await settled();
    },
    /** How many rows match, on all pages. */
    async total(): Promise<number> {
      await settled();
      return Number(await grid.getAttribute('aria-rowcount')) - 1;
    },
    /** The names of the rows that are drawn, once they have come. */
    async names(): Promise<string[]> {
      await settled();
      const labels = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
      return labels.map((label) => label.replace(/^Select /, ''));
    },
    /** The titles of the columns, with the name's first. */
    async columns(): Promise<string[]> {
      const titles = await grid.getByRole('columnheader').allInnerTexts();
      return titles.map((text) => text.trim()).filter((text) => text !== '' && text !== 'More');
    },
    cells: (column: string) => columnTexts(page, title, column),
  };
}

/** What of the address is the list's, sorted. */
export function addressOf(page: Page): string[] {
  const { searchParams } = new URL(page.url());
  return [...searchParams]
    .filter(([name]) => !NOT_OF_LIST.has(name))
    .map((pair) => pair.join('='))
    .toSorted();
}

/** Expects the address to hold just this, in any order. */
export async function expectAddress(page: Page, query: string | readonly string[]): Promise<void> {
  const wanted =
    typeof query === 'string' ? [...new URLSearchParams(query)].map((pair) => pair.join('=')) : query;
  await expect.poll(() => addressOf(page), SOON).toEqual(wanted.toSorted());
}

/** Does something and gives the query of the first read of the list that follows; rows followed by their ids are another read. */
export async function readAfter(
  page: Page,
  reads: RegExp,
  action: () => Promise<unknown>,
): Promise<URLSearchParams> {
  const asked = page.waitForRequest((request) => {
    const { pathname, searchParams } = new URL(request.url());
    return reads.test(pathname) && searchParams.has('offset');
  });
  await action();
  return new URL((await asked).url()).searchParams;
}

/** Fills one field of the drawer as somebody would. */
export async function fillFilter(drawer: Locator, filter: FilterExample): Promise<void> {
  const { label } = filter;
  const page = drawer.page();
  const field = drawer
    .getByRole('textbox', { name: label, exact: true })
    .or(drawer.getByRole('combobox', { name: label, exact: true }));
  if ('type' in filter) await field.pressSequentially(filter.type);
  else if ('paste' in filter) await field.fill(filter.paste);
  else if ('answer' in filter) {
    await drawer.getByRole('radiogroup', { name: label, exact: true }).getByText(filter.answer).click();
  } else if ('tick' in filter) await drawer.getByRole('checkbox', { name: label, exact: true }).check();
  else if ('pieces' in filter) {
    for (const piece of filter.pieces) {
      await field.pressSequentially(piece);
      await page.keyboard.press('Enter');
    }
  } else {
    await field.click();
    const choice = 'choose' in filter ? filter.choose : filter.chooseFrom;
    await page.getByRole('option', { name: choice, exact: true }).click();
    // A list of several stays open for the next choice.
    if ('chooseFrom' in filter) await page.keyboard.press('Tab');
  }
}

/** What was filled in, in words. */
function saidOf(filter: FilterExample): readonly string[] {
  if ('pieces' in filter) return filter.pieces;
  if ('choose' in filter) return [filter.choose];
  if ('chooseFrom' in filter) return [filter.chooseFrom];
  if ('answer' in filter) return [filter.answer];
  if ('paste' in filter) return [filter.paste];
  return ['tick' in filter ? 'Yes' : filter.type];
}

/** The chips of a filter that was filled in. */
export function chipsOf(filter: FilterExample): readonly string[] {
  return (filter.says ?? saidOf(filter)).map((text) => `${filter.label} ${text}`);
}

/** Expects what the address holds of a filter that was filled in, and gives it. */
export function valuesOf(filter: FilterExample, address: URLSearchParams): readonly string[] {
  const held = address.getAll(filter.name);
  if (filter.values instanceof RegExp) expect(held.join(), filter.name).toMatch(filter.values);
  else expect(held, filter.name).toEqual(filter.values ?? saidOf(filter));
  return held;
}

/** Exports from a dialog that is open, and gives the lines of the file, the first of which names the columns. */
export async function exportFrom(list: ListPage, choice: string | RegExp): Promise<string[][]> {
  const { page, exporting } = list;
  await exporting.getByRole('radio', { name: choice }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await expect(exporting.getByText(/^The download has started: /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exporting).toBeHidden();
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).trimEnd().split('\r\n').map(fieldsOf);
}

/** The fields of a line of CSV; none of the demo's holds a line end. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
