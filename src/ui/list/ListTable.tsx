import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { DataTable } from '~/ui/data-table/DataTable';
import { useDensity } from '~/ui/data-table/density';
import type { Selection } from '~/ui/data-table/selection';
import type { ActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { tableColumn, type AnyColumns } from './columns';
import type { ListPart } from './list-part';
import type { ListRows } from './list-rows';
import type { NounWords } from './noun-words';
import { RowEnd } from './RowEnd';

/** What a cell's button or link may ask for, by the `data-command` it has, beside what every table knows. */
export type RowCommands<Row> = Readonly<Record<string, (row: Row, anchor: HTMLElement) => void>>;

/** The commonest command of a row, which is at its end on hover and focus; its glyph is one of glyphs.css. Made once, at module level. */
export interface QuickCommand<Words> {
  command: string;
  glyph: 'panel' | 'restore' | 'edit';
  label: (name: string, words: Words) => string;
}

/** The menu of a row, at the button that asked for it. */
export type RowMenu<Row> = (open: { row: Row; anchor: HTMLElement; onClose: () => void }) => ReactNode;

interface ListTableProps<Row, Words> extends ListPart<Row> {
  shown: ListRows<Row>;
  columns: AnyColumns<Row, Words>;
  words: Words;
  selection: Selection | undefined;
  active: ActiveRow;
  commands: RowCommands<Row>;
  quick: QuickCommand<Words> | undefined;
  menu: RowMenu<Row> | undefined;
  onOpen: ((row: Row) => void) | undefined;
  /** The way on when there is nothing yet. */
  emptyAction: ReactNode;
  /** Further ways on when nothing matches. */
  noMatchActions: ReactNode;
}

const NARROW = '(width < 48rem)';
/** On a phone the name must leave some room for the other columns. */
const NARROW_NAME_WIDTH = 164;

/** The rows of a list, and what is in their place while there are none. */
export function ListTable<Row, Words>(props: ListTableProps<Row, Words>) {
  const { list, view, actions, t, shown, columns, words, selection, active, commands, onOpen } = props;
  const common = useMessages('common');
  const [density] = useDensity();
  const [menu, setMenu] = useState<{ row: Row; anchor: HTMLElement } | null>(null);
  const { name, others } = useColumns(columns, view.columns, t);
  const onCommand = (command: string, row: Row, anchor: HTMLElement) => {
    if (command === 'menu') setMenu({ row, anchor });
    else if (command === 'copy') void copyFrom(anchor, common.copied, common.copyFailed);
    else if (command === 'panel') actions.change({ panel: list.rowKey(row) });
    else commands[command]?.(row, anchor);
  };

  return (
    <>
      <DataTable
        label={t.title}
        nameColumn={name}
        columns={others}
        words={words}
        view={list.rowsKey(view)}
        rows={shown.rows}
        rowKey={list.rowKey}
        rowName={list.rowName}
        offset={(view.page - 1) * view.page_size}
        total={shown.total}
        density={density}
        stale={shown.isStale}
        sort={view.sort}
        onSort={(sort) => actions.change({ sort })}
        {...(selection && { selection })}
        active={active}
        openKey={view.panel}
        {...(onOpen && { onOpen })}
        onCommand={onCommand}
        {...useRowEnd(props)}
        instead={insteadOf(props)}
      />
      {menu && <Suspense fallback={null}>{props.menu?.({ ...menu, onClose: () => setMenu(null) })}</Suspense>}
    </>
  );
}

/** The columns as the table takes them; the same until the choice, the language or the width of the window changes. */
function useColumns<Row, Words>(columns: AnyColumns<Row, Words>, ids: readonly string[], t: NounWords) {
  const isNarrow = useMediaQuery(NARROW, matchMedia(NARROW).matches);
  const name = useMemo(() => {
    const column = tableColumn('name', columns['name'] ?? NO_NAME, t);
    return isNarrow ? { ...column, width: Math.min(column.width, NARROW_NAME_WIDTH) } : column;
  }, [columns, t, isNarrow]);
  const chosen = ids.join();
  const others = useMemo(
    () =>
      chosen.split(',').flatMap((id) => {
        const column = columns[id];
        return column ? [tableColumn(id, column, t)] : [];
      }),
    [columns, chosen, t],
  );
  return { name, others };
}

const NO_NAME = { width: NARROW_NAME_WIDTH, text: () => '' };

/** One function for all rows, the same until the language changes: another would draw every row again. */
function useRowEnd<Row, Words>({ list, quick, menu }: ListTableProps<Row, Words>) {
  const common = useMessages('common');
  const hasMenu = menu !== undefined;
  const rowEnd = useCallback(
    (row: Row, words: Words) => {
      const name = list.rowName(row);
      return (
        <RowEnd
          menuLabel={hasMenu ? common.table.actionsOf(name) : null}
          quick={quick && { ...quick, label: quick.label(name, words) }}
        />
      );
    },
    [list, quick, hasMenu, common],
  );
  return hasMenu || quick ? { rowEnd } : {};
}

function insteadOf<Row, Words>(props: ListTableProps<Row, Words>): ReactNode {
  const { shown } = props;
  if (shown.error && !shown.rows) return <ErrorState error={shown.error} onRetry={shown.refetch} />;
  if (shown.rows?.length !== 0 || shown.isStale || shown.notice) return undefined;
  return <NothingHere {...props} />;
}

/** An empty list in words: nothing in the project yet, or nothing that matches, and how to go on. */
function NothingHere<Row, Words>(props: ListTableProps<Row, Words>) {
  const { list, view, actions, t, emptyAction, noMatchActions } = props;
  const words = useMessages('list').noMatch;
  const common = useMessages('common');
  const applied = list.filterNames.filter((name) => list.isOn(view, name));
  if (applied.length === 0)
    return <EmptyState title={t.empty.title} body={t.empty.body} action={emptyAction} />;
  return (
    <EmptyState
      title={words.title}
      body={words.body(applied.map((name) => t.filters.names[name] ?? name))}
      action={
        <>
          <ToolButton label={common.clearAll} icon={null} onClick={() => actions.change(list.cleared())} />
          {noMatchActions}
        </>
      }
    />
  );
}

const COPIED_MS = 1500;

async function copyFrom(button: HTMLElement, copied: string, failed: string): Promise<void> {
  const done = await copyText(button.dataset['value'] ?? '');
  if (!done) return toast.failed(failed);
  button.dataset['copied'] = '';
  setTimeout(() => delete button.dataset['copied'], COPIED_MS);
  return toast.good(copied);
}
