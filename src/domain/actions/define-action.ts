import type * as z from 'zod/mini';
import type { BulkOperation } from '~/api/bulk-calls';
import type { ActionItem, ActionKind } from './engine/record';
import type { DesktopFacts } from './engine/facts';
import type { Verdict } from './engine/plan';

/** How much an action takes away: nothing, the users' open work, or what is stored. */
export type Harm = 'none' | 'interrupts' | 'destroys';

interface Given<P> {
  readonly kind: ActionKind;
  readonly operation: BulkOperation;
  /** Items one request may name. */
  readonly limit: number;
  readonly harm: Harm;
  /** The action's parameters: the values of its form, kept in its record. */
  readonly params: z.ZodMiniType<P>;
  /** The body of the request for some of the items, checked by the contract. */
  readonly body: (params: P, items: readonly ActionItem[]) => object;
  /** True when programs are given no time to save their work. */
  readonly forces?: (params: P) => boolean;
  /** What the call's path names beside the project. */
  readonly path?: (items: readonly ActionItem[]) => Readonly<Record<string, string>>;
  /** What becomes of a desktop; actions on other things have no need of it. */
  readonly judge?: (params: P, facts: DesktopFacts) => Verdict;
}

/** An action with its parameters' type folded away, as records and the engine know it. */
export interface ActionSpec {
  readonly kind: ActionKind;
  readonly operation: BulkOperation;
  readonly limit: number;
  readonly harm: Harm;
  /** @throws ZodError when `params` are not this action's */
  readonly body: (params: unknown, items: readonly ActionItem[]) => object;
  /** True when programs are given no time to save their work; false for parameters that are not this action's. */
  readonly forces: (params: unknown) => boolean;
  /** What the call's path names beside the project, for some of the items. */
  readonly path: (items: readonly ActionItem[]) => Readonly<Record<string, string>>;
  /** Gives the judge of one set of parameters. @throws ZodError when they are not this action's */
  readonly judge: (params: unknown) => (facts: DesktopFacts) => Verdict;
}

/** Describes an action. */
export function defineAction<P>({
  params: schema,
  path,
  body,
  forces,
  judge,
  ...rest
}: Given<P>): ActionSpec {
  return {
    ...rest,
    path: (items) => path?.(items) ?? {},
    body: (params, items) => body(schema.parse(params), items),
    forces: (params) => {
      const { data } = schema.safeParse(params);
      return data !== undefined && (forces?.(data) ?? false);
    },
    judge: (params) => {
      const parsed = schema.parse(params);
      return (facts) => judge?.(parsed, facts) ?? { kind: 'run' };
    },
  };
}
