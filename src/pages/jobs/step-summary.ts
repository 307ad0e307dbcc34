import type { ActionKind } from '~/domain/actions/engine/record';
import type { ReportRow } from './report-rows';

/** How far one step has come for one user. */
export interface StepCount {
  readonly done: number;
  readonly all: number;
  /** Failed, or nobody knows. */
  readonly missing: number;
}

export interface UserSteps {
  readonly id: string;
  readonly name: string;
  readonly steps: ReadonlyMap<ActionKind, StepCount>;
}

export interface StepSummary {
  /** The steps that have something to do, in their order. */
  readonly kinds: readonly ActionKind[];
  /** Those with something missing first. */
  readonly users: readonly UserSteps[];
}

const NONE: StepCount = { done: 0, all: 0, missing: 0 };

/** The report of an action in steps, by user and step. What the plan left out counts nowhere; what is of several users, for each. */
export function summariseSteps(rows: readonly ReportRow[]): StepSummary {
  const users = new Map<string, { name: string; steps: Map<ActionKind, StepCount> }>();
  const order = new Map<ActionKind, number>();
  for (const { item, outcome } of rows) {
    if (!item.step || outcome.state === 'skipped') continue;
    const { kind, at } = item.step;
    order.set(kind, Math.min(at, order.get(kind) ?? at));
    for (const { id, name } of item.step.users) {
      const user = users.get(id) ?? { name, steps: new Map<ActionKind, StepCount>() };
      const { done, all, missing } = user.steps.get(kind) ?? NONE;
      user.steps.set(kind, {
        done: done + Number(outcome.state === 'succeeded'),
        all: all + 1,
        missing: missing + Number(outcome.state === 'failed' || outcome.state === 'unknown'),
      });
      users.set(id, user);
    }
  }
  const missingOf = ({ steps }: UserSteps) =>
    [...steps.values()].reduce((sum, { missing }) => sum + missing, 0);
  return {
    kinds: [...order].toSorted(([, a], [, b]) => a - b).map(([kind]) => kind),
    users: [...users]
      .map(([id, user]) => ({ id, ...user }))
      .toSorted((a, b) => missingOf(b) - missingOf(a) || a.name.localeCompare(b.name)),
  };
}
