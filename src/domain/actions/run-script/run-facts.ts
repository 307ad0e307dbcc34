import { readAllDesktops } from '~/api/desktops';
import type { ScriptType } from '~/contract/scripts';
import { factsOf, readFacts, type DesktopFacts } from '~/domain/actions/engine/facts';
import { ask, leave, makePlan, type Answers, type Plan, type Verdict } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';

/** What a run is opened for. */
export type RunSource =
  | { readonly kind: 'desktops'; readonly items: readonly ActionItem[] }
  | { readonly kind: 'pool'; readonly id: string; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string };

/** The desktops of a source as they are now, and those that are gone. */
export interface RunFacts {
  readonly facts: readonly DesktopFacts[];
  readonly gone: readonly ActionItem[];
}

/** Reads the desktops a source stands for. @throws ApiError, or the AbortError of `signal` */
export async function readRunFacts(source: RunSource, signal?: AbortSignal): Promise<RunFacts> {
  if (source.kind === 'desktops') return readFacts(source.items, signal);
  const query = source.kind === 'pool' ? { pool_id: source.id } : { tag: source.tag };
  const { rows } = await readAllDesktops({ list: 'detail', query }, { ...(signal && { signal }) });
  return { facts: rows.map(factsOf), gone: [] };
}

/** Whether an operating system runs every one of these kinds; an unknown system is left to the service. */
export function fitsSystem(types: readonly ScriptType[], os: string): boolean {
  if (os === '') return true;
  return types.every((type) => (type === 'SHELL') === (os !== 'Windows'));
}

function judge(types: readonly ScriptType[], facts: DesktopFacts): Verdict {
  return ask(
    !fitsSystem(types, facts.os) && 'wrongSystem',
    facts.midTask && 'midTask',
    facts.frozen && 'frozen',
    facts.status !== 'ACTIVE' && 'notRunning',
    facts.unregistered && 'notRegistered',
    facts.maintenance && 'maintenance',
  );
}

/**
 * What becomes of each desktop.
 * @param only the desktops chosen among them; null for all
 */
export function planRun(
  { facts, gone }: RunFacts,
  types: readonly ScriptType[],
  only: readonly string[] | null,
  answers: Answers,
): Plan {
  const chosen = only && new Set(only);
  const there = facts.filter(({ id }) => !chosen || chosen.has(id));
  return makePlan(
    [
      ...there.map((one) => ({
        item: { id: one.id, name: one.name },
        verdict: judge(types, one),
        inUse: one.inUse,
      })),
      ...gone.map((item) => ({ item, verdict: leave('gone') })),
    ],
    answers,
  );
}

/** Every question answered by yes: a run by tag can leave nobody out. */
export const EVERYBODY: Answers = {
  wrongSystem: true,
  midTask: true,
  frozen: true,
  notRunning: true,
  notRegistered: true,
  maintenance: true,
};
