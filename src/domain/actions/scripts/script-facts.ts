import { scriptsSource } from '~/api/scripts';
import { leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { readScriptUses, type ScriptUses } from '~/domain/scripts/script-uses';

/** What a plan weighs of one script, as the service has it now. */
export interface ScriptFacts extends ScriptUses {
  readonly id: string;
  readonly name: string;
}

/** The scripts there are, of those named, with their names. @throws ApiError, or the AbortError of `signal` */
export async function existingScripts(
  items: readonly ActionItem[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(items.map(({ id }) => id));
  const all = await scriptsSource.all({}, signal && { signal });
  return new Map(all.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name || id]));
}

/** Reads scripts and who uses them, by id; what is not there any more is left out. @throws ApiError, or the AbortError of `signal` */
export async function readScriptFacts(
  items: readonly ActionItem[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ScriptFacts>> {
  const names = await existingScripts(items, signal);
  const uses = await readScriptUses([...names.keys()], signal);
  return new Map(
    [...names].map(([id, name]) => [id, { id, name, schedules: [], openRuns: 0, ...uses.get(id) }]),
  );
}

/** The plan of a deletion: what is gone is left out. */
export function planScripts(
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, ScriptFacts>,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const judged = unique.map((item) => {
    const script = facts.get(item.id);
    return script
      ? { item: { id: script.id, name: script.name }, verdict: RUN }
      : { item, verdict: leave('gone') };
  });
  return makePlan(judged, answers);
}
