import { addable, changed, type ActStore } from './act-store';
import type { Act, Part } from './record';

/** The records in memory, for tests. */
export function createMemoryStore(): ActStore {
  const acts = new Map<string, Act>();
  const parts = new Map<string, Part[]>();
  return {
    add: async (act, given, retryOf) => {
      const tried = retryOf ? acts.get(retryOf.id) : undefined;
      const added = addable(acts.get(act.id), tried, retryOf);
      if (added !== 'kept') return added;
      acts.set(act.id, act);
      parts.set(act.id, [...given]);
      if (tried) acts.set(tried.id, { ...tried, retriedBy: act.id });
      return added;
    },
    acts: async () => [...acts.values()].toSorted((a, b) => b.createdAt - a.createdAt),
    act: async (id) => acts.get(id),
    parts: async (id) => [...(parts.get(id) ?? [])],
    changePart: async (actId, index, event) => {
      const act = acts.get(actId);
      const of = parts.get(actId);
      const part = of?.[index];
      if (!act || !of || !part) return null;
      const result = changed(act, part, event);
      acts.set(actId, result.act);
      of[index] = result.part;
      return result;
    },
    changeAct: async (id, change) => {
      const act = acts.get(id);
      if (act) acts.set(id, change(act));
    },
    remove: async (ids) => {
      for (const id of ids) {
        acts.delete(id);
        parts.delete(id);
      }
    },
  };
}
