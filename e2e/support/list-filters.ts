// How rows of a list are found: filters, quick search, presets.
import { expect, test } from './fixtures';
import {
  addressOf,
  chipsOf,
  expectAddress,
  fillFilter,
  FLEET,
  listPage,
  readAfter,
  valuesOf,
  type FindingUnderTest,
  type ListPage,
  type ListUnderTest,
} from './list-page';

/** Proves every filter, the quick search and the presets. */
export function testFilters(list: ListUnderTest): void {
  test('each filter goes from the drawer to the service and to a chip, and is removed; quick search; presets', async ({
    page,
    openDemo,
  }) => {
    test.slow();
    await openDemo({ path: list.path, fleet: FLEET });
    await proveFilters(listPage(page, list), list);
  });
}

/** Finds rows of a list that is open in every way it has, and leaves it as it was. */
export async function proveFilters(it: ListPage, list: FindingUnderTest): Promise<void> {
  const { page } = it;
  const { reads, quick, presets = [] } = list;
  const total = await it.total();
  await it.button('Filters').click();
  for (const filter of list.filters) await fillFilter(it.drawer, filter);
  const apply = it.drawer.getByRole('button', { name: 'Apply filters' });
  const asked = reads ? await readAfter(page, reads, () => apply.click()) : await apply.click();
  await expect(it.drawer).toBeHidden();
  await expect(it.button(`Filters (${list.filters.length})`)).toBeFocused();
  const address = new URL(page.url()).searchParams;
  for (const filter of list.filters) {
    const values = valuesOf(filter, address);
    const { wire = filter.name } = filter;
    if (asked && wire !== null) expect(asked.getAll(wire), filter.name).toEqual(values);
  }
  await expect(it.chips.getByRole('listitem')).toHaveText([...list.filters.flatMap(chipsOf), 'Clear all']);

  // The drawer shows what is applied: applying that again changes nothing.
  const applied = addressOf(page);
  await it.button(/^Filters/).click();
  await apply.click();
  await expect(it.drawer).toBeHidden();
  await expectAddress(page, applied);

  let left = applied;
  for (const filter of list.filters.slice(1).toReversed()) {
    for (const chip of chipsOf(filter))
      await it.chips.getByRole('button', { name: `Remove ${chip}`, exact: true }).click();
    left = left.filter((pair) => !pair.startsWith(`${filter.name}=`));
    await expectAddress(page, left);
  }
  await page.goBack();
  const first = list.filters.slice(0, 1).flatMap(chipsOf);
  await expect(it.chips.getByRole('listitem')).toHaveCount(first.length + 2);
  await it.chips.getByRole('button', { name: 'Clear all' }).click();
  await expectAddress(page, '');
  await expect(it.chips).toBeHidden();
  await it.expectTotal(total);

  // One bout of typing in the quick search is one step for Back.
  if (quick) {
    await it.search.pressSequentially(quick.typed);
    if (quick.hint !== undefined) await expect(page.getByText(quick.hint)).toBeVisible();
    await expectAddress(page, [`${quick.name}=${quick.typed}`]);
    await it.expectTotal(quick.finds);
    await it.search.blur();
    await page.goBack();
    await expectAddress(page, '');
    await expect(it.search).toHaveValue('');
    await page.goForward();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expectAddress(page, '');
    await expect(it.search).toBeFocused();
  }

  for (const [preset, query, row] of presets) {
    await it.button(preset).click();
    await expectAddress(page, query);
    await expect(it.button(preset)).toHaveAttribute('aria-pressed', 'true');
    await expect(it.grid).toContainText(row);
    expect(await it.total()).toBeLessThan(total);
    await expect(it.chips.getByRole('listitem')).toHaveCount(2);
  }
  if (presets.length > 0) await it.button(list.allPreset ?? 'All').click();
  await it.expectTotal(total);
}
