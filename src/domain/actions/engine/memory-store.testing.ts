import { addable, changed, type ActionStore } from './action-store';
import type { Action, Part } from './record';

/** The records in memory, for tests. */
export function createMemoryStore(): ActionStore {
  const actions = new Map<string, Action>();
  const parts = new Map<string, Part[]>();
  return {
    add: async (action, given, retryOf) => {
      const tried = retryOf ? actions.get(retryOf.id) : undefined;
      const added = addable(actions.get(action.id), tried, retryOf);
      if (added !== 'kept') return added;
      actions.set(action.id, action);
      parts.set(action.id, [...given]);
      if (tried) actions.set(tried.id, { ...tried, retriedBy: action.id });
      return added;
    },
    actions: async () => [...actions.values()].toSorted((a, b) => b.createdAt - a.createdAt),
    action: async (id) => actions.get(id),
    parts: async (id) => [...(parts.get(id) ?? [])],
    changePart: async (actionId, index, event) => {
      const action = actions.get(actionId);
      const of = parts.get(actionId);
      const part = of?.[index];
      if (!action || !of || !part) return null;
      const result = changed(action, part, event);
      actions.set(actionId, result.action);
      of[index] = result.part;
      return result;
    },
    changeAction: async (id, change) => {
      const action = actions.get(id);
      if (action) actions.set(id, change(action));
    },
    remove: async (ids) => {
      for (const id of ids) {
        actions.delete(id);
        parts.delete(id);
      }
    },
  };
}
