import {
  GROUPS_PER_USER,
  USER_ALIAS_LIMIT,
  USER_DESCRIPTION_LIMIT,
  USER_EMAIL_CREATE_LIMIT,
  USER_NAME,
  USER_NAME_LIMIT,
  USER_PHONE_LIMIT,
  type CreateDesktopUserBody,
} from '~/contract/users';
import { TEXT_LIMIT } from '~/contract/wire';
import { newUserId } from '~/domain/actions/create-users/new-users';
import { presentTime } from '~/lib/present';
import type { ImportField, ImportPlan } from '~/ui/import/import-field';
import type { ImportRow } from '~/ui/import/rows';
import { lookUpUsers } from './look-up-users';
import {
  activeTypeOf,
  expiryOf,
  groupNamesOf,
  nameSuggestions,
  normalisers,
  wireExpiry,
  yesNoOf,
  type ValueWords,
} from './user-values';

export type UserField =
  | 'user_name'
  | 'user_email'
  | 'user_phone'
  | 'active_type'
  | 'groups'
  | 'domain'
  | 'description'
  | 'account_expires'
  | 'next_login_change_password'
  | 'enable_change_password'
  | 'alias_name'
  | 'enterprise_project_id'
  | 'user_info_map';

/** What is known of a line once it has been looked up: the IDs of its groups. */
export type UserFound = readonly string[];

/** Headings people and exports use, in English, Chinese and French; the label and the name of the API are added to them. */
const HEADINGS: Readonly<Record<UserField, readonly string[]>> = {
  user_name: [
    'Name',
    'User',
    'Login',
    'Login name',
    'Account',
    'sAMAccountName',
    '用户名',
    '用户名称',
    '登录名',
    '账号',
    'Nom',
    'Utilisateur',
    'Nom d’utilisateur',
    'Identifiant',
    'Compte',
  ],
  user_email: [
    'Email',
    'Mail',
    'Email address',
    '邮箱',
    '邮箱地址',
    '邮件',
    '电子邮箱',
    '电子邮件',
    '电子邮件地址',
    'Courriel',
    'Adresse e-mail',
    'Adresse électronique',
  ],
  user_phone: [
    'Phone',
    'Phone number',
    'Mobile',
    'Telephone',
    'telephone_number',
    '手机号',
    '手机',
    '手机号码',
    '电话',
    '电话号码',
    '联系电话',
    'Téléphone',
    'Portable',
    'Numéro de téléphone',
  ],
  active_type: ['Activated by', 'Activation', '激活方式', 'Activation par'],
  groups: [
    'Groups',
    'Group',
    'User groups',
    'User group',
    'group_names',
    '用户组',
    'Groupe',
    'Groupes d’utilisateurs',
  ],
  domain: ['Domain', '域名', '域', 'Domaine'],
  description: ['Comment', 'Note', '描述', '备注', 'Commentaire', 'Remarque'],
  account_expires: [
    'Expires',
    'Expiry',
    'Expiry date',
    '过期时间',
    '有效期',
    'Expiration',
    'Date d’expiration',
  ],
  next_login_change_password: ['Must change password', '下次登录修改密码', 'Doit changer le mot de passe'],
  enable_change_password: ['May change password', '允许修改密码', 'Peut changer le mot de passe'],
  alias_name: ['Alias', '别名', '姓名', 'Display name', '显示名称', 'Nom affiché'],
  enterprise_project_id: ['Enterprise project', '企业项目', '企业项目 ID', 'Projet d’entreprise'],
  user_info_map: ['user_info_map'],
};

