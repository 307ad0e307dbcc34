// How people write the values of an account in a table, in the three languages of the console.
import type { Messages } from '~/i18n/areas';
import { dateText, dateTimeText, readDate, readDateTime } from '~/i18n/date-text';
import type { Language } from '~/i18n/language';
import { USER_NAME, USER_NAME_LIMIT, type ActiveType } from '~/contract/users';

/** What values are read and shown with. */
export interface ValueWords {
  readonly language: Language;
  readonly t: Messages<'user-import'>;
  readonly users: Messages<'users'>;
  readonly common: Messages<'common'>;
}

const key = (text: string) => text.normalize('NFKC').trim().toLowerCase();

const ACTIVE_WORDS: ReadonlyMap<string, ActiveType> = new Map<string, ActiveType>([
  ...['user_activate', 'user', '用户激活', '用户', 'utilisateur'].map(
    (word) => [word, 'USER_ACTIVATE'] as const,
  ),
  ...['admin_activate', 'admin', 'administrator', '管理员激活', '管理员', 'administrateur'].map(
    (word) => [word, 'ADMIN_ACTIVATE'] as const,
  ),
]);
const YES = new Set(['yes', 'y', 'true', '1', '是', 'oui', 'o', 'vrai']);
const NO = new Set(['no', 'n', 'false', '0', '否', 'non', 'faux']);
const NEVER = new Set(['0', 'never', '永不过期', '永不', 'jamais']);
/** As the API and our own export write it. */
const WIRE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const SEPARATOR = /[;；,，、|\n]+/;

/** Who activates the account, or undefined when the word is none of the known ones. */
export function activeTypeOf(text: string): ActiveType | undefined {
  return ACTIVE_WORDS.get(key(text));
}

/** Yes or no, or undefined. */
export function yesNoOf(text: string): boolean | undefined {
  return YES.has(key(text)) ? true : NO.has(key(text)) ? false : undefined;
}

/** The names of groups in one cell. */
export function groupNamesOf(text: string): string[] {
  const names = text.split(SEPARATOR).map((name) => name.trim());
  return [...new Map(names.filter((name) => name !== '').map((name) => [key(name), name])).values()];
}

/** A value as the console writes it, so that what it is taken for can be seen; what is not understood stays. */
export const normalisers = {
  activeType: (text: string, { users }: ValueWords) => {
    const type = activeTypeOf(text);
    return type ? users.activeTypes[type] : text.trim();
  },
  yesNo: (text: string, { common }: ValueWords) => {
    const value = yesNoOf(text);
    return value === undefined ? text.trim() : value ? common.yes : common.no;
  },
  expiry: (text: string, { language, users }: ValueWords) => {
    if (NEVER.has(key(text))) return users.neverExpires;
    const plain = text.trim();
    if (WIRE_TIME.test(plain)) return plain;
    const date = readDate(plain, language);
    if (date) return dateText(date, language);
    const moment = readDateTime(plain, language);
    return moment ? dateTimeText(moment, language) : plain;
  },
};

/**
 * When an account expires, in milliseconds: a day alone means its end, in the reader's own zone. 0 is never, null is no date.
 */
export function expiryOf(text: string, language: Language): number | null {
  if (text === '' || NEVER.has(key(text))) return 0;
  const date = readDate(text, language);
  const local = date ? `${date}T23:59:59` : WIRE_TIME.test(text) ? text : readDateTime(text, language);
  const time = local === null ? Number.NaN : Date.parse(local);
  return Number.isNaN(time) ? null : time;
}

/** yyyy-MM-ddTHH:mm:ssZ, or 0 for never. */
export function wireExpiry(time: number): string {
  return time === 0 ? '0' : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Names that may be meant by one that is not allowed. */
export function nameSuggestions(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .trim();
  const tries = ['.', '-', ''].map((joiner) =>
    plain
      .replaceAll(/\s+/g, joiner)
      .replaceAll(/[^\w.-]/g, '')
      .slice(0, USER_NAME_LIMIT),
  );
  return [...new Set(tries)].filter((name) => name !== text && USER_NAME.test(name)).slice(0, 2);
}
