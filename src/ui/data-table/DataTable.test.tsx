import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RowEnd } from '~/ui/list/RowEnd';
import { axeFaults, forceColors, mount } from '~/ui/Mount.testing';
import type { Column } from './column';
import { DataTable } from './DataTable';
import { createSelection, type Selection } from './selection';
import { createActiveRow } from './use-grid-keys';

interface Host {
  id: string;
  name: string;
  zone: string;
}

const NAME: Column<Host, string> = {
  id: 'name',
  width: 160,
  header: () => 'Name',
  cell: ({ id, name }) => (
    <a href={`#${id}`} tabIndex={-1} data-command="detail">
      {name}
    </a>
  ),
  sort: { ascending: 'name', descending: '-name' },
};
const COLUMNS: readonly Column<Host, string>[] = [
  { id: 'zone', width: 400, header: () => 'Zone', cell: ({ zone }) => zone },
  { id: 'id', width: 400, header: (words) => words, cell: ({ id }) => id, align: 'end' },
];

function hosts(count: number): Host[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `id-${at}`,
    name: `host-${at}`,
    zone: 'cn-north-4a',
  }));
}

const onOpen = vi.fn<(row: Host) => void>();
const onCommand = vi.fn<(command: string, row: Host, anchor: HTMLElement) => void>();

interface HostsProps {
  count: number | undefined;
  selection?: Selection;
  view?: string;
}

function Hosts({ count, selection, view = 'all' }: HostsProps) {
  const [active] = useState(createActiveRow);
  const [sort, setSort] = useState('');
  return (
    <div style={{ display: 'flex', height: 400, width: 600 }}>
      <DataTable
        label="Hosts"
        columns={COLUMNS}
        nameColumn={NAME}
        words="Identifier"
        rows={count === undefined ? undefined : hosts(count)}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        view={view}
        offset={0}
        total={count ?? 0}
        density="compact"
        sort={sort}
        onSort={setSort}
        {...(selection && { selection })}
        active={active}
        onOpen={onOpen}
        onCommand={onCommand}
        rowEnd={({ name }) => (
          <RowEnd
            menuLabel={`Actions for ${name}`}
            quick={{ command: 'detail', label: `Details of ${name}`, glyph: 'panel' }}
          />
        )}
      />
    </div>
  );
}

const table = page.getByRole('grid', { name: 'Hosts' });
const rowOf = (name: string) => table.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
const drawn = () => document.querySelectorAll('tbody tr[aria-rowindex]');

async function focusFirstRow() {
  rowOf('host-0').element().focus();
}

test('it reports the row count, and draws only visible rows', async () => {
  await mount(<Hosts count={1000} selection={createSelection()} />);
  await expect.element(table).toHaveAttribute('aria-rowcount', '1001');
  await expect.element(table).toHaveAttribute('aria-colcount', '5');
  await expect.element(table).toHaveAttribute('aria-multiselectable', 'true');
  expect(drawn().length).toBeLessThan(40);
  expect(await axeFaults()).toEqual([]);
});

test('before the first answer it is busy and has no count', async () => {
  const { redraw } = await mount(<Hosts count={undefined} />);
  await expect.element(table).toHaveAttribute('aria-busy', 'true');
  await expect.element(table).toHaveAttribute('aria-rowcount', '-1');
  redraw(<Hosts count={3} />);
  await expect.element(table).toHaveAttribute('aria-busy', 'false');
  expect(drawn()).toHaveLength(3);
});

test('arrows, page keys, Home and End walk all rows, and Tab leaves at once', async () => {
  await mount(
    <>
      <Hosts count={1000} selection={createSelection()} />
      <button type="button">after</button>
    </>,
  );
  await expect.element(rowOf('host-0')).toBeVisible();
  await focusFirstRow();
  for (const [keys, name] of [
    ['{ArrowDown}', 'host-1'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'host-2'],
    ['{End}', 'host-999'],
    ['{ArrowDown}', 'host-999'],
    ['{PageUp}', 'host-989'],
    ['{PageDown}', 'host-999'],
    ['{Home}', 'host-0'],
    ['{ArrowUp}', 'host-0'],
  ] as const) {
    await userEvent.keyboard(keys);
    await expect.element(rowOf(name)).toHaveFocus();
    // The row with the focus is wholly visible, below the head.
    const row = rowOf(name).element().getBoundingClientRect();
    const head = table.element().querySelector('thead')?.getBoundingClientRect();
    expect(row.top).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1);
    expect(row.bottom).toBeLessThanOrEqual(402);
  }
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'after' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(rowOf('host-0')).toHaveFocus();
});

