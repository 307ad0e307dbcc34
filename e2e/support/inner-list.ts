// What is true of every list inside a page, in one test for each: its widgets are those of the list pages, and proved there.
import { NAME_FILTERS, NAME_SEARCH_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './accessibility';
import { expect, test } from './fixtures';
import { proveFilters } from './list-filters';
import { expectAddress, FLEET, listPage, withQuery, type InnerListUnderTest } from './list-page';
import { expectSeen, settled } from './list-seen';
import { testToolbar } from './list-toolbar';

const TIMEOUT_MS = 90_000;

/** Proves of a list inside a page that its address holds the view, that every filter works, what it shows without rows, and its toolbar. */
export function testInnerList(list: InnerListUnderTest): void {
  testToolbar({ path: list.path, title: list.title, selects: list.selects ?? false });
  test(`${list.title}: a link restores the view; filters, quick search and presets; failed, nothing matches, empty`, async ({
    page,
    openDemo,
  }) => {
    test.setTimeout(TIMEOUT_MS);
    const it = listPage(page, list);
    const { path, quick, link, filters } = list;
    await openDemo({ path: withQuery(path, link.query), fleet: FLEET });
    const view = await settled(it);
    expect(view).toMatchObject({
      columns: [list.name, ...link.columns],
      chips: [...link.chips, 'Clear all'],
    });
    expect(await it.total()).toBeGreaterThan(0);
    await expectNoAxeViolations(page);
    await page.reload();
    await expectSeen(it, view);
    await page.goto(path);
    await proveFilters(it, list);

    const field = quick?.name ?? filters[0]?.name ?? '';
    const alert = it.main.getByRole('alert');
    if (list.reads && field in NAME_FILTERS) {
      await page.goto(withQuery(path, `${field}=${NAME_SEARCH_SENTINELS.error500}`));
      await expect(alert).toContainText(/Error code\s*WKS\.\d+/);
      await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
    }
    await page.goto(withQuery(path, `${field}=nobody-has-this`));
    await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
    await it.button('Clear all').last().click();
    await expectAddress(page, '');
    if (list.emptyAt === undefined) return;
    await page.goto(list.emptyAt);
    await expect(page.getByText(list.empty, { exact: true })).toBeVisible();
  });
}
