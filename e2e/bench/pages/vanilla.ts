// The floor of the table figures: a virtual table by hand. Visible rows are one innerHTML, a toggle touches one row, select all
// is a flag with exceptions.
import { createFilter, FIELDS, firstRowPainted, painted, readRows, type Row } from './rows';

const ROW_HEIGHT = 32;
const MARGIN = 6;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const root = find(document, '#root', HTMLElement);
const search = find(document, 'input[type="search"]', HTMLInputElement);
let loaded: readonly Row[] = [];
let unmount: () => void = () => undefined;

globalThis.tablePage = {
  load: async (list, count) => {
    loaded = await readRows(list, count);
  },
  mount: async (count) => {
    const startedAt = performance.now();
    unmount = mountTable(loaded.slice(0, count));
    return (await firstRowPainted()) - startedAt;
  },
  unmount: async () => {
    unmount();
    await painted();
  },
};

function mountTable(all: readonly Row[]): () => void {
  let rows = all;
  // Where the rows in the page begin, while there is a gap below them; -1 when they cannot be written over.
  let drawnFrom = -1;
  let selection = { all: false, except: new Set<string>() };
  const filter = createFilter(all);
  root.innerHTML = `<table aria-rowcount="${all.length + 1}"><thead><tr><th><input type="checkbox" aria-label="Select all"></th>${FIELDS.map(
    (field) => `<th>${field}</th>`,
  ).join('')}</tr></thead><tbody></tbody></table>`;
  const body = find(root, 'tbody', HTMLElement);
  const every = find(root, 'thead input', HTMLInputElement);
  const listeners = new AbortController();
  const { signal } = listeners;

  const isSelected = (key: string) => selection.all !== selection.except.has(key);
  const showCount = () => {
    const { size } = selection.except;
    const count = selection.all ? all.length - size : size;
    every.checked = count === all.length;
    every.indeterminate = count > 0 && count < all.length;
  };
  const draw = () => {
    const from = Math.max(0, Math.floor(root.scrollTop / ROW_HEIGHT) - MARGIN);
    const to = Math.min(rows.length, Math.ceil((root.scrollTop + root.clientHeight) / ROW_HEIGHT) + MARGIN);
    const drawn = body.querySelectorAll<HTMLTableRowElement>('tr[data-key]');
    const seen = rows.slice(from, to);
    if (from === drawnFrom && drawn.length === seen.length && to < rows.length) {
      // As many rows as before: what differs is written into them.
      for (const [at, row] of seen.entries()) rewrite(drawn[at], row, isSelected(row.desktop_id));
      const below = body.lastElementChild?.querySelector('td');
      if (below) below.style.height = `${(rows.length - to) * ROW_HEIGHT}px`;
    } else {
      const html = seen.map((row, at) => rowHtml(row, from + at, isSelected(row.desktop_id)));
      body.innerHTML = gap(from) + html.join('') + gap(rows.length - to);
    }
    drawnFrom = to < rows.length ? from : -1;
  };
  const showSelection = () => {
    for (const tr of body.querySelectorAll<HTMLTableRowElement>('tr[data-key]')) {
      mark(tr, isSelected(tr.dataset['key'] ?? ''));
    }
    showCount();
  };

  root.addEventListener('scroll', draw, { passive: true, signal });
  body.addEventListener(
    'change',
    (event) => {
      const tr = event.target instanceof Element ? event.target.closest('tr') : null;
      const key = tr?.dataset['key'];
      if (!tr || key === undefined) return;
      if (!selection.except.delete(key)) selection.except.add(key);
      mark(tr, isSelected(key));
      showCount();
    },
    { signal },
  );
  every.addEventListener(
    'change',
    () => {
      selection = { all: every.checked, except: new Set() };
      showSelection();
    },
    { signal },
  );
  search.addEventListener(
    'input',
    () => {
      rows = filter(search.value);
      root.scrollTop = 0;
      draw();
    },
    { signal },
  );
  draw();
  return () => {
    listeners.abort();
    root.innerHTML = '';
  };
}

function rowHtml(row: Row, index: number, selected: boolean): string {
  const cells = FIELDS.map((field) => `<td>${escape(row[field] ?? '')}</td>`).join('');
  return `<tr data-key="${row.desktop_id}" aria-rowindex="${index + 2}"${selected ? ' class="selected"' : ''}><td><input type="checkbox" aria-label="Select"${
    selected ? ' checked' : ''
  }></td>${cells}</tr>`;
}

function rewrite(tr: HTMLTableRowElement | undefined, row: Row, selected: boolean): void {
  if (!tr || tr.dataset['key'] === row.desktop_id) return;
  tr.dataset['key'] = row.desktop_id;
  for (const [at, field] of FIELDS.entries()) {
    const cell = tr.cells[at + 1];
    const text = row[field] ?? '';
    if (cell && cell.textContent !== text) cell.textContent = text;
  }
  mark(tr, selected);
}

function gap(rows: number): string {
  const columns = FIELDS.length + 1;
  return rows === 0
    ? ''
    : `<tr aria-hidden="true"><td colspan="${columns}" style="height:${rows * ROW_HEIGHT}px"></td></tr>`;
}

function mark(tr: HTMLTableRowElement, selected: boolean): void {
  tr.classList.toggle('selected', selected);
  find(tr, 'input', HTMLInputElement).checked = selected;
}

function escape(text: string): string {
  return text.replaceAll(/[&<"]/g, (sign) => SIGNS[sign] ?? sign);
}

function find<T extends Element>(within: ParentNode, selector: string, kind: abstract new () => T): T {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`No ${selector} here.`);
  return element;
}
