// A new image on its way through a pool, as far as it can be told: the record of the action, and what the desktops and logins say now.
import type { LoginRecord } from '~/contract/connections';
import { rebuildPoolDesktopsAction, poolRebuildParams, type PoolRebuildParams } from './action';
import type { PoolMember } from './pool-rebuild-facts';
import { parseWireTime } from '~/lib/time';
import type { Action, ActionItem, Outcome, Part } from '~/domain/actions/engine/record';

/** The rebuild in two batches of a pool that was begun last in this browser, and its parameters; null when there is none. */
export function latestRollout(
  actions: readonly Action[],
  poolId: string,
): { action: Action; params: PoolRebuildParams } | null {
  for (const action of actions) {
    if (action.kind !== rebuildPoolDesktopsAction.kind || !action.waves) continue;
    const params = poolRebuildParams.safeParse(action.params).data;
    if (params?.poolId === poolId) return { action, params };
  }
  return null;
}

/** What is known of the desktops of one batch. Whatever is counted, a desktop is counted once. */
export interface BatchFigures {
  readonly items: readonly ActionItem[];
  readonly onNewImage: number;
  /** Their job ended well, or they were said to be done, and they still have another image. */
  readonly notOnNewImage: readonly ActionItem[];
  readonly running: number;
  readonly inError: number;
  readonly gone: readonly ActionItem[];
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly open: number;
  readonly logins: LoginFigures;
}

/** Logins to some desktops since a moment. */
export interface LoginFigures {
  readonly count: number;
  readonly failed: number;
  /** Each reason once, the commonest first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** Seconds, of the logins that succeeded; null without any that says so. */
  readonly setupSeconds: number | null;
  /** Milliseconds; null without any. */
  readonly rttMs: number | null;
}

export interface Rollout {
  readonly first: BatchFigures;
  readonly rest: BatchFigures;
  /** Desktops of the pool that the action does not know: they came later, or were left out. */
  readonly added: readonly ActionItem[];
  /** The pool has another image now, and had yet another one when the action was begun. */
  readonly poolImageChanged: boolean;
  /** The pool itself has another image than the action brings: what is added later gets that one. */
  readonly poolHasOther: boolean;
}

interface RolloutGiven {
  readonly action: Action;
  readonly params: PoolRebuildParams;
  readonly parts: readonly Part[];
  readonly members: readonly PoolMember[];
  readonly poolImageId: string;
  readonly logins: readonly LoginRecord[];
}

/** Compares the first batch with the rest. */
export function rolloutOf({ action, params, parts, members, poolImageId, logins }: RolloutGiven): Rollout {
  const byId = new Map(members.map((member) => [member.id, member]));
  const split = action.waves?.first ?? 0;
  const sent = parts.filter(({ index }) => index < action.parts);
  const known = new Set(parts.flatMap(({ items }) => items.map(({ id }) => id)));
  const batch = (some: readonly Part[]) => figuresOf(some, byId, params.imageId, logins);
  const poolHasOther = poolImageId !== '' && !sameId(poolImageId, params.imageId);
  return {
    first: batch(sent.filter(({ index }) => index < split)),
    rest: batch(sent.filter(({ index }) => index >= split)),
    added: members.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name })),
    poolImageChanged: poolHasOther && params.poolImageId !== '' && !sameId(params.poolImageId, poolImageId),
    poolHasOther,
  };
}

const sameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function figuresOf(
  parts: readonly Part[],
  members: ReadonlyMap<string, PoolMember>,
  imageId: string,
  logins: readonly LoginRecord[],
): BatchFigures {
  const pairs = parts.flatMap(({ items, outcomes }) =>
    items.map((item, at): [ActionItem, Outcome] => [item, outcomes[at] ?? { state: 'waiting' }]),
  );
  const items = pairs.map(([item]) => item);
  const there = items.flatMap(({ id }) => members.get(id) ?? []);
  const hasNew = (id: string) => sameId(members.get(id)?.imageId ?? '', imageId);
  const count = (...states: readonly Outcome['state'][]) =>
    pairs.filter(([, { state }]) => states.includes(state)).length;
  const names = new Set(items.map(({ name }) => name.toLowerCase()));
  return {
    items,
    onNewImage: items.filter(({ id }) => hasNew(id)).length,
    notOnNewImage: pairs
      .filter(([{ id }, { state }]) => state === 'succeeded' && members.has(id) && !hasNew(id))
      .map(([item]) => item),
    running: there.filter(({ status }) => status === 'ACTIVE').length,
    inError: there.filter(({ status }) => status === 'ERROR').length,
    gone: items.filter(({ id }) => !members.has(id)),
    done: count('succeeded'),
    failed: count('failed'),
    unknown: count('unknown'),
    open: count('waiting', 'sending', 'running'),
    logins: loginFigures(logins.filter(({ computer_name: name }) => names.has((name ?? '').toLowerCase()))),
  };
}

/** What logins say together. A login failed when a reason for its failure is given. */
export function loginFigures(logins: readonly LoginRecord[]): LoginFigures {
  const reasons = new Map<string, number>();
  for (const { connection_failure_reason: reason } of logins)
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const good = logins.filter(({ connection_failure_reason: reason }) => !reason);
  return {
    count: logins.length,
    failed: logins.length - good.length,
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .toSorted((a, b) => b.count - a.count || a.reason.localeCompare(b.reason)),
    setupSeconds: mean(good.map(setupSeconds)),
    rttMs: mean(good.map(({ e2e_rtt: ms }) => ms ?? Number.NaN)),
  };
}

/** From the start of a connection until it was set up. The manual gives both as texts: a number is taken for seconds, else for a moment. */
function setupSeconds({ connection_setup_time: setup, connection_start_time: start }: LoginRecord): number {
  if (/^\d+(\.\d+)?$/.test(setup ?? '')) return Number(setup);
  const [from, to] = [parseWireTime(start), parseWireTime(setup)];
  return from && to ? Math.abs(to.getTime() - from.getTime()) / 1000 : Number.NaN;
}

function mean(values: readonly number[]): number | null {
  const known = values.filter(Number.isFinite);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}
