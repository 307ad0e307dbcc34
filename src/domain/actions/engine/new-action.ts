import { parts } from '~/lib/parts';
import { newPart } from './part';
import { divide, type WavesChosen } from './waves';
import {
  countOutcomes,
  type Action,
  type ActionItem,
  type ActionKind,
  type Called,
  type Part,
} from './record';

/** An item the plan left out, and why (a word of plan.ts). */
export interface Skipped {
  readonly item: ActionItem;
  readonly why: string;
}

export interface NewAction {
  /** Made when the dialog opens, so that a second click makes no second action. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly params: unknown;
  readonly called?: Called;
  readonly items: readonly ActionItem[];
  readonly skipped: readonly Skipped[];
  /** Items one request may name. */
  readonly limit: number;
  /** The requests the items are sent in; parts of `limit` where it is left out. */
  readonly split?: (items: readonly ActionItem[]) => readonly (readonly ActionItem[])[];
  /** A first wave, then the rest when it is released; null or left out where everything is sent at once. */
  readonly waves?: WavesChosen | null;
  readonly retryOf: string | null;
  readonly userName: string;
  readonly sessionId: string;
  readonly region: string;
  readonly projectId: string;
}

/** The records of an action that is about to begin. An item named twice is kept once. */
export function newAction(given: NewAction, now: number): { action: Action; parts: Part[] } {
  const { items, limit, split, skipped, waves = null, ...rest } = given;
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const { pieces, first } = divide(unique, waves, (some) => split?.(some) ?? parts(some, limit));
  const sent = pieces.map((some, index) => newPart(given.id, index, some));
  const heldBack = pieces.slice(first).flat().length;
  const left: Part = {
    ...newPart(
      given.id,
      sent.length,
      skipped.map(({ item }) => item),
    ),
    stage: 'ended',
    outcomes: skipped.map(({ why }) => ({ state: 'skipped', why })),
  };
  const all = skipped.length > 0 ? [...sent, left] : sent;
  const action: Action = {
    ...rest,
    createdAt: now,
    endedAt: sent.length === 0 ? now : null,
    parts: sent.length,
    counts: countOutcomes(all.flatMap((part) => part.outcomes)),
    cancelled: false,
    ...(waves &&
      heldBack > 0 && { waves: { first, rest: heldBack, stopAfter: waves.stopAfter, releasedAt: null } }),
    retriedBy: null,
    seen: false,
  };
  return { action, parts: all };
}
