// What can be seen of a list, to be compared with what is seen of it later.
import { expect } from './fixtures';
import { SOON, type ListPage } from './list-page';

/** How many more rows one reading may have drawn than another: those below the window come a moment after those in it. */
const DRAWN_LATER = 10;

/** Everything of a view that can be seen. */
export async function seen(list: ListPage) {
  const names = await list.names();
  return {
    names,
    columns: await list.columns(),
    chips: (await list.chips.getByRole('listitem').allInnerTexts()).map((text) => text.trim()),
    range: (await list.pager.innerText()).split('\n')[0],
    page: await list.pager.getByRole('textbox', { name: 'Go to page' }).inputValue(),
    size: await list.pager.getByRole('combobox', { name: 'Rows per page' }).inputValue(),
    sorted: await list.grid.locator('th:is([aria-sort=ascending], [aria-sort=descending])').allInnerTexts(),
  };
}

type View = Awaited<ReturnType<typeof seen>>;

/** The same once it changes no more: rows are drawn as soon as the height of the list is known, and more when it is measured. */
export async function settled(list: ListPage): Promise<View> {
  let view = await seen(list);
  await expect
    .poll(async () => {
      const before = JSON.stringify(view);
      view = await seen(list);
      return JSON.stringify(view) === before;
    }, SOON)
    .toBe(true);
  return view;
}

/** Expects a view to be seen as it was before, with every row that was drawn both times. */
export async function expectSeen(list: ListPage, view: View): Promise<void> {
  await expect(async () => {
    const now = await seen(list);
    const drawn = Math.min(now.names.length, view.names.length);
    const asDrawn = (one: View) => ({ ...one, names: one.names.slice(0, drawn) });
    expect(asDrawn(now)).toEqual(asDrawn(view));
    expect(Math.abs(now.names.length - view.names.length)).toBeLessThanOrEqual(DRAWN_LATER);
  }).toPass({ ...SOON, timeout: 10_000 });
}
