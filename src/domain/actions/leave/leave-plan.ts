// The plan of leaving: who leaves, and what becomes of each thing they have.
import type { MailLanguage } from '~/contract/app-authorizations';
import { ask, leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem, Called } from '~/domain/actions/engine/record';
import type { UserFacts } from '~/domain/actions/users/user-facts';
import type { KnownItem } from '~/lib/known-items';
import type { LeaveParams, LeavePurpose, StepKind } from './action';
import type { LeavingFacts } from './leave-facts';
import { stepsOf, type LeaveChoice, type LeaveStep, type Notice } from './leave-steps';

export interface LeavePlan extends Plan {
  /** The steps that are chosen. */
  readonly steps: readonly LeaveStep[];
  /** What would run of each step, chosen or not. */
  readonly items: ReadonlyMap<StepKind, readonly ActionItem[]>;
  /** The users it is about. */
  readonly people: readonly UserFacts[];
}

/** The plan of leaving: first who leaves at all, then what becomes of all they have. */
export function planLeaving(
  purpose: LeavePurpose,
  items: readonly ActionItem[],
  facts: LeavingFacts,
  chosen: ReadonlySet<LeaveChoice>,
  answers: Answers,
): LeavePlan {
  const unique = new Map(items.map((item) => [item.id, item])).values();
  const who = makePlan(
    [...unique].map((item) => {
      const user = facts.users.get(item.id);
      if (!user) return { item, verdict: leave('gone') };
      const verdict = ask(
        user.isSelf && 'ownAccount',
        purpose === 'disable-users' && user.isAd && 'adAccount',
      );
      return { item: { id: user.id, name: user.name }, verdict };
    }),
    answers,
  );
  const people = who.run.flatMap(({ id }) => facts.users.get(id) ?? []);
  const all = stepsOf(purpose, people, facts, chosen);
  const found = new Map<StepKind, readonly ActionItem[]>();
  for (const { kind, entries } of all)
    found.set(kind, [...(found.get(kind) ?? []), ...makePlan(entries, answers).run]);
  const steps = all.filter(({ choice }) => chosen.has(choice)).map(placedAt);
  const entries = steps.flatMap((step) => step.entries);
  const what = makePlan(entries, answers);
  const run = new Set(what.run);
  const used = entries.filter(({ item, inUse }) => inUse && run.has(item));
  return {
    run: what.run,
    asks: [...who.asks, ...what.asks],
    leaves: [...who.leaves, ...what.leaves],
    skipped: [...who.skipped, ...what.skipped],
    inUse: usersOf(used.map(({ item }) => item)).length,
    steps,
    items: found,
    people,
  };
}

function placedAt(step: LeaveStep, at: number): LeaveStep {
  const entries = step.entries.map((entry) => ({
    ...entry,
    item: { ...entry.item, ...(entry.item.step && { step: { ...entry.item.step, at } }) },
  }));
  return { ...step, entries };
}

/** The parameters of the record. */
export function leaveParamsOf(
  purpose: LeavePurpose,
  steps: readonly LeaveStep[],
  notice: Notice,
  language: MailLanguage,
): LeaveParams {
  return { purpose, steps: steps.map(({ kind, params }) => ({ kind, params: params(notice, language) })) };
}

/** The users some items are about, each once. */
export function usersOf(items: readonly ActionItem[]): KnownItem[] {
  return [...new Map(items.flatMap(({ step }) => step?.users ?? []).map((user) => [user.id, user])).values()];
}

/** What the action is called: by what it is for, and by the number of users. */
export const calledBy =
  (purpose: LeavePurpose) =>
  (run: readonly ActionItem[]): Called => ({ kind: purpose, count: usersOf(run).length });

/** The plan of a retry: what is as wanted by now is left out. */
export function planAgain(
  items: readonly ActionItem[],
  truth: ReadonlyMap<string, boolean>,
  answers: Answers,
) {
  return makePlan(
    items.map((item) => ({ item, verdict: truth.get(item.id) ? leave('alreadyDone') : RUN })),
    answers,
  );
}
