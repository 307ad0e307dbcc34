// What is done with the rows of a list: selected, exported, walked by the keyboard.
import { expect, test } from './fixtures';
import { expectAddress, exportFrom, FLEET, listPage, type ListPage, type ListUnderTest } from './list-page';

/** Proves selection, export and the keyboard. */
export function testRows(list: ListUnderTest): void {
  test('rows, a range, a page and everything are selected and exported; a change of filter keeps the selection', async ({
    page,
    openDemo,
  }) => {
    const it = listPage(page, list);
    const { bar, pager, pageBox } = it;
    const kept = bar.getByText('The filters have changed');
    await openDemo({ path: `${list.path}?page_size=10`, fleet: FLEET });
    const total = await it.total();
    const place = await it.grid.boundingBox();
    await it.box(1).click();
    await expect(bar).toContainText('1 selected');
    // It is in the toolbar's place, and covers no row.
    expect(await it.grid.boundingBox()).toEqual(place);
    await it.box(5).click({ modifiers: ['Shift'] });
    await expect(bar).toContainText('5 selected');
    expect(await pageBox.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true);
    await pageBox.click();
    await expect(bar).toContainText('10 selected');
    await pageBox.click();
    await expect(bar).toBeHidden();

    await it.box(0).click();
    await pager.getByRole('button', { name: 'Next page' }).click();
    await expect(pager).toContainText('11–20');
    await it.settled();
    await pageBox.click();
    await expect(bar).toContainText('11 selected');
    await pager.getByRole('button', { name: 'Previous page' }).click();
    await expect(it.box(0)).toBeChecked();
    await expect(kept).toBeHidden();
    await it.search.fill(list.quick.typed);
    await expect(kept).toBeVisible();
    await expect(bar).toContainText('11 selected');
    await bar.getByRole('button', { name: `Select all ${list.quick.finds} that match` }).click();
    await expect(bar).toContainText(`${list.quick.finds} selected`);
    await expect(kept).toBeHidden();

    await it.search.fill('');
    await bar.getByRole('button', { name: `Select all ${total} that match` }).click();
    await expect(bar).toContainText(`${total} selected`);
    await pager.getByRole('button', { name: 'Next page' }).click();
    await expect(pageBox).toBeChecked();
    await bar.getByRole('button', { name: 'Clear selection' }).click();
    await expect(bar).toBeHidden();

    // An export has the visible columns.
    const { id, plain } = list.columns;
    const names = await it.names();
    await it.button('Export').click();
    const [head = [], ...lines] = await exportFrom(it, /^This page: 10 /);
    const [name, ...columns] = await it.columns();
    expect(head).toEqual([name, id, ...columns]);
    expect(lines.map(([first]) => first)).toEqual(names);
    const at = head.indexOf(plain);
    // An empty cell is drawn as a dash, and read as None.
    const said = (await it.cells(plain)).map((text) => text.replace(/^–\s*None$/, ''));
    expect(lines.map((line) => line[at])).toEqual(said);

    await it.button('Export').click();
    const [, ...all] = await exportFrom(it, new RegExp(`^All that match: ${total} `));
    expect(new Set(all.map((line) => line[1])).size).toBe(total);

    // The selection comes in the order of selecting.
    await it.box(3).click();
    await it.box(1).click();
    await it.bar.getByRole('button', { name: 'Export' }).click();
    await expect(it.exporting.getByRole('radio', { name: /^The selection: 2 / })).toBeChecked();
    const [, ...selected] = await exportFrom(it, /^The selection: 2 /);
    expect(selected).toEqual([lines[3], lines[1]]);
  });

  test('by keyboard alone: search, rows, selection, menu', async ({ page, openDemo }) => {
    const it = listPage(page, list);
    const { keyboard } = page;
    await openDemo({ path: list.path, fleet: FLEET });
    const total = await it.total();
    await keyboard.press('/');
    await expect(it.search).toBeFocused();
    await keyboard.type(list.quick.typed);
    await keyboard.press('Enter');
    await expectAddress(page, [`${list.quick.name}=${list.quick.typed}`]);
    await it.expectTotal(list.quick.finds);
    await keyboard.press('Escape');
    await expectAddress(page, '');
    await it.expectTotal(total);

    const names = await it.names();
    for (let stops = 0; stops < 40 && !(await isFocused(it.row(0))); stops += 1) await keyboard.press('Tab');
    await expect(it.row(0)).toBeFocused();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(it.row(2)).toBeFocused();
    await keyboard.press('Space');
    await expect(it.box(2)).toBeChecked();
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await expect(it.bar).toContainText('3 selected');
    await keyboard.press('End');
    await expect(it.rows.last()).toBeFocused();
    await keyboard.press('Home');
    await expect(it.row(0)).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(it.box(0)).toBeFocused();
    await keyboard.press('ArrowLeft');
    await expect(it.row(0)).toBeFocused();
    await keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: `Actions for ${names[0]}` });
    await expect(menu).toBeVisible();
    await keyboard.press('ArrowDown');
    await expect(menu.locator(':focus')).toHaveRole('menuitem');
    await keyboard.press('Escape');
    await expect(page.getByRole('button', { name: `Actions for ${names[0]}`, exact: true })).toBeFocused();
    for (let stops = 0; stops < 20 && !(await isFocused(it.row(0))); stops += 1)
      await keyboard.press('ArrowLeft');
    // The rows are one stop.
    await keyboard.press('Tab');
    await expect(it.pager.getByRole('combobox', { name: 'Rows per page' })).toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(it.row(0)).toBeFocused();
    await keyboard.press('Enter');
    await list.opens?.(it, names[0] ?? '');
  });
}

const isFocused = (row: ListPage['rows']) => row.evaluate((element) => element === document.activeElement);
