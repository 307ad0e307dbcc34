// What both table pages share: the same rows, the same filter, the same way to be driven.
import type { SimpleDesktopInfo } from '~/contract/desktops';

export type Row = SimpleDesktopInfo;

/** Columns after the checkbox: ten in all. */
export const FIELDS = [
  'computer_name',
  'ip_address',
  'user_name',
  'status',
  'connect_status',
  'desktop_type',
  'availability_zone',
  'subnet_id',
  'created',
] as const;

/** How the bench drives a page. `mount` resolves once the table has been painted. */
export interface TablePage {
  load: (list: string, count: number) => Promise<void>;
  mount: (count: number) => Promise<number>;
  unmount: () => Promise<void>;
}

declare global {
  var tablePage: TablePage;
}

/** Reads `count` rows in pages of a thousand. */
export async function readRows(list: string, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < count) {
    const response = await fetch(`${list}?limit=1000&offset=${rows.length}`);
    const { desktops } = (await response.json()) as { desktops: Row[] };
    if (desktops.length === 0) throw new Error(`The fleet has only ${rows.length} desktops.`);
    rows.push(...desktops);
  }
  return rows.slice(0, count);
}

/**
 * Filters by the input; a keystroke that extends the one before only looks at what was left. What is searched is made at the
 * first keystroke, so that a table that is only mounted costs nothing of it.
 */
export function createFilter(rows: readonly Row[]): (typed: string) => readonly Row[] {
  let made: readonly string[] | undefined;
  const haystackOf = () =>
    (made ??= rows.map((row) =>
      FIELDS.map((field) => row[field] ?? '')
        .join(' ')
        .toLowerCase(),
    ));
  let before: { needle: string; indexes: readonly number[] } = { needle: '', indexes: [] };
  return (typed) => {
    const needle = typed.toLowerCase();
    if (needle === '' && before.needle === '') return rows;
    const from =
      before.needle !== '' && needle.startsWith(before.needle)
        ? before.indexes
        : rows.map((_, index) => index);
    const haystack = haystackOf();
    const indexes = needle === '' ? from : from.filter((index) => haystack[index]?.includes(needle));
    before = { needle, indexes };
    return indexes.length === rows.length ? rows : indexes.flatMap((index) => rows[index] ?? []);
  };
}

/** Resolves with the time when what was done just now has been painted: the first task after the next frame. */
export async function painted(): Promise<number> {
  await nextFrame();
  return afterPaint();
}

/** Resolves with the time when the first row has been painted. */
export async function firstRowPainted(): Promise<number> {
  do await nextFrame();
  while (!document.querySelector('tbody tr[aria-rowindex]'));
  return afterPaint();
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
