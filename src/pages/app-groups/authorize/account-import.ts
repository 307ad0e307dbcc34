// Accounts from a file or a paste.
import { userGroupsSource } from '~/api/user-groups';
import { ACCOUNT_DOMAIN_LIMIT, ACCOUNT_TEXT_LIMIT } from '~/contract/app-authorizations';
import { accountKey, type Account } from '~/domain/authorizations/accounts';
import { groupAccountOf, isLocalDomain, lookUpUsers } from '~/domain/authorizations/look-up';
import type { Messages } from '~/i18n/areas';
import type { ImportField, ImportPlan, ImportValues, LookedUp, LookUp } from '~/ui/import/import-field';

/** What names an account. */
export type NameField = 'account' | 'account_type' | 'domain';
export type AccountField = NameField | 'email' | 'telephone_number';
type AccountWords = Messages<'app-access'>['add'];

/** What a group is called in files. Everything else is a user, as most files have no such column. */
const GROUP_WORDS = new Set([
  'user_group',
  'user group',
  'group',
  '用户组',
  'groupe',
  "groupe d'utilisateurs",
]);

const isGroup = ({ account_type }: ImportValues<NameField>) => account_type === 'USER_GROUP';
const kindOf = (text: string) => {
  // French writes the apostrophe in two ways.
  const word = text.trim().toLowerCase().replaceAll('’', "'");
  return word === '' ? '' : GROUP_WORDS.has(word) ? 'USER_GROUP' : 'USER';
};

const upTo = (most: number, t: AccountWords) => (value: string) =>
  value.length > most ? t.tooLong(most) : null;

/** The columns that name accounts, and what makes two lines name the same one. */
export function nameColumns(t: AccountWords) {
  const fields: readonly ImportField<NameField>[] = [
    {
      id: 'account',
      label: t.fields.account,
      headings: [
        'user_name',
        'User name',
        'User',
        'Name',
        'Account',
        '用户名',
        '登录名',
        '账号',
        "Nom d'utilisateur",
        'Utilisateur',
        'Nom',
        'Identifiant',
        'Compte',
      ],
      required: true,
      check: upTo(ACCOUNT_TEXT_LIMIT, t),
      example: 'example.user',
    },
    {
      id: 'account_type',
      label: t.fields.account_type,
      headings: ['Kind', 'Type', 'Account type', '类型', '账号类型', 'Type de compte'],
      looksLike: /^(USER|USER_GROUP)$/i,
      normalise: kindOf,
      example: 'USER',
    },
    {
      id: 'domain',
      label: t.fields.domain,
      headings: ['Domain', '域名', '域', 'Domaine'],
      check: upTo(ACCOUNT_DOMAIN_LIMIT, t),
      example: '',
    },
  ];
  const keyOf = ({ account, account_type, domain }: ImportValues<NameField>) =>
    account === '' ? null : `${account_type || 'USER'}:${domain}\\${account}`.toLowerCase();
  return { fields, keyOf };
}

/** How accounts are read: names that the service does not know, or knows in several domains, are for the reader to mend. */
export function accountImport(t: AccountWords): ImportPlan<AccountField, Account> {
  const { fields, keyOf } = nameColumns(t);
  return {
    fields: [
      ...fields,
      {
        id: 'email',
        label: t.fields.email,
        headings: [
          'user_email',
          'Email',
          'Mail',
          'Email address',
          '邮箱',
          '电子邮箱',
          '电子邮件',
          'Adresse e-mail',
          'Courriel',
        ],
        looksLike: /@/,
        check: upTo(ACCOUNT_TEXT_LIMIT, t),
        example: 'example.user@example.com',
      },
      {
        id: 'telephone_number',
        label: t.fields.telephone_number,
        headings: [
          'user_phone',
          'Phone',
          'Phone number',
          'Mobile',
          '手机',
          '手机号',
          '手机号码',
          '电话',
          'Téléphone',
          'Portable',
        ],
        looksLike: /^\+?[\d -]{6,}$/,
        check: upTo(ACCOUNT_TEXT_LIMIT, t),
        example: '',
      },
    ],
    keyOf,
    lookUp: async (entries, options) => {
      const answers = await lookUpAccounts(entries, options, t);
      return new Map(
        entries.map(
          ({ key, values: { email, telephone_number } }): [string, LookedUp<AccountField, Account>] => {
            const { found, ...answer } = answers.get(key) ?? {};
            return [
              key,
              found
                ? {
                    found: {
                      ...found,
                      ...(email && { email }),
                      ...(telephone_number && { telephone_number }),
                    },
                  }
                : answer,
            ];
          },
        ),
      );
    },
  };
}

/**
 * Which account each line names.
 * @param others accounts the service may not list any more, but that are meant all the same
 * @throws ApiError, or the AbortError of the signal
 */
export async function lookUpAccounts(
  entries: Parameters<LookUp<NameField, Account>>[0],
  { signal, onProgress }: Parameters<LookUp<NameField, Account>>[1],
  t: AccountWords,
  others: readonly Account[] = [],
): Promise<ReadonlyMap<string, LookedUp<NameField, Account>>> {
  const users = entries.filter(({ values }) => !isGroup(values));
  const names = await lookUpUsers(
    users.map(({ values }) => values.account),
    { signal, onProgress },
  );
  const groups = users.length < entries.length ? await userGroupsSource.all({}, { signal }) : [];
  // By kind and name, then by what tells those of one name apart.
  const byName = new Map<string, Map<string, Account>>();
  for (const account of [
    ...names.flatMap(({ accounts }) => accounts),
    ...groups.map(groupAccountOf),
    ...others,
  ]) {
    const key = nameKey(account.account_type, account.account);
    const same = byName.get(key) ?? new Map<string, Account>();
    const id = account.id ?? accountKey(account);
    if (!same.has(id)) same.set(id, account);
    byName.set(key, same);
  }
  return new Map(
    entries.map(({ key, values }) => {
      const same = byName.get(nameKey(isGroup(values) ? 'USER_GROUP' : 'USER', values.account));
      return [key, answerOf(values, [...(same?.values() ?? [])], t)];
    }),
  );
}

const nameKey = (type: string, name: string) => `${type}:${name.toLowerCase()}`;

/** Who of those with the name of a line is meant by it: a name in several domains is a question, and its domain the answer. */
export function answerOf(
  { domain }: Pick<ImportValues<NameField>, 'domain'>,
  accounts: readonly Account[],
  t: AccountWords,
): LookedUp<NameField, Account> {
  const inDomain = accounts.filter((one) => domain === '' || isIn(one, domain));
  const [only, ...others] = inDomain;
  const domainsOf = (some: readonly Account[]) => [
    ...new Set(some.map((one) => one.domain || t.localDomain)),
  ];
  if (!only) {
    return accounts.length > 0
      ? { problem: { field: 'domain', text: t.otherDomain, suggestions: domainsOf(accounts) } }
      : { problem: { field: 'account', text: t.unknown } };
  }
  if (others.length > 0)
    return { problem: { field: 'domain', text: t.several, suggestions: domainsOf(inDomain) } };
  return { found: only };
}

function isIn({ domain: own = '' }: Account, domain: string): boolean {
  return own === '' ? isLocalDomain(domain) : own.toLowerCase() === domain.toLowerCase();
}