/** What can be read of accounts from a table, with the limits of CreateDesktopUser; passwords are not among it. */
export function userImportPlan(words: ValueWords): ImportPlan<UserField, UserFound> {
  const { t, language } = words;
  const upTo = (most: number) => (value: string) => (value.length > most ? t.errors.tooLong(most) : null);
  const field = (id: UserField, rest: Partial<ImportField<UserField>> = {}): ImportField<UserField> => ({
    id,
    label: t.fields[id],
    headings: HEADINGS[id],
    example: '',
    ...rest,
  });
  const yesNo: Partial<ImportField<UserField>> = {
    normalise: (text) => normalisers.yesNo(text, words),
    check: (value) =>
      yesNoOf(value) === undefined
        ? { text: t.errors.yesNo, suggestions: [words.common.yes, words.common.no] }
        : null,
  };
  return {
    fields: [
      field('user_name', {
        required: true,
        check: (value) => nameProblem(value, t),
        example: 'example.user',
      }),
      field('user_email', {
        looksLike: /^[^\s@]+@[^\s@]+$/,
        checkEmpty: ({ user_phone: phone }) => (phone === '' ? t.errors.contact : null),
        check: (value) =>
          upTo(USER_EMAIL_CREATE_LIMIT)(value) ?? (/^[^\s@]+@[^\s@]+$/.test(value) ? null : t.errors.email),
        example: 'example.user@example.com',
      }),
      field('user_phone', { looksLike: /^\+?[\d\s()-]{6,}$/, check: upTo(USER_PHONE_LIMIT) }),
      field('active_type', {
        normalise: (text) => normalisers.activeType(text, words),
        check: (value) =>
          activeTypeOf(value)
            ? null
            : { text: t.errors.activeType, suggestions: Object.values(words.users.activeTypes) },
      }),
      field('groups', {
        check: (value) =>
          groupNamesOf(value).length > GROUPS_PER_USER ? t.errors.tooManyGroups(GROUPS_PER_USER) : null,
      }),
      field('domain', { check: upTo(TEXT_LIMIT) }),
      // Kept as it is: blanks at its ends may be meant.
      field('description', { normalise: (text) => text, check: upTo(USER_DESCRIPTION_LIMIT) }),
      field('account_expires', {
        normalise: (text) => normalisers.expiry(text, words),
        check: (value) => {
          const time = expiryOf(value, language);
          if (time === null) return t.errors.date;
          return time !== 0 && time <= presentTime() ? t.errors.past : null;
        },
      }),
      field('next_login_change_password', yesNo),
      field('enable_change_password', yesNo),
      field('alias_name', { check: upTo(USER_ALIAS_LIMIT) }),
      field('enterprise_project_id', { check: upTo(TEXT_LIMIT) }),
      field('user_info_map', { check: upTo(TEXT_LIMIT) }),
    ],
    keyOf: (values) => (values.user_name === '' ? null : newUserId(values)),
    askKey: (values) => `${newUserId(values)}\n${values.groups}`,
    lookUp: (entries, options) => lookUpUsers(entries, options, t.errors),
  };
}

function nameProblem(value: string, t: ValueWords['t']) {
  if (value.length > USER_NAME_LIMIT) return t.errors.tooLong(USER_NAME_LIMIT);
  return USER_NAME.test(value) ? null : { text: t.errors.userName, suggestions: nameSuggestions(value) };
}

/** The account a line asks for. A value that the line does not have is left to the service. */
export function toNewUser(
  { values, found = [] }: Pick<ImportRow<UserField, UserFound>, 'values' | 'found'>,
  { language }: Pick<ValueWords, 'language'>,
): CreateDesktopUserBody {
  const texts = (
    [
      'user_email',
      'user_phone',
      'alias_name',
      'domain',
      'enterprise_project_id',
      'user_info_map',
      'description',
    ] as const
  )
    .filter((id) => values[id] !== '')
    .map((id) => [id, values[id]] as const);
  const activeType = activeTypeOf(values.active_type);
  const mustChange = yesNoOf(values.next_login_change_password);
  const mayChange = yesNoOf(values.enable_change_password);
  const expires = values.account_expires === '' ? null : expiryOf(values.account_expires, language);
  return {
    user_name: values.user_name,
    ...Object.fromEntries(texts),
    ...(activeType && { active_type: activeType }),
    ...(found.length > 0 && { group_ids: [...found] }),
    ...(expires !== null && { account_expires: wireExpiry(expires) }),
    ...(mustChange !== undefined && { next_login_change_password: mustChange }),
    ...(mayChange !== undefined && { enable_change_password: mayChange }),
  };
}
