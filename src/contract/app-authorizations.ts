// Who may use which app groups, and the mails that tell them.
import * as z from 'zod/mini';
import { appIdFilter, APP_ID_LIMIT, appNameFilter, APP_PAGE_LIMIT, appPage } from './app-groups';
import { operation } from './operation';
import { int, list, text } from './wire';

/** Users and groups one call may name. */
export const ACCOUNTS_PER_CALL = 50;
/** App groups one call may name. */
export const APP_GROUPS_PER_CALL = 10;
/** Characters of an account's name, id, e-mail and phone in a request. */
export const ACCOUNT_TEXT_LIMIT = 128;
export const ACCOUNT_DOMAIN_LIMIT = 64;

/** Kinds of an account. A group is USER_GROUP here; in assignments of desktops it is GROUP. */
export const ACCOUNT_TYPES = ['USER', 'USER_GROUP'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];
/** Where an account is kept: an AD domain, the local directory, or built in. */
export const PLATFORM_TYPES = ['AD', 'LOCAL', 'SYSTEM'] as const;
/** Languages of the mail a call sends to those it names: Chinese, English, French. */
export const MAIL_LANGUAGES = ['zh-cn', 'en-us', 'fr-fr'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

const accountText = z.string().check(z.maxLength(ACCOUNT_TEXT_LIMIT));

/** A user or a group as a request names it; a group needs its `id`. */
export const accountInfo = z.strictObject({
  account: accountText.check(z.minLength(1)),
  account_type: z.enum(ACCOUNT_TYPES),
  domain: z.optional(z.string().check(z.maxLength(ACCOUNT_DOMAIN_LIMIT))),
  email: z.optional(accountText),
  id: z.optional(accountText),
  platform_type: z.optional(z.enum(PLATFORM_TYPES)),
  telephone_number: z.optional(accountText),
});
export type AccountInfo = z.infer<typeof accountInfo>;

/** The body of both calls: every account is authorized for every group named, or no longer. */
export const appGroupAuthorizationBody = z.strictObject({
  accounts: z.array(accountInfo).check(z.minLength(1), z.maxLength(ACCOUNTS_PER_CALL)),
  app_group_ids: z
    .array(z.string().check(z.maxLength(APP_ID_LIMIT)))
    .check(z.minLength(1), z.maxLength(APP_GROUPS_PER_CALL)),
});
export type AppGroupAuthorizationBody = z.infer<typeof appGroupAuthorizationBody>;

/** The headers of both calls. */
export const mailHeaders = z.object({ 'X-Language': z.optional(z.enum(MAIL_LANGUAGES)) });

export const addAppGroupAuthorization = operation(
  'AddAppGroupAuthorization',
  'POST',
  '/v1/{project_id}/app-groups/authorizations',
  { body: appGroupAuthorizationBody, headers: mailHeaders },
);

export const batchDeleteAppGroupAuthorization = operation(
  'BatchDeleteAppGroupAuthorization',
  'POST',
  '/v1/{project_id}/app-groups/actions/batch-delete-authorization',
  { body: appGroupAuthorizationBody, headers: mailHeaders },
);

/** One account's right to use one group. `create_at` is an ISO time; the app's fields are empty where a whole group is authorized. */
export const authorization = z.object({
  id: z.string(),
  account: text,
  account_id: text,
  account_type: text,
  app_group_id: text,
  app_group_name: text,
  app_id: text,
  app_name: text,
  authorization_type: text,
  create_at: text,
  domain: text,
  platform_type: text,
});
export type Authorization = z.infer<typeof authorization>;

/** `account_id` is matched exactly. */
export const listAppGroupAuthorizationQuery = z.strictObject({
  ...appPage,
  app_group_id: appIdFilter,
  account_id: appIdFilter,
  account: appNameFilter,
  account_type: z.optional(z.enum(ACCOUNT_TYPES)),
});
export type ListAppGroupAuthorizationQuery = z.infer<typeof listAppGroupAuthorizationQuery>;

export const listAppGroupAuthorizationReply = z.object({ count: int, authorizations: list(authorization) });

export const listAppGroupAuthorization = operation(
  'ListAppGroupAuthorization',
  'GET',
  '/v1/{project_id}/app-groups/actions/list-authorizations',
  {
    query: listAppGroupAuthorizationQuery,
    reply: listAppGroupAuthorizationReply,
    pages: { limit: APP_PAGE_LIMIT, rows: 'authorizations', total: 'count' },
  },
);

/** Kinds of mail a list can be filtered by; records may also name text messages (…_SMS). */
export const MAIL_TYPES = ['ADD_GROUP_AUTHORIZATION', 'DEL_GROUP_AUTHORIZATION'] as const;
/** Results a list can be filtered by; records may also have the manual's misspelling SUEECESS. */
export const MAIL_RESULTS = ['SUCCESS', 'FAIL'] as const;

/**
 * A mail to one account. `account` is who got it; `account_auth_name` and `account_auth_type` are whom the authorization names,
 * a user or a group. `send_at` is an ISO time.
 */
export const authorizationMail = z.object({
  id: z.string(),
  account: text,
  account_auth_name: text,
  account_auth_type: text,
  app_group_id: text,
  app_group_name: text,
  error_msg: text,
  mail_send_result: text,
  mail_send_type: text,
  send_at: text,
});
export type AuthorizationMail = z.infer<typeof authorizationMail>;

/** The records of one group: `app_group_id` is needed. */
export const listAuthorizationMailRecordQuery = z.strictObject({
  ...appPage,
  app_group_id: z.string().check(z.minLength(1), z.maxLength(APP_ID_LIMIT)),
  account: z.optional(accountText),
  mail_send_type: z.optional(z.enum(MAIL_TYPES)),
  mail_send_result: z.optional(z.enum(MAIL_RESULTS)),
});
export type ListAuthorizationMailRecordQuery = z.infer<typeof listAuthorizationMailRecordQuery>;

export const listAuthorizationMailRecordReply = z.object({ count: int, records: list(authorizationMail) });

export const listAuthorizationMailRecord = operation(
  'ListAuthorizationMailRecord',
  'GET',
  '/v1/{project_id}/mails',
  {
    query: listAuthorizationMailRecordQuery,
    reply: listAuthorizationMailRecordReply,
    pages: { limit: APP_PAGE_LIMIT, rows: 'records', total: 'count' },
  },
);
