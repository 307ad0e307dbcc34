import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createSelection } from '~/ui/data-table/selection';
import { flag, oneOf, text } from '~/ui/list/filters/one-value';
import { ToolButton } from '~/ui/layout/ToolButton';
import { SelectionBar } from '~/ui/list/selection/SelectionBar';
import { axeFaults, mount } from '~/ui/Mount.testing';
import type { ListColumns } from './columns';
import { defineList } from './define-list';
import { ListPage } from './ListPage';
import { CopyIdItem, RowMenu } from './RowMenu';
import type { NounWords } from './noun-words';

interface Host {
  id: string;
  zone: 'EAST' | 'WEST';
  up: boolean;
}

interface HostFilters {
  name: string;
  zone: string;
  up: boolean | null;
}

const HOSTS = Array.from({ length: 25 }, (_, at): Host => {
  return { id: `host-${at}`, zone: at % 2 === 0 ? 'EAST' : 'WEST', up: at % 3 !== 0 };
});
const matching = ({ name, zone, up }: HostFilters) =>
  HOSTS.filter(
    (host) =>
      host.id.includes(name) && (zone === '' || host.zone === zone) && (up === null || host.up === up),
  );
const read = vi.fn<(filters: HostFilters) => void>();

const hostList = defineList({
  noun: 'hosts',
  rowKey: (host: Host) => host.id,
  rowName: (host) => host.id,
  filters: { name: text({ max: 8 }), zone: oneOf(['EAST', 'WEST']), up: flag() },
  sorts: ['name'],
  pageSizes: [10, 20],
  columns: { all: ['zone', 'up'], usual: ['zone', 'up'] },
  idColumn: 'up',
  quick: {
    text: ({ name }) => name,
    read: (typed) =>
      typed.length > 8 ? { problem: (t) => t.tooLong(8) } : { hint: null, change: { name: typed } },
  },
  presets: { all: {}, west: { zone: 'WEST' } },
  toQuery: ({ name, zone, up }): HostFilters => ({ name, zone, up }),
  source: {
    page: (filters: HostFilters, { offset, limit }) => ({
      queryKey: ['hosts', filters, offset, limit],
      queryFn: async () => {
        read(filters);
        const rows = matching(filters);
        return { rows: rows.slice(offset, offset + limit), total: rows.length };
      },
    }),
    all: async (filters: HostFilters) => matching(filters),
  },
});

const columns: ListColumns<Host, null, 'zone' | 'up'> = {
  name: { width: 160, sort: 'name', text: ({ id }) => id },
  zone: { width: 120, text: ({ zone }) => zone },
  up: { width: 80, text: ({ up }) => String(up) },
};

const t: NounWords = {
  title: 'Hosts',
  many: 'hosts',
  total: (count) => `${count} hosts`,
  columns: { name: 'Name', zone: 'Zone', up: 'Up' },
  filters: { names: { name: 'Name', zone: 'Zone', up: 'Up' } },
  quick: { placeholder: 'Name' },
  presets: { all: 'All', west: 'In the west' },
  empty: { title: 'No hosts yet', body: 'Add one.' },
};

const useWords = () => null;

function Hosts() {
  const [selection] = useState(createSelection);
  const { search } = useLocation();
  return (
    <>
      <ListPage
        list={hostList}
        t={t}
        useWords={useWords}
        columns={columns}
        menu={({ row, anchor, onClose }) => (
          <RowMenu name={row.id} anchor={anchor} onClose={onClose}>
            <Menu.Item onClick={onClose}>Open</Menu.Item>
            <CopyIdItem text={row.id} />
          </RowMenu>
        )}
        bulk={(part) => ({
          selection,
          render: ({ isSelecting, total }) => (
            <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
              <ToolButton label="Restart" icon={<svg width={14} height={14} />} />
              <ToolButton
                label="Move to another availability zone of the same region"
                icon={<svg width={14} height={14} />}
              />
            </SelectionBar>
          ),
        })}
      />
      <output aria-label="Address">{search}</output>
    </>
  );
}

const grid = page.getByRole('grid', { name: 'Hosts' });
const address = page.getByRole('status', { name: 'Address' });
const chips = page.getByRole('list', { name: 'Applied filters' });