test('left and right walk the controls of the row', async () => {
  await mount(<Hosts count={3} selection={createSelection()} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  await focusFirstRow();
  const stops = [
    page.getByRole('checkbox', { name: 'Select host-0', exact: true }),
    page.getByRole('link', { name: 'host-0', exact: true }),
    page.getByRole('button', { name: 'Details of host-0' }),
    page.getByRole('button', { name: 'Actions for host-0' }),
  ];
  for (const stop of stops) {
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(stop).toHaveFocus();
  }
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await expect.element(rowOf('host-0')).toHaveFocus();
});

test('Space selects, Shift selects a range, by key and by mouse', async () => {
  const selection = createSelection();
  await mount(<Hosts count={20} selection={selection} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  await focusFirstRow();
  await userEvent.keyboard(' ');
  await expect.element(rowOf('host-0')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selection.keys()).toEqual(['id-0', 'id-1', 'id-2']);
  await page.getByRole('checkbox', { name: 'Select host-4' }).click();
  await page.getByRole('checkbox', { name: 'Select host-7' }).click({ modifiers: ['Shift'] });
  expect(selection.keys()).toEqual(['id-0', 'id-1', 'id-2', 'id-4', 'id-5', 'id-6', 'id-7']);
});

test('the box in the head says none, some or all of the page', async () => {
  const selection = createSelection();
  await mount(<Hosts count={3} selection={selection} />);
  const box = page.getByRole('checkbox', { name: 'Select all rows of this page' });
  await expect.element(box).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Select host-1' }).click();
  await expect.element(box).toBePartiallyChecked();
  await box.click();
  await expect.element(box).toBeChecked();
  expect(selection.size()).toBe(3);
  await box.click();
  expect(selection.size()).toBe(0);
});

test('Enter opens, the menu key and the buttons give their command, a modifier leaves the link to the browser', async () => {
  onOpen.mockClear();
  onCommand.mockClear();
  await mount(<Hosts count={3} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  await focusFirstRow();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'host-1' }));
  for (const keys of ['{Shift>}{F10}{/Shift}', '{ContextMenu}']) {
    await userEvent.keyboard(keys);
    const button = page.getByRole('button', { name: 'Actions for host-1' }).element();
    expect(onCommand).toHaveBeenLastCalledWith('menu', expect.objectContaining({ name: 'host-1' }), button);
  }
  await page.getByRole('link', { name: 'host-2' }).click();
  expect(onCommand).toHaveBeenLastCalledWith(
    'detail',
    expect.objectContaining({ name: 'host-2' }),
    expect.any(HTMLAnchorElement),
  );
  expect(onCommand).toHaveBeenCalledTimes(3);
  const link = page.getByRole('link', { name: 'host-0' });
  link.element().addEventListener('click', (event) => event.preventDefault());
  await link.click({ modifiers: ['Control'] });
  expect(onCommand).toHaveBeenCalledTimes(3);
});

test('the menu key scrolls a row back into view', async () => {
  await mount(<Hosts count={100} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  await focusFirstRow();
  const scroller = table.element().parentElement;
  scroller?.scrollTo({ top: 100 });
  let top: number | undefined;
  onCommand.mockImplementationOnce(() => (top = scroller?.scrollTop));
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  expect(top).toBe(0);
});

test('a sortable header cycles through ascending, descending and unsorted', async () => {
  await mount(<Hosts count={3} />);
  const header = page.getByRole('columnheader', { name: 'Name' });
  for (const state of ['ascending', 'descending', 'none']) {
    await header.getByRole('button').click();
    await expect.element(header).toHaveAttribute('aria-sort', state);
  }
  await expect.element(page.getByRole('columnheader', { name: 'Zone' })).not.toHaveAttribute('aria-sort');
});

test('header, checkboxes, names and row ends stay visible in any scroll direction', async () => {
  await mount(<Hosts count={100} selection={createSelection()} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  const scroller = table.element().parentElement;
  const places = () =>
    ['thead th:nth-child(2)', 'thead th:first-child', 'thead th:last-child'].map((selector) => {
      const box = table.element().querySelector(selector)?.getBoundingClientRect();
      return [box?.left, box?.top];
    });
  const before = places();
  scroller?.scrollTo({ left: 300, top: 1000 });
  await expect.element(rowOf('host-35')).toBeVisible();
  expect(places()).toEqual(before);
  const name = rowOf('host-35').element().querySelector('th');
  expect(name?.getBoundingClientRect().left).toBe(before[0]?.[0]);
});

test('another view begins at its top', async () => {
  const { redraw } = await mount(<Hosts count={100} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  table.element().parentElement?.scrollTo({ top: 1000 });
  await expect.element(rowOf('host-35')).toBeVisible();
  redraw(<Hosts count={100} view="others" />);
  await expect.element(rowOf('host-0')).toBeVisible();
  expect(table.element().parentElement?.scrollTop).toBe(0);
});

test('printing draws every row', async () => {
  await mount(<Hosts count={500} />);
  await expect.element(rowOf('host-0')).toBeVisible();
  dispatchEvent(new Event('beforeprint'));
  expect(drawn()).toHaveLength(500);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => drawn().length).toBeLessThan(40);
});

test('the command that comes with the pointer is not seen before, and glyphs are drawn in forced colours', async () => {
  await mount(<Hosts count={3} />);
  const quick = page.getByRole('button', { name: 'Details of host-0' });
  await expect.element(quick).toBeInTheDocument();
  const glyph = () => getComputedStyle(quick.element(), '::before');
  await userEvent.hover(page.getByRole('columnheader', { name: 'Zone' }));
  expect(glyph().visibility).toBe('hidden');
  await userEvent.hover(rowOf('host-0'));
  expect(glyph().visibility).toBe('visible');
  await forceColors();
  expect(glyph().backgroundColor).toBe(getComputedStyle(rowOf('host-0').element()).color);
});
