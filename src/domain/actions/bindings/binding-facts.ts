import { bindingsSource, countBindings, readBindingsOf } from '~/api/terminals';
import { BINDINGS_LIMIT } from '~/contract/terminals';
import { ask, leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { findDesktops } from '~/domain/desktops/named-desktops';
import { bindingKey, type BindingLine } from './binding-lines';

/** What a plan of new bindings weighs. */
export interface NewBindingFacts {
  /** Keys of the pairs that are bound already. */
  readonly bound: ReadonlySet<string>;
  /** Names of desktops that are not there, in lower case. */
  readonly unknown: ReadonlySet<string>;
  /** How many bindings the project has. */
  readonly total: number;
}

/** @throws ApiError, or the AbortError of `signal` */
export async function readNewBindingFacts(
  lines: readonly BindingLine[],
  signal?: AbortSignal,
): Promise<NewBindingFacts> {
  const names = [...new Set(lines.map(({ desktop_name }) => desktop_name))];
  const there = await readBindingsOf(
    lines.map(({ mac }) => mac),
    signal,
  );
  const { unknown } = await findDesktops(names, signal);
  return {
    bound: new Set(there.map(({ mac, desktop_name }) => bindingKey(mac ?? '', desktop_name ?? ''))),
    unknown: new Set(unknown.map((name) => name.toLowerCase())),
    total: await countBindings(signal),
  };
}

/** How many of the new bindings are more than the service takes; 0 when all fit. */
export function bindingsOver(count: number, { total }: Pick<NewBindingFacts, 'total'>): number {
  return Math.max(0, total + count - BINDINGS_LIMIT);
}

/** Nothing runs when not all fit: which to give up is the administrator's choice, made where the lines come from. */
export function planNewBindings(
  items: readonly ActionItem[],
  bindings: Readonly<Record<string, BindingLine>>,
  facts: NewBindingFacts,
  answers: Answers,
): Plan {
  const plan = makePlan(
    items.map((item) => ({
      item,
      verdict: ask(
        facts.unknown.has((bindings[item.id]?.desktop_name ?? '').toLowerCase()) && 'noSuchDesktop',
        facts.bound.has(item.id) && 'alreadySo',
      ),
    })),
    answers,
  );
  return bindingsOver(plan.run.length, facts) > 0 ? { ...plan, run: [] } : plan;
}

/** The ids of all bindings there are. @throws ApiError, or the AbortError of `signal` */
export async function readBindingIds(
  _: readonly ActionItem[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  return new Set((await bindingsSource.all({}, signal ? { signal } : {})).map(({ id }) => id));
}

/** The plan of a deletion: what is gone already is left out. */
export function planGoneBindings(
  items: readonly ActionItem[],
  there: ReadonlySet<string>,
  answers: Answers,
): Plan {
  return makePlan(
    items.map((item) => ({ item, verdict: there.has(item.id) ? RUN : leave('gone') })),
    answers,
  );
}
