// What is kept of a bulk action: enough to go on with it after a reload, and to say years later what happened. Never a token.
import type { KnownItem } from '~/lib/known-items';

/** The actions, by the names their records carry. */
export const ACTION_KINDS = [
  'start',
  'stop',
  'restart',
  'hibernate',
  'rebuild',
  'snapshot',
  'logoff',
  'notify',
  'maintenance-on',
  'maintenance-off',
  'assign',
  'unassign',
  'delete',
  'restore-snapshots',
  'delete-snapshots',
  'enable-tasks',
  'disable-tasks',
  'delete-tasks',
  'authorize',
  'delete-app-groups',
  'remove-authorizations',
  'lock-users',
  'unlock-users',
  'reset-passwords',
  'disable-users',
  'delete-users',
  'add-members',
  'remove-members',
  'delete-groups',
  'create-bindings',
  'delete-bindings',
  'logoff-sessions',
  'create-users',
  'rebuild-pool-desktops',
  'rebuild-pool',
  'set-pool-image',
  'delete-scripts',
  'start-pools',
  'stop-pools',
  'restart-pools',
  'hibernate-pools',
  'delete-pools',
  'add-pool-users',
  'remove-pool-users',
  'change-pool-users',
  'leave',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** One thing an action is done to: a desktop, a snapshot of one, a scheduled task, a user or a user group. */
export interface ActionItem extends KnownItem {
  /** The desktop a snapshot belongs to; left out where the item is the desktop. */
  readonly desktopId?: string;
  /** Which step of an action made of several it is of, left out elsewhere. */
  readonly step?: StepItem;
}

/** An item of one step: what the action of that step is done to, and for whom. */
export interface StepItem {
  /** Where the step stands among the steps of the action's parameters. */
  readonly at: number;
  /** The action of the step. */
  readonly kind: ActionKind;
  /** The id the step's own action knows it by; `id` of the item tells apart those of different steps. */
  readonly id: string;
  readonly users: readonly KnownItem[];
}

/** What an action is called, where it is not called by its own kind and the number of its items. */
export interface Called {
  readonly kind: ActionKind;
  readonly count: number;
}

/** What a look at an item after a lost answer showed; `status` is null when it is not there any more. */
export interface Seen {
  readonly at: number;
  readonly status: string | null;
  readonly task: string;
}

/** What went wrong, as the service or the network said it. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
  readonly requestId: string;
  /** Refused with 403: a right is missing. */
  readonly forbidden?: true;
  /** Answered without an error, yet what was read afterwards is not so. */
  readonly notInEffect?: true;
}

/** The outcome of one item. */
export type Outcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'sending' }
  | { readonly state: 'running'; readonly progress: number | null }
  | { readonly state: 'succeeded'; readonly byWord?: true }
  | ({ readonly state: 'failed' } & Fault)
  /** Sent, and no answer: it may have been carried out. */
  | ({ readonly state: 'unknown'; readonly seen: Seen | null } & Fault)
  /** Not sent, because the action was cancelled first. */
  | { readonly state: 'cancelled' }
  /** Left out by the plan; `why` is a word of plan.ts. */
  | { readonly state: 'skipped'; readonly why: string };

export type OutcomeState = Outcome['state'];

/**
 * One request of an action. It is sent when it goes from `waiting` to `sending`, which happens once in its life; only a refusal
 * for lack of a sign-in, which changes nothing, leads back.
 */
export interface Part {
  readonly actionId: string;
  readonly index: number;
  readonly stage: 'waiting' | 'sending' | 'following' | 'ended';
  readonly items: readonly ActionItem[];
  /** Parallel to `items`. */
  readonly outcomes: readonly Outcome[];
  readonly jobId: string | null;
  readonly sentAt: number | null;
  /** Seconds the service asked to leave between two looks at the job. */
  readonly pollSeconds: number | null;
  /** Why the job could not be read the last time; null while it can. */
  readonly trouble: Fault | null;
}

/** An action in two waves (waves.ts). */
export interface Waves {
  /** Requests of the first wave; those after it are held back until the rest is released. */
  readonly first: number;
  /** Items held back. */
  readonly rest: number;
  /** Items that fail or whose outcome is unknown, after which nothing more is sent; null: no number of them stops it. */
  readonly stopAfter: number | null;
  readonly releasedAt: number | null;
}

export type Counts = Readonly<Record<OutcomeState, number>>;

/** A bulk action: what, who, when, with which words, and how far it has come. */
export interface Action {
  readonly id: string;
  readonly kind: ActionKind;
  /** The action's own parameters, parsed by its spec when read. */
  readonly params: unknown;
  readonly called?: Called;
  readonly createdAt: number;
  readonly endedAt: number | null;
  /** Who began it; empty when nothing said so. */
  readonly userName: string;
  /**
   * The sign-in that may send it (api/session-id.ts): the one that began it, or one under which somebody said to send it. Records
   * of earlier versions have none, so nothing of them is sent unasked.
   */
  readonly sessionId?: string;
  readonly region: string;
  readonly projectId: string;
  /** Requests it is made of. What the plan left out is kept as one part more, which is never sent. */
  readonly parts: number;
  readonly counts: Counts;
  readonly cancelled: boolean;
  /** Too many of its items failed, so it was cancelled without anybody's word. */
  readonly stoppedByFailures?: true;
  /** Left out where everything is sent at once. */
  readonly waves?: Waves;
  /** The action whose failed items this one tries again. */
  readonly retryOf: string | null;
  readonly retriedBy: string | null;
  /** Somebody has looked at how it ended. */
  readonly seen: boolean;
}

const NONE: Counts = {
  waiting: 0,
  sending: 0,
  running: 0,
  succeeded: 0,
  failed: 0,
  unknown: 0,
  cancelled: 0,
  skipped: 0,
};

/** The action that is tried again, and by which other action it had been when that was decided; null when by none. */
export interface RetryOf {
  readonly id: string;
  readonly retriedBy: string | null;
}

/** How many items are where. */
export function countOutcomes(outcomes: Iterable<Outcome>): Counts {
  const counts = { ...NONE };
  for (const { state } of outcomes) counts[state] += 1;
  return counts;
}

/** The counts of an action after one of its parts changed. */
export function recount(counts: Counts, before: Part, after: Part): Counts {
  const minus = countOutcomes(before.outcomes);
  const plus = countOutcomes(after.outcomes);
  const next = { ...counts };
  for (const state of Object.keys(NONE) as OutcomeState[]) next[state] += plus[state] - minus[state];
  return next;
}

/** Items of an action that are not yet where they will stay. */
export function openCount({ waiting, sending, running }: Counts): number {
  return waiting + sending + running;
}

/** All items of an action, those left out too. */
export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
