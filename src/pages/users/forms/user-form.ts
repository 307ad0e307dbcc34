import * as z from 'zod/mini';
import {
  ACTIVE_TYPES,
  GROUPS_PER_USER,
  PASSWORD_LENGTHS,
  USER_ALIAS_LIMIT,
  USER_DESCRIPTION_LIMIT,
  USER_EMAIL_CREATE_LIMIT,
  USER_EMAIL_UPDATE_LIMIT,
  USER_NAME,
  USER_NAME_LIMIT,
  USER_PHONE_LIMIT,
  type CreateDesktopUserBody,
  type UpdateUserInfoBody,
  type UserDetail,
} from '~/contract/users';
import { TEXT_LIMIT } from '~/contract/wire';
import type { Messages } from '~/i18n/areas';

type Errors = Messages<'user-forms'>['errors'];

const upTo = (most: number, t: Errors) => z.string().check(z.maxLength(most, t.tooLong(most)));
const email = (most: number, t: Errors) =>
  upTo(most, t).check(z.refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text), t.email));
/** Empty, or a day and a time of the reader's own zone, yyyy-MM-ddTHH:mm. */
const expires = (t: Errors) =>
  z.string().check(z.refine((text) => text === '' || !Number.isNaN(Date.parse(text)), t.date));

export const createUserSchema = (t: Errors) =>
  z
    .object({
      userName: z.string().check(
        z.minLength(1, t.required),
        z.maxLength(USER_NAME_LIMIT, t.tooLong(USER_NAME_LIMIT)),
        z.refine((name) => name === '' || USER_NAME.test(name), t.userName),
      ),
      email: email(USER_EMAIL_CREATE_LIMIT, t),
      phone: upTo(USER_PHONE_LIMIT, t),
      activeType: z.enum(ACTIVE_TYPES),
      password: z
        .string()
        .check(
          z.refine(
            ({ length }) =>
              length === 0 || (length >= PASSWORD_LENGTHS.least && length <= PASSWORD_LENGTHS.most),
            t.password(PASSWORD_LENGTHS.least, PASSWORD_LENGTHS.most),
          ),
        ),
      mustChangePassword: z.boolean(),
      mayChangePassword: z.boolean(),
      groupIds: z.array(z.string()).check(z.maxLength(GROUPS_PER_USER, t.tooManyGroups(GROUPS_PER_USER))),
      expires: expires(t),
      description: upTo(USER_DESCRIPTION_LIMIT, t),
      aliasName: upTo(USER_ALIAS_LIMIT, t),
      domain: upTo(TEXT_LIMIT, t),
      enterpriseProjectId: upTo(TEXT_LIMIT, t),
      userInfoMap: upTo(TEXT_LIMIT, t),
    })
    .check(z.refine((user) => user.email !== '' || user.phone !== '', { error: t.contact, path: ['email'] }));
export type CreateUserForm = z.infer<ReturnType<typeof createUserSchema>>;

export const NEW_USER: CreateUserForm = {
  userName: '',
  email: '',
  phone: '',
  activeType: 'ADMIN_ACTIVATE',
  password: '',
  mustChangePassword: true,
  mayChangePassword: true,
  groupIds: [],
  expires: '',
  description: '',
  aliasName: '',
  domain: '',
  enterpriseProjectId: '',
  userInfoMap: '',
};

/** yyyy-MM-ddTHH:mm:ssZ of a time in the reader's own zone; 0, for never, of none. */
function toExpiry(local: string): string {
  return local === '' ? '0' : `${new Date(local).toISOString().slice(0, 19)}Z`;
}

/** The same time in the reader's own zone; '' for never. */
function fromExpiry(milliseconds: number | null | undefined): string {
  if (!milliseconds) return '';
  const date = new Date(milliseconds);
  return new Date(milliseconds - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The request for a new user; what is empty is left out. */
export function toCreateRequest(form: CreateUserForm): CreateDesktopUserBody {
  return {
    user_name: form.userName,
    ...(form.email !== '' && { user_email: form.email }),
    ...(form.phone !== '' && { user_phone: form.phone }),
    active_type: form.activeType,
    ...(form.password !== '' && { password: form.password }),
    next_login_change_password: form.mustChangePassword,
    enable_change_password: form.mayChangePassword,
    ...(form.groupIds.length > 0 && { group_ids: form.groupIds }),
    account_expires: toExpiry(form.expires),
    ...(form.description !== '' && { description: form.description }),
    ...(form.aliasName !== '' && { alias_name: form.aliasName }),
    ...(form.domain !== '' && { domain: form.domain }),
    ...(form.enterpriseProjectId !== '' && { enterprise_project_id: form.enterpriseProjectId }),
    ...(form.userInfoMap !== '' && { user_info_map: form.userInfoMap }),
  };
}

/** A text that was given can be changed, but the service takes no empty one; what was longer before may stay. */
const kept = (schema: z.ZodMiniType<string, string>, before: string, t: Errors) =>
  z.string().check((context) => {
    const { value, issues } = context;
    if (value === before) return;
    const message = value === '' ? t.cannotBeEmptied : schema.safeParse(value).error?.issues[0]?.message;
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });

/** `before` is the account as it is; what is not changed is not checked. */
export const editUserSchema = (t: Errors, before: EditUserForm) =>
  z.object({
    email: kept(email(USER_EMAIL_UPDATE_LIMIT, t), before.email, t),
    phone: upTo(USER_PHONE_LIMIT, t),
    activeType: z.string(),
    expires: expires(t),
    description: kept(upTo(USER_DESCRIPTION_LIMIT, t), before.description, t),
    disabled: z.boolean(),
    mustChangePassword: z.boolean(),
    mayChangePassword: z.boolean(),
    passwordNeverExpires: z.boolean(),
  });
export interface EditUserForm {
  email: string;
  phone: string;
  activeType: string;
  expires: string;
  description: string;
  disabled: boolean;
  mustChangePassword: boolean;
  mayChangePassword: boolean;
  passwordNeverExpires: boolean;
}

/** The form of an account as it is. */
export function fromUser(user: UserDetail): EditUserForm {
  return {
    email: user.user_email ?? '',
    phone: user.user_phone ?? '',
    activeType: user.active_type ?? '',
    expires: fromExpiry(user.account_expires),
    description: user.description ?? '',
    disabled: user.disabled === true,
    mustChangePassword: user.next_login_change_password === true,
    mayChangePassword: (user.enable_change_password ?? user.enabled_change_password) === true,
    passwordNeverExpires: user.password_never_expired === true,
  };
}

/** The request for a change: only what differs. */
export function toUpdateRequest(form: EditUserForm, before: EditUserForm): UpdateUserInfoBody {
  const differs = (name: keyof EditUserForm) => form[name] !== before[name];
  const activeType = ACTIVE_TYPES.find((type) => type === form.activeType);
  return {
    ...(differs('email') && { user_email: form.email }),
    ...(differs('phone') && { user_phone: form.phone }),
    ...(differs('activeType') && activeType && { active_type: activeType }),
    ...(differs('expires') && { account_expires: toExpiry(form.expires) }),
    ...(differs('description') && { description: form.description }),
    ...(differs('disabled') && { disabled: form.disabled }),
    ...(differs('mustChangePassword') && { next_login_change_password: form.mustChangePassword }),
    ...(differs('mayChangePassword') && { enable_change_password: form.mayChangePassword }),
    ...(differs('passwordNeverExpires') && { password_never_expired: form.passwordNeverExpires }),
  };
}
