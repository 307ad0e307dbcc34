import type { Authorization, AuthorizationMail } from '~/contract/app-authorizations';
import { parseWireTime } from '~/lib/time';

/** What became of the mails that told of an authorization: one for a user, one for each member of a group. */
export interface MailState {
  readonly sent: number;
  readonly failed: number;
  /** Why the newest of the failed ones failed, in the words of the service; '' when it does not say. */
  readonly reason: string;
}

const ADDED = 'ADD_GROUP_AUTHORIZATION';
const REMOVED = 'DEL_GROUP_AUTHORIZATION';

export const NO_MAIL: MailState = { sent: 0, failed: 0, reason: '' };

/** The manual knows SUEECESS beside SUCCESS. */
export function isSent({ mail_send_result: result }: AuthorizationMail): boolean {
  return result === 'SUCCESS' || result === 'SUEECESS';
}

type Account = Pick<Authorization, 'account' | 'account_type'>;

/** An account that is authorized for an app group, as the mails about it are found. */
export interface MailedAccount extends Account {
  readonly groupId: string;
  /** A user group of an AD domain: its members get no mail. */
  readonly isDomainGroup: boolean;
}

/** Names are the service's own key here: mails do not carry the id of an account. */
const keyOf = ({ account, account_type: type }: Account) => `${type ?? ''}/${(account ?? '').toLowerCase()}`;

/** What is known of the mails about authorizations of one group. */
export type MailStates = ReadonlyMap<string, MailState>;

/** What became of the newest mail about an authorization, to each who was to get one; an authorization that was removed since has none. */
export function mailStates(mails: readonly AuthorizationMail[]): MailStates {
  const newest = new Map<string, Map<string, AuthorizationMail>>();
  for (const mail of mails) {
    if (mail.mail_send_type !== ADDED && mail.mail_send_type !== REMOVED) continue;
    const key = keyOf({
      account: mail.account_auth_name || mail.account,
      account_type: mail.account_auth_type,
    });
    const readers = newest.get(key) ?? new Map<string, AuthorizationMail>();
    newest.set(key, readers);
    const reader = mail.account ?? '';
    const before = readers.get(reader);
    if (!before || sentAt(mail) > sentAt(before)) readers.set(reader, mail);
  }
  return new Map([...newest].map(([key, readers]) => [key, stateOf([...readers.values()])]));
}

/** The state of an account's mails; none where no mail was sent. */
export function mailStateOf(states: MailStates, account: Account): MailState {
  return states.get(keyOf(account)) ?? NO_MAIL;
}

function stateOf(newest: readonly AuthorizationMail[]): MailState {
  const mails = newest.filter(({ mail_send_type: type }) => type === ADDED);
  const failed = mails.filter((mail) => !isSent(mail));
  const [latest] = failed.toSorted((a, b) => sentAt(b) - sentAt(a));
  return { sent: mails.length - failed.length, failed: failed.length, reason: latest?.error_msg ?? '' };
}

function sentAt({ send_at: time }: AuthorizationMail): number {
  return parseWireTime(time)?.getTime() ?? 0;
}
