import { authorizationMailsSource } from '~/api/app-authorizations';
import {
  ACCOUNT_TEXT_LIMIT,
  MAIL_RESULTS,
  MAIL_TYPES,
  type ListAuthorizationMailRecordQuery,
} from '~/contract/app-authorizations';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';

/** The mails about the authorizations of a group, found by any filter of ListAuthorizationMailRecord. */
export const mailsList = (groupId: string) =>
  defineList({
    noun: 'authorization-mails',
    rowKey: (row) => row.id,
    rowName: (row) => row.account || row.id,
    filters: {
      account: text({ max: ACCOUNT_TEXT_LIMIT, contains: true }),
      mail_send_type: oneOf(MAIL_TYPES, { useLabels: () => useMessages('app-group').mails.types }),
      mail_send_result: oneOf(MAIL_RESULTS, { useLabels: () => useMessages('app-group').mails.results }),
    },
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: [
        'mail_send_type',
        'mail_send_result',
        'error_msg',
        'send_at',
        'account_auth_name',
        'account_auth_type',
        'id',
      ],
      usual: ['mail_send_type', 'mail_send_result', 'error_msg', 'send_at', 'account_auth_name'],
    },
    idColumn: 'id',
    quick: {
      text: ({ account }) => account,
      read: (typed) => {
        const account = typed.trim();
        if (account.length > ACCOUNT_TEXT_LIMIT) return { problem: (t) => t.tooLong(ACCOUNT_TEXT_LIMIT) };
        return { hint: account === '' ? null : 'account', change: { account } };
      },
    },
    presets: { all: {}, failed: { mail_send_result: 'FAIL' } },
    source: authorizationMailsSource,
    toQuery: (view): Omit<ListAuthorizationMailRecordQuery, 'offset' | 'limit'> => ({
      app_group_id: groupId,
      ...(view.account !== '' && { account: view.account }),
      ...(view.mail_send_type !== '' && { mail_send_type: view.mail_send_type }),
      ...(view.mail_send_result !== '' && { mail_send_result: view.mail_send_result }),
    }),
  });
