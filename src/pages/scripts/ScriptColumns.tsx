import type { ScriptSimpleInfo } from '~/contract/scripts';
import { scriptPath } from '~/domain/paths';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { scriptList } from './scripts-list';

export type ScriptWords = CellWords & { t: Messages<'scripts'> };
/** What the cells ask for. */
export type ScriptCommand = 'open';

const timeText = (time: string | null | undefined, { format }: ScriptWords) => {
  const date = parseWireTime(time);
  return date ? format.absolute(date) : (time ?? '');
};

/** The columns of the list of scripts. */
export const scriptColumns: ListColumns<ScriptSimpleInfo, ScriptWords, ColumnIdOf<typeof scriptList>> = {
  name: {
    width: 280,
    text: scriptList.rowName,
    cell: (row) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a href={scriptPath(row.id)} tabIndex={-1} className={rowLink.link} {...command<ScriptCommand>('open')}>
        {scriptList.rowName(row)}
      </a>
    ),
  },
  type: { width: 150, text: ({ type }, { t }) => (type ? (t.types[type] ?? type) : '') },
  version: { width: 110, text: ({ version }) => version ?? '' },
  description: { width: 320, text: ({ description }) => description ?? '' },
  update_time: {
    width: 140,
    text: ({ update_time }, words) => timeText(update_time, words),
    cell: ({ update_time }) => <RelativeTime date={parseWireTime(update_time)} />,
  },
  create_time: {
    width: 140,
    text: ({ create_time }, words) => timeText(create_time, words),
    cell: ({ create_time }) => <RelativeTime date={parseWireTime(create_time)} />,
  },
  id: { width: 300, text: ({ id }) => id },
};
