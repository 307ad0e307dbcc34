import { UseMark } from '~/domain/authorizations/UseMark';
import { reviewText, sinceOf, waysText, useText, type UseWords } from '~/domain/authorizations/access-words';
import { ReviewMark } from '~/domain/authorizations/ReviewMark';
import { appGroupPath } from '~/domain/paths';
import { command } from '~/ui/data-table/command';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { accessList, AccessRow } from './access-list';
import classes from './detail.module.css';

export type AccessCommand = 'open';

function mailText({ mail }: AccessRow, { t }: UseWords): string {
  if (mail === undefined) return '';
  if (mail === null) return t.mail.unread;
  if (mail.failed > 0) return t.mail.failed(mail.reason);
  return mail.sent > 0 ? t.mail.sent : t.mail.none;
}

/** The columns of what a user may open. */
export const accessColumns: ListColumns<AccessRow, UseWords, ColumnIdOf<ReturnType<typeof accessList>>> = {
  name: {
    width: 200,
    sort: 'name',
    text: (row) => row.groupName,
    cell: (row) => (
      <a
        href={appGroupPath(row.groupId)}
        tabIndex={-1}
        className={classes.link}
        title={row.groupName}
        {...command<AccessCommand>('open')}
      >
        {row.groupName}
      </a>
    ),
  },
  ways: { width: 200, text: (row, words) => waysText(row.ways, words) },
  apps: { width: 160, text: ({ apps }, { t }) => (apps ? t.all(apps) : '') },
  since: {
    width: 140,
    text: (row, { format }) => {
      const date = sinceOf(row);
      return date ? format.absolute(date) : '';
    },
    cell: (row) => <RelativeTime date={sinceOf(row)} />,
  },
  mail: {
    width: 150,
    text: mailText,
    cell: (row, words) => {
      if (!row.mail) return row.mail === null ? <span>{words.t.mail.unread}</span> : <NoValue />;
      const { sent, failed } = row.mail;
      const tone = failed > 0 ? 'attention' : sent > 0 ? 'good' : 'plain';
      return <StatusMark tone={tone} word={mailText(row, words)} />;
    },
  },
  use: {
    width: 210,
    text: ({ use }, words) => useText(use, words),
    cell: ({ use, useKind }, words) => <UseMark use={use} kind={useKind} words={words} />,
  },
  review: {
    width: 250,
    text: ({ review }, words) => reviewText(review, words),
    cell: ({ review }, words) => <ReviewMark review={review} words={words} />,
  },
  id: { width: 300, text: (row) => row.groupId },
};
