import { useMemo } from 'react';
import type { PublishedApp } from '~/contract/app-groups';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { publishedAppsList } from './published-apps-list';

const BESIDE = ['tab'];

type AppWords = CellWords & { t: Messages<'app-group'>['apps'] };

function useWords(): AppWords {
  const { apps: t } = useMessages('app-group');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** The apps users of a group can open (ListPublishedApp). */
export function AppsTab({ groupId }: { groupId: string }) {
  const t = useMessages('app-group').apps;
  const list = useMemo(() => publishedAppsList(groupId), [groupId]);
  const state = useListView(list, BESIDE);
  return <ListBody list={list} t={t} useWords={useWords} columns={columns} state={state} />;
}

const stateWord = ({ state }: PublishedApp, { t }: AppWords) => (state ? (t.states[state] ?? state) : '');
const yesNo = (value: boolean | null | undefined, { common }: AppWords) =>
  typeof value === 'boolean' ? (value ? common.yes : common.no) : '';

const columns: ListColumns<PublishedApp, AppWords, ColumnIdOf<ReturnType<typeof publishedAppsList>>> = {
  name: { width: 200, text: (row) => row.name || row.id },
  state: {
    width: 120,
    text: stateWord,
    cell: (row, words) => (
      <StatusMark tone={row.state === 'NORMAL' ? 'good' : 'off'} word={stateWord(row, words)} />
    ),
  },
  version: { width: 110, text: (row) => row.version ?? '' },
  publisher: { width: 180, text: (row) => row.publisher ?? '' },
  source_type: {
    width: 130,
    text: ({ source_type: type }, { t }) =>
      typeof type === 'number' ? (t.sources[type] ?? String(type)) : '',
  },
  publish_at: {
    width: 140,
    text: ({ publish_at: time }, { format }) => {
      const date = parseWireTime(time);
      return date ? format.absolute(date) : (time ?? '');
    },
    cell: (row) => <RelativeTime date={parseWireTime(row.publish_at)} />,
  },
  execute_path: { width: 300, text: (row) => row.execute_path ?? '' },
  command_param: { width: 180, text: (row) => row.command_param ?? '' },
  work_path: { width: 240, text: (row) => row.work_path ?? '' },
  is_pre_boot: { width: 140, text: (row, words) => yesNo(row.is_pre_boot, words) },
  sandbox_enable: { width: 120, text: (row, words) => yesNo(row.sandbox_enable, words) },
  description: { width: 220, text: (row) => row.description ?? '' },
  id: { width: 300, text: (row) => row.id },
};
