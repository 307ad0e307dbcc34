// What an action would do to each of the chosen items, before anything is sent. Only rules the manual states leave an item out for
// good; everything else is a question to the administrator, or left to the service.
import type { ActionItem } from './record';
import type { Skipped } from './new-action';

/** Why an item cannot take part. */
export const LEAVE_REASONS = [
  'gone',
  'notWindows',
  'noDataDisks',
  'prepaid',
  'noUser',
  'noSnapshot',
  'olderTwin',
  'alreadyAuthorized',
  'groupWithoutId',
  'notAuthorized',
  'noContact',
  'adMembers',
  'adGroup',
  'ended',
  'alreadyExists',
  'poolIsEmpty',
  'poolHasDesktops',
  'poolAutoCreates',
  'alreadyDone',
] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];
/** Why the administrator has to decide whether an item takes part; the gravest first, as an item is under one only. */
export const ASK_REASONS = [
  'ownAccount',
  'noSuchDesktop',
  'inError',
  'neverFinished',
  'wrongSystem',
  'midTask',
  'frozen',
  'sharedDesktop',
  'unknownAccount',
  'adAccount',
  'alreadySo',
  'notRunning',
  'notRegistered',
  'notConnected',
  'noSession',
  'maintenance',
  'connected',
] as const;
export type AskReason = (typeof ASK_REASONS)[number];

/** Questions that leave their items out unless the administrator says otherwise. */
const LEFT_OUT_AT_FIRST: ReadonlySet<AskReason> = new Set([
  'wrongSystem',
  'ownAccount',
  'adAccount',
  'noSuchDesktop',
  'inError',
  'neverFinished',
  'midTask',
  'frozen',
  'sharedDesktop',
  'unknownAccount',
  'alreadySo',
  'notRunning',
  'notRegistered',
  'notConnected',
  'noSession',
]);

export type Verdict =
  | { readonly kind: 'run' }
  | { readonly kind: 'leave'; readonly why: LeaveReason }
  | { readonly kind: 'ask'; readonly why: AskReason };

/** The administrator's answers so far; a question without one has its usual answer. */
export type Answers = Readonly<Partial<Record<AskReason, boolean>>>;

/** Items that are under one question, and whether they take part. */
export interface AskGroup {
  readonly why: AskReason;
  readonly items: readonly ActionItem[];
  readonly included: boolean;
}

export interface LeaveGroup {
  readonly why: LeaveReason;
  readonly items: readonly ActionItem[];
}

export interface Plan {
  /** What would be sent, in the order chosen. */
  readonly run: readonly ActionItem[];
  readonly asks: readonly AskGroup[];
  readonly leaves: readonly LeaveGroup[];
  /** How many desktops of those that would be sent are in use, whatever else is asked about them. */
  readonly inUse: number;
  /** What would be kept in the report as left out. */
  readonly skipped: readonly Skipped[];
}

/** Whether items under a question take part. */
export function isIncluded(why: AskReason, answers: Answers): boolean {
  return answers[why] ?? !LEFT_OUT_AT_FIRST.has(why);
}

interface Judged {
  readonly item: ActionItem;
  readonly verdict: Verdict;
  /** Somebody has a session on its desktop. */
  readonly inUse?: boolean | undefined;
}

/** Splits judged items into what will run, what needs a decision, and what is left out. */
export function makePlan(judged: Iterable<Judged>, answers: Answers): Plan {
  const run: ActionItem[] = [];
  const used = new Set<string>();
  const skipped: Skipped[] = [];
  const asks = new Map<AskReason, ActionItem[]>();
  const leaves = new Map<LeaveReason, ActionItem[]>();
  for (const { item, verdict, inUse = false } of judged) {
    const runs = verdict.kind === 'run' || (verdict.kind === 'ask' && isIncluded(verdict.why, answers));
    // Two disks of one desktop are one desktop in use.
    if (runs && inUse) used.add(item.desktopId ?? item.id);
    if (verdict.kind === 'run') run.push(item);
    else if (verdict.kind === 'leave') {
      put(leaves, verdict.why, item);
      skipped.push({ item, why: verdict.why });
    } else {
      put(asks, verdict.why, item);
      if (runs) run.push(item);
      else skipped.push({ item, why: verdict.why });
    }
  }
  return {
    run,
    skipped,
    inUse: used.size,
    asks: ASK_REASONS.flatMap((why) => {
      const items = asks.get(why);
      return items ? [{ why, items, included: isIncluded(why, answers) }] : [];
    }),
    leaves: LEAVE_REASONS.flatMap((why) => {
      const items = leaves.get(why);
      return items ? [{ why, items }] : [];
    }),
  };
}

function put<K>(groups: Map<K, ActionItem[]>, key: K, item: ActionItem): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

export const RUN: Verdict = { kind: 'run' };
export const leave = (why: LeaveReason): Verdict => ({ kind: 'leave', why });

/** The gravest of the questions that apply; to run when none does. */
export function ask(...questions: readonly (AskReason | false)[]): Verdict {
  const why = ASK_REASONS.find((reason) => questions.includes(reason));
  return why ? { kind: 'ask', why } : RUN;
}
