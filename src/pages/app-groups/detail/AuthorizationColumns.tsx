import type { Authorization } from '~/contract/app-authorizations';
import { mailStateOf, type MailStates } from '~/domain/authorizations/mail-state';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { parseWireTime } from '~/lib/time';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { authorizationsList } from './authorizations-list';

export type AuthorizationWords = CellWords & {
  t: Messages<'app-group'>;
  /** What became of the mails about the group's authorizations; null until it is read, 'unread' where it could not be. */
  mails: MailStates | 'unread' | null;
};

/** The columns of the list of authorizations. */
export const authorizationColumns: ListColumns<
  Authorization,
  AuthorizationWords,
  ColumnIdOf<ReturnType<typeof authorizationsList>>
> = {
  name: { width: 220, text: (row) => row.account || row.account_id || row.id },
  account_type: {
    width: 130,
    text: ({ account_type: type }, { t }) => (type ? (t.accountTypes[type] ?? type) : ''),
  },
  create_at: {
    width: 140,
    text: ({ create_at: time }, { format }) => {
      const date = parseWireTime(time);
      return date ? format.absolute(date) : (time ?? '');
    },
    cell: (row) => <RelativeTime date={parseWireTime(row.create_at)} />,
  },
  mail: {
    width: 272,
    text: mailText,
    cell: (row, words) => {
      const { mails, t } = words;
      if (mails === null) return <NoValue />;
      const word = mailText(row, words);
      if (mails === 'unread') return <span>{word}</span>;
      const { sent, failed } = mailStateOf(mails, row);
      const tone = failed > 0 ? 'attention' : sent > 0 ? 'good' : 'plain';
      return (
        <span title={failed > 0 ? `${word}\n${t.mailStates.advice}` : word}>
          <StatusMark tone={tone} word={word} />
        </span>
      );
    },
  },
  platform_type: {
    width: 152,
    text: ({ platform_type: type }, { t }) => (type ? (t.platforms[type] ?? type) : ''),
  },
  domain: { width: 180, text: (row) => row.domain ?? '' },
  account_id: { width: 300, text: (row) => row.account_id ?? '' },
  id: { width: 300, text: (row) => row.id },
};

function mailText(row: Authorization, { mails, t }: AuthorizationWords): string {
  const words = t.mailStates;
  if (mails === null) return '';
  if (mails === 'unread') return words.unread;
  const { sent, failed, reason } = mailStateOf(mails, row);
  if (sent + failed > 1) return words.several(sent, failed);
  if (failed > 0) return words.failed(reason);
  if (sent > 0) return words.sent;
  const fromDomain = row.account_type === 'USER_GROUP' && row.platform_type === 'AD';
  return fromDomain ? words.noneForDomain : words.none;
}
