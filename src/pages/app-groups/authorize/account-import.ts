// Accounts from a file or a paste.
import { userGroupsSource } from '~/api/user-groups';
import { ACCOUNT_DOMAIN_LIMIT, ACCOUNT_TEXT_LIMIT } from '~/contract/app-authorizations';
import type { Account } from '~/domain/authorizations/accounts';
import { groupAccountOf, lookUpUsers } from '~/domain/authorizations/look-up';
import type { Messages } from '~/i18n/areas';
import type { ImportPlan, ImportValues, LookedUp } from '~/ui/import/import-field';

export type AccountField = 'account' | 'account_type' | 'domain' | 'email' | 'telephone_number';

/** What a group is called in files. Everything else is a user, as most files have no such column. */
const GROUP_WORDS = new Set([
  'user_group',
  'user group',
  'group',
  '用户组',
  'groupe',
  "groupe d'utilisateurs",
]);

const isGroup = ({ account_type }: ImportValues<AccountField>) => account_type === 'USER_GROUP';
const kindOf = (text: string) => {
  const word = text.trim().toLowerCase();
  return word === '' ? '' : GROUP_WORDS.has(word) ? 'USER_GROUP' : 'USER';
};

/** How accounts are read: names that the service does not know, or knows in several domains, are for the reader to mend. */
export function accountImport(t: Messages<'app-access'>['add']): ImportPlan<AccountField, Account> {
  const most = (limit: number) => (value: string) => (value.length > limit ? t.tooLong(limit) : null);
  return {
    fields: [
      {
        id: 'account',
        label: t.fields.account,
        headings: ['user_name', 'User name', 'Name', '用户名', '账号', "Nom d'utilisateur", 'Compte'],
        required: true,
        check: most(ACCOUNT_TEXT_LIMIT),
        example: 'example.user',
      },
      {
        id: 'account_type',
        label: t.fields.account_type,
        headings: ['Kind', 'Type', '类型', '账号类型', 'Type de compte'],
        looksLike: /^(USER|USER_GROUP)$/i,
        normalise: kindOf,
        example: 'USER',
      },
      {
        id: 'domain',
        label: t.fields.domain,
        headings: ['Domain', '域名', '域', 'Domaine'],
        check: most(ACCOUNT_DOMAIN_LIMIT),
        example: '',
      },
      {
        id: 'email',
        label: t.fields.email,
        headings: ['user_email', 'E-mail', 'Email', '邮箱', 'Adresse e-mail', 'Courriel'],
        looksLike: /@/,
        check: most(ACCOUNT_TEXT_LIMIT),
        example: 'example.user@example.com',
      },
      {
        id: 'telephone_number',
        label: t.fields.telephone_number,
        headings: ['user_phone', 'Phone', '手机号', '电话', 'Téléphone'],
        looksLike: /^\+?[\d -]{6,}$/,
        check: most(ACCOUNT_TEXT_LIMIT),
        example: '',
      },
    ],
    keyOf: ({ account, account_type, domain }) =>
      account === '' ? null : `${account_type || 'USER'}:${domain}\\${account}`.toLowerCase(),
    lookUp: async (entries, { signal, onProgress }) => {
      const users = entries.filter(({ values }) => !isGroup(values));
      const found = new Map<string, readonly Account[]>();
      const names = await lookUpUsers(
        users.map(({ values }) => values.account),
        { signal, onProgress },
      );
      for (const { name, accounts } of names) found.set(`USER:${name.toLowerCase()}`, accounts);
      if (users.length < entries.length) {
        for (const group of await userGroupsSource.all({}, { signal })) {
          const key = `USER_GROUP:${(group.name ?? '').toLowerCase()}`;
          found.set(key, [...(found.get(key) ?? []), groupAccountOf(group)]);
        }
      }
      return new Map(
        entries.map(({ key, values }) => {
          const kind = isGroup(values) ? 'USER_GROUP' : 'USER';
          return [key, answerOf(values, found.get(`${kind}:${values.account.toLowerCase()}`) ?? [], t)];
        }),
      );
    },
  };
}

function answerOf(
  { domain, email, telephone_number }: ImportValues<AccountField>,
  accounts: readonly Account[],
  t: Messages<'app-access'>['add'],
): LookedUp<AccountField, Account> {
  const inDomain = accounts.filter(
    (one) => domain === '' || (one.domain ?? '').toLowerCase() === domain.toLowerCase(),
  );
  const [only, ...others] = inDomain;
  if (!only) {
    const suggestions = accounts.flatMap((one) => one.domain ?? []);
    return accounts.length > 0
      ? { problem: { field: 'domain', text: t.otherDomain, suggestions } }
      : { problem: { field: 'account', text: t.unknown } };
  }
  if (others.length > 0) {
    const suggestions = inDomain.flatMap((one) => one.domain ?? []);
    return { problem: { field: 'domain', text: t.several, suggestions } };
  }
  return { found: { ...only, ...(email && { email }), ...(telephone_number && { telephone_number }) } };
}
