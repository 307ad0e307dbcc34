import { authorizationsSource } from '~/api/app-authorizations';
import { ACCOUNT_TYPES, type ListAppGroupAuthorizationQuery } from '~/contract/app-authorizations';
import { APP_ID_LIMIT, APP_NAME_QUERY_LIMIT } from '~/contract/app-groups';
import { authorizationItem } from '~/domain/authorizations/authorization-row';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';

/** Who may use a group, found by any filter of ListAppGroupAuthorization. */
export const authorizationsList = (groupId: string) =>
  defineList({
    noun: 'authorizations',
    // What an action on the row is about, so that what is selected can be named by it.
    rowKey: (row) => authorizationItem(row).id,
    rowName: (row) => row.account || row.account_id || row.id,
    item: authorizationItem,
    filters: {
      account: text({ max: APP_NAME_QUERY_LIMIT, contains: true }),
      account_type: oneOf(ACCOUNT_TYPES, { useLabels: () => useMessages('app-group').accountTypes }),
      account_id: text({ max: APP_ID_LIMIT }),
    },
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: ['account_type', 'create_at', 'mail', 'platform_type', 'domain', 'account_id', 'id'],
      usual: ['account_type', 'create_at', 'mail', 'platform_type', 'domain'],
    },
    idColumn: 'account_id',
    quick: {
      text: ({ account }) => account,
      read: (typed) => {
        const account = typed.trim();
        if (account.length > APP_NAME_QUERY_LIMIT) return { problem: (t) => t.tooLong(APP_NAME_QUERY_LIMIT) };
        return { hint: account === '' ? null : 'account', change: { account } };
      },
    },
    presets: { all: {}, users: { account_type: 'USER' }, groups: { account_type: 'USER_GROUP' } },
    source: authorizationsSource,
    toQuery: (view): Omit<ListAppGroupAuthorizationQuery, 'offset' | 'limit'> => ({
      app_group_id: groupId,
      ...(view.account !== '' && { account: view.account }),
      ...(view.account_type !== '' && { account_type: view.account_type }),
      ...(view.account_id !== '' && { account_id: view.account_id }),
    }),
  });
