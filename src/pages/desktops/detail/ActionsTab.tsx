import { useMemo } from 'react';
import { desktopActionKey, desktopActionsSource } from '~/api/desktops';
import type { DesktopAction } from '~/contract/desktop-history';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { ListBody } from '~/ui/list/ListBody';
import { useListViewInMemory } from '~/ui/list/use-list-view';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import classes from './detail.module.css';

const COLUMNS = ['result', 'start_time', 'finish_time', 'message'] as const;

const actionsList = (desktopId: string) =>
  defineList({
    noun: 'desktop-actions',
    rowKey: desktopActionKey,
    rowName: (row) => row.action ?? '',
    filters: {},
    pageSizes: [20, 50, 100],
    columns: { all: COLUMNS, usual: COLUMNS },
    // Actions have no id; the time tells them apart.
    idColumn: 'start_time',
    source: desktopActionsSource(desktopId),
    toQuery: () => ({}),
  });

/** ListDesktopActions: the power action history of a desktop. */
export function ActionsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').actions;
  const list = useMemo(() => actionsList(desktopId), [desktopId]);
  const state = useListViewInMemory(list);
  return (
    <div className={classes.records}>
      <ListBody list={list} t={t} useWords={useActionWords} columns={columns} state={state} />
    </div>
  );
}

interface ActionWords {
  t: Messages<'desktop'>['actions'];
  format: Format;
}

function useActionWords(): ActionWords {
  const t = useMessages('desktop').actions;
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}

const TONES: Record<string, Tone> = { SUCCESS: 'good', FAILED: 'failed' };

const time = (field: 'start_time' | 'finish_time'): ListColumn<DesktopAction, ActionWords> => ({
  width: 120,
  text: (row, { format }) => {
    const date = parseWireTime(row[field]);
    return date ? format.absolute(date) : (row[field] ?? '');
  },
  cell: (row) => <RelativeTime date={parseWireTime(row[field])} />,
});

/** What the manual does not know stays as it came. */
const columns: ListColumns<DesktopAction, ActionWords, ColumnIdOf<ReturnType<typeof actionsList>>> = {
  name: { width: 130, text: ({ action }, { t }) => t.names[action ?? ''] ?? action ?? '' },
  result: {
    width: 130,
    text: ({ result }, { t }) => t.results[result ?? ''] ?? result ?? '',
    cell: ({ result }, { t }) =>
      result ? (
        <StatusMark tone={TONES[result] ?? 'plain'} word={t.results[result] ?? result} />
      ) : (
        <NoValue />
      ),
  },
  start_time: time('start_time'),
  finish_time: time('finish_time'),
  message: {
    width: 320,
    text: ({ message, traceback }) => [message, traceback].filter(Boolean).join(' · '),
  },
};
