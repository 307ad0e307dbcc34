import type { Reach } from '~/pages/scheduled-tasks/clashes/reach';
import type { TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';
import type { KnownItems } from '~/lib/known-items';

/** What a filter by desktop or pool looks into. */
export interface FilterKnowledge {
  readonly reachOf: (task: TimedTask) => Reach | undefined;
  /** Desktops by id, for their names. */
  readonly names: KnownItems;
}

/** Which of the tasks the view shows: by their kind, and by a part of the id or name of an object or of a desktop it comes to. */
export function taskFilter(
  { type, target }: { readonly type: string; readonly target: string },
  { reachOf, names }: FilterKnowledge,
): (task: TimedTask) => boolean {
  const wanted = target.trim().toLowerCase();
  const desktops =
    wanted === ''
      ? []
      : [...names].filter(([id, { name }]) => has(id, wanted) || has(name, wanted)).map(([id]) => id);
  const touches = (task: TimedTask) => {
    if (wanted === '' || task.hitsAll) return true;
    if (task.targets.some(({ id, name }) => has(id, wanted) || has(name, wanted))) return true;
    const reach = reachOf(task);
    return reach !== undefined && desktops.some((id) => reach.ids.has(id));
  };
  return (task) => (type === '' || task.type === type) && touches(task);
}

const has = (text: string, part: string) => text.toLowerCase().includes(part);
