// What the address of a list holds: the view, its page, its order, its columns.
import { expect, test } from './fixtures';
import { addressOf, expectAddress, FLEET, listPage, readAfter, type ListUnderTest } from './list-page';
import { expectSeen, settled } from './list-seen';

/** Rows per page of an address that names no number. */
const USUAL_SIZE = 50;

/** Proves that the address holds the whole view, and that what is chosen is remembered. */
export function testAddress(list: ListUnderTest): void {
  test('a link restores the view, so does a reload, and Back undoes changes', async ({ page, openDemo }) => {
    const it = listPage(page, list);
    const { query, columns, chips, sorted = [] } = list.link;
    await openDemo({ path: `${list.path}?${query}&page=2&page_size=10`, fleet: FLEET });
    const view = await settled(it);
    expect(view).toMatchObject({
      columns: [list.columns.name ?? 'Name', ...columns],
      chips: [...chips, 'Clear all'],
      page: '2',
      size: '10',
      sorted,
    });
    expect(view.range).toMatch(/^11–\d+ of \d+$/);
    await page.reload();
    await expectSeen(it, view);

    await it.pager.getByRole('button', { name: 'Previous page' }).click();
    await expectAddress(page, `${query}&page_size=10`);
    await page.goBack();
    await expectSeen(it, view);
    // A change of filter goes back to page 1.
    const [first = ''] = chips;
    await it.chips.getByRole('button', { name: `Remove ${first}` }).click();
    const rest = query.replace(/^[^&]*&/, '');
    await expectAddress(page, `${rest}&page_size=10`);
    await page.goBack();
    await expectSeen(it, view);
    await page.goForward();
    await expect(it.chips.getByText(first, { exact: true })).toBeHidden();
  });

  test('pages turn, jump and resize; the service sorts both ways and not at all', async ({
    page,
    openDemo,
  }) => {
    const it = listPage(page, list);
    const { pager } = it;
    await openDemo({ path: `${list.path}?page=99&page_size=10`, fleet: FLEET });
    const total = await it.total();
    const pages = Math.ceil(total / 10);
    const range = (at: number) => `${(at - 1) * 10 + 1}–${Math.min(at * 10, total)} of ${total}`;
    // A page past the end is pulled back.
    await expectAddress(page, `page_size=10&page=${pages}`);
    await expect(pager).toContainText(range(pages));
    await expect(pager.getByRole('button', { name: 'Next page' })).toBeDisabled();
    await pager.getByRole('button', { name: 'First page' }).click();
    await expect(pager).toContainText(range(1));
    const first = await it.names();
    await pager.getByRole('button', { name: 'Next page' }).click();
    await expect(pager).toContainText(range(2));
    expect(new Set([...first, ...(await it.names())]).size).toBe(20);
    await pager.getByRole('button', { name: 'Last page' }).click();
    await expectAddress(page, `page_size=10&page=${pages}`);
    await pager.getByRole('textbox', { name: 'Go to page' }).fill('2');
    await page.keyboard.press('Enter');
    await expect(pager).toContainText(range(2));

    // A change of order goes back to page 1.
    await expect(it.grid.getByRole('columnheader').getByRole('button')).toHaveCount(
      Object.keys(list.sorts).length,
    );
    for (const [title, field] of Object.entries(list.sorts)) {
      const header = it.grid.getByRole('columnheader', { name: title });
      const sort = header.getByRole('button');
      for (const [state, type, minus] of [
        ['ascending', 'ASC', ''],
        ['descending', 'DESC', '-'],
      ] as const) {
        const asked = await readAfter(page, list.reads, () => sort.click());
        expect([asked.get('sort_field'), asked.get('sort_type')]).toEqual([field, type]);
        await expectAddress(page, `page_size=10&sort=${minus}${field}`);
        await expect(header).toHaveAttribute('aria-sort', state);
        if (title !== 'Name') continue;
        const names = await it.names();
        const ascending = names.toSorted((a, b) => (a < b ? -1 : 1));
        expect(names).toEqual(type === 'ASC' ? ascending : ascending.toReversed());
      }
      await sort.click();
      await expectAddress(page, 'page_size=10');
    }

    const sizes = pager.getByRole('combobox', { name: 'Rows per page' });
    const most = Number(await sizes.getByRole('option').last().getAttribute('value'));
    await sizes.selectOption(String(most));
    await expect(pager).toContainText(`1–${Math.min(most, total)} of ${total}`);
    const sized = most === USUAL_SIZE ? '' : `page_size=${most}`;
    await expectAddress(page, sized);
  });

  test('columns and density are chosen and remembered; views are saved, shared and deleted', async ({
    page,
    openDemo,
    context,
  }) => {
    const it = listPage(page, list);
    const { shown, hidden, ids } = list.columns;
    const views = it.button('Saved views');
    const save = async (name: string) => {
      await views.click();
      await page.getByRole('textbox', { name: 'Save this view as' }).pressSequentially(name);
      await page.keyboard.press('Enter');
    };
    const view = (name: string) => page.getByRole('button', { name, exact: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDemo({ path: list.path, fleet: FLEET });
    await it.settled();
    const usual = await it.columns();
    await save('As it was');
    await page.keyboard.press('Escape');
    await expect(views).toBeFocused();

    await it.button('Columns').click();
    const chooser = page.getByRole('dialog', { name: 'Columns' });
    await chooser.getByRole('checkbox', { name: shown, exact: true }).uncheck();
    await chooser.getByRole('checkbox', { name: hidden, exact: true }).check();
    await chooser.getByRole('button', { name: `Move ${hidden} up`, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(it.button('Columns')).toBeFocused();
    const chosen = usual.filter((title) => title !== shown);
    chosen.splice(-1, 0, hidden);
    await expect.poll(() => it.columns()).toEqual(chosen);
    const height = async () => Math.round((await it.row(0).boundingBox())?.height ?? 0);
    await expect.poll(height).toBe(32);
    await it.button('Density: Comfortable').click();
    await expect.poll(height).toBe(40);

    await page.goto(list.path);
    await it.settled();
    await expect.poll(() => it.columns()).toEqual(chosen);
    await expect.poll(height).toBe(40);
    const [named = ''] = addressOf(page);
    expect(named).toContain(ids[1]);
    expect(named.split(/[=,]/)).not.toContain(ids[0]);

    await it.search.fill(list.quick.typed);
    const saved = [`${list.quick.name}=${list.quick.typed}`, named];
    await expectAddress(page, saved);
    await save('Mine');
    await page.getByRole('button', { name: 'Copy a link to Mine' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname).toBe(list.path);
    expect([...link.searchParams].map((pair) => pair.join('=')).toSorted()).toEqual(saved.toSorted());

    // A view, as a link, shows its own columns to a reader who has chosen others, and keeps showing them.
    await view('As it was').click();
    await expect.poll(() => it.columns()).toEqual(usual);
    await expect(it.search).toHaveValue('');
    await it.search.fill(list.quick.typed);
    await it.expectTotal(list.quick.finds);
    await expect.poll(() => it.columns()).toEqual(usual);
    await views.click();
    await view('Mine').click();
    await expectAddress(page, saved);
    await expect.poll(() => it.columns()).toEqual(chosen);
    await views.click();
    await page.getByRole('button', { name: 'Delete the view Mine' }).click();
    await expect(view('Mine')).toBeHidden();
    await page.keyboard.press('Escape');
    await it.button('Columns').click();
    await page.getByRole('button', { name: 'Reset to the default columns' }).click();
    await expectAddress(page, saved.slice(0, 1));
    await expect.poll(() => it.columns()).toEqual(usual);
  });
}
