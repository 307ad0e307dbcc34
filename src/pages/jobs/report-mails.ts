// Whether the people an action authorizes were told, pair by pair. A mail that failed changes nothing about the authorization.
import type { ActionItem } from '~/domain/actions/engine/record';
import {
  mailStateOf,
  type MailedAccount,
  type MailState,
  type MailStates,
} from '~/domain/authorizations/mail-state';
import type { ReportRow } from './report-rows';

/** What is known of the mails of one app group: not read yet, not to be read, or what became of them. */
export type GroupMails = MailStates | 'reading' | 'unread';

/** What is known of the mail about one row. */
export type RowMail = 'reading' | 'unread' | (MailState & Pick<MailedAccount, 'isDomainGroup'>);

/** In the order of a sort: what needs a look first. */
export const MAIL_ORDER = ['failed', 'unread', 'reading', 'none', 'sent'] as const;
type MailKind = (typeof MAIL_ORDER)[number];

/** One failed mail among several makes the row one that failed. */
export function kindOfMail(mail: RowMail): MailKind {
  if (typeof mail === 'string') return mail;
  return mail.failed > 0 ? 'failed' : mail.sent > 0 ? 'sent' : 'none';
}

/** Adds to each row that is done what became of its mail. Nobody is written to about the others. */
export function withMails(
  rows: readonly ReportRow[],
  mailedOf: (item: ActionItem) => MailedAccount | null,
  mails: ReadonlyMap<string, GroupMails>,
): readonly ReportRow[] {
  return rows.map((row) => {
    const mailed = row.outcome.state === 'succeeded' ? mailedOf(row.item) : null;
    const states = mailed && mails.get(mailed.groupId);
    if (!mailed || !states) return row;
    const { isDomainGroup } = mailed;
    const mail: RowMail =
      typeof states === 'string' ? states : { ...mailStateOf(states, mailed), isDomainGroup };
    return { ...row, mail };
  });
}

export type MailCounts = Readonly<Record<MailKind, number>>;

/** How many rows there are of each kind of mail. */
export function countMails(rows: readonly ReportRow[]): MailCounts {
  const counts: Record<MailKind, number> = { failed: 0, unread: 0, reading: 0, none: 0, sent: 0 };
  for (const { mail } of rows) if (mail) counts[kindOfMail(mail)] += 1;
  return counts;
}
