import { useMemo } from 'react';
import type { AuthorizationMail } from '~/contract/app-authorizations';
import { isSent } from '~/domain/authorizations/mail-state';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { timeColumn } from '~/ui/list/time-column';
import { useListView } from '~/ui/list/use-list-view';
import classes from './detail.module.css';
import { mailsList } from './mails-list';

const BESIDE = ['tab'];

type MailWords = CellWords & { t: Messages<'app-group'> };

function useWords(): MailWords {
  const t = useMessages('app-group');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** The mails that told people of a group's authorizations (ListAuthorizationMailRecord). */
export function MailsTab({ groupId }: { groupId: string }) {
  const t = useMessages('app-group').mails;
  const list = useMemo(() => mailsList(groupId), [groupId]);
  const state = useListView(list, BESIDE);
  return (
    <ListBody
      list={list}
      t={t}
      useWords={useWords}
      columns={columns}
      state={state}
      header={() => <p className={classes.advice}>{t.noResend}</p>}
    />
  );
}

const resultWord = (mail: AuthorizationMail, { t: { mails } }: MailWords) =>
  isSent(mail)
    ? (mails.results['SUCCESS'] ?? '')
    : (mails.results[mail.mail_send_result ?? ''] ?? mail.mail_send_result ?? '');

const columns: ListColumns<AuthorizationMail, MailWords, ColumnIdOf<ReturnType<typeof mailsList>>> = {
  name: { width: 180, text: (row) => row.account ?? '' },
  mail_send_type: {
    width: 190,
    text: ({ mail_send_type: type }, { t: { mails } }) => (type ? (mails.types[type] ?? type) : ''),
  },
  mail_send_result: {
    width: 120,
    text: resultWord,
    cell: (row, words) => <StatusMark tone={isSent(row) ? 'good' : 'failed'} word={resultWord(row, words)} />,
  },
  error_msg: { width: 264, text: (row) => row.error_msg ?? '' },
  send_at: timeColumn(({ send_at }) => parseWireTime(send_at)),
  account_auth_name: { width: 180, text: (row) => row.account_auth_name ?? '' },
  account_auth_type: {
    width: 140,
    text: ({ account_auth_type: type }, { t }) => (type ? (t.accountTypes[type] ?? type) : ''),
  },
  id: { width: 300, text: (row) => row.id },
};