async function open() {
  read.mockClear();
  localStorage.clear();
  await mount(
    <QueryClientProvider client={new QueryClient()}>
      <Hosts />
    </QueryClientProvider>,
  );
  await expect.element(grid).toHaveAttribute('aria-rowcount', '26');
}

test('typing in the quick search filters, says what it refuses, and Escape clears it', async () => {
  await open();
  const box = page.getByRole('searchbox', { name: 'Search hosts' });
  await box.click();
  await userEvent.keyboard('host-2');
  await expect.element(grid).toHaveAttribute('aria-rowcount', '7');
  await expect.element(address).toHaveTextContent('?name=host-2');
  await userEvent.keyboard('0000');
  await expect.element(page.getByText('At most 8 characters.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(grid).toHaveAttribute('aria-rowcount', '26');
});

test('filters of the drawer become chips and the address, and a chip takes its filter away', async () => {
  await open();
  await page.getByRole('button', { name: 'Filters' }).click();
  const drawer = page.getByRole('dialog', { name: 'Filter hosts' });
  await drawer.getByRole('combobox', { name: 'Zone' }).click();
  await userEvent.keyboard('EA');
  await page.getByRole('option', { name: 'EAST' }).click();
  await drawer.getByText('No', { exact: true }).click();
  await drawer.getByRole('button', { name: 'Apply filters' }).click();
  await expect.element(address).toHaveTextContent('?zone=EAST&up=false');
  await expect.element(grid).toHaveAttribute('aria-rowcount', '6');
  expect(await axeFaults()).toEqual([]);
  await chips.getByRole('button', { name: 'Remove Up No' }).click();
  await expect.element(address).toHaveTextContent(/^\?zone=EAST$/);
  await page.getByRole('button', { name: 'In the west' }).click();
  await expect.element(address).toHaveTextContent(/^\?zone=WEST$/);
});

test('all that match are selected across pages, and stay so when the filters change', async () => {
  // So narrow that the presets are still there beside a selection.
  await page.viewport(900, 700);
  await open();
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected hosts' });
  await expect.element(bar).toHaveTextContent('10 selected');
  await bar.getByRole('button', { name: 'Select all 25 that match' }).click();
  await expect.element(bar).toHaveTextContent('25 selected');
  await page.getByRole('button', { name: 'In the west' }).click();
  await expect.element(bar).toHaveTextContent('The filters have changed');
  await expect.element(bar).toHaveTextContent('25 selected');
});

test('the bar of a selection stays on one line: the last labels that do not fit become tooltips', async () => {
  await page.viewport(1100, 700);
  await open();
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected hosts' });
  const restart = bar.getByRole('button', { name: 'Restart' });
  const move = bar.getByRole('button', { name: 'Move to another availability zone of the same region' });
  const height = () => bar.element().getBoundingClientRect().height;
  await expect.element(move).not.toHaveAttribute('title');
  const high = height();
  const wide = move.element().getBoundingClientRect().width;

  await page.viewport(780, 700);
  await expect.element(move).toHaveAttribute('title', 'Move to another availability zone of the same region');
  await expect.element(restart).not.toHaveAttribute('title');
  expect(move.element().getBoundingClientRect().width).toBeLessThan(wide / 3);
  expect(height()).toBe(high);

  await page.viewport(1100, 700);
  await expect.element(move).not.toHaveAttribute('title');
  expect(move.element().getBoundingClientRect().width).toBe(wide);
});

test('a hidden column leaves the table and the address, and the reader keeps the choice', async () => {
  await open();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Zone' }).click();
  await expect.element(address).toHaveTextContent('?columns=up');
  await expect.element(page.getByRole('columnheader', { name: 'Zone' })).not.toBeInTheDocument();
  expect(localStorage.getItem('workspace-console:hosts-columns')).toBe('["up"]');
});

test('the menu of a row opens by its key and walks by the arrows', async () => {
  await open();
  await page.getByRole('button', { name: 'Actions for host-3' }).click();
  const menu = page.getByRole('menu', { name: 'Actions for host-3' });
  await expect.element(menu).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(menu).not.toBeInTheDocument();
  await expect.poll(() => navigator.clipboard.readText()).toBe('host-3');
});
