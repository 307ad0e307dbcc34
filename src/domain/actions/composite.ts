// An action made of steps, each of which is an action there is already: one record, one report, one retry for all of them.
import type { ActionSpec, Harm } from './define-action';
import type { ActionItem, ActionKind } from './engine/record';

/** A step: which action, with which parameters. Items name their step by its place. */
interface Step<K> {
  readonly kind: K;
  readonly params: unknown;
}

type SpecOf<K> = (kind: K) => ActionSpec;

/** Items of one step, as the step's own action knows them. */
interface StepPart {
  readonly spec: ActionSpec;
  readonly params: unknown;
  readonly items: readonly ActionItem[];
  /** The item of the record behind one of those. */
  readonly outer: (id: string) => ActionItem;
}

function innerOf({ step, ...item }: ActionItem): ActionItem {
  return step ? { ...item, id: step.id } : item;
}

/** The items by their steps, in the order of the steps. @throws RangeError for an item of no step */
function byStep<K>(specOf: SpecOf<K>, steps: readonly Step<K>[], items: readonly ActionItem[]): StepPart[] {
  const found = new Map<number, ActionItem[]>();
  for (const item of items) {
    const at = item.step?.at ?? -1;
    if (!steps[at]) throw new RangeError('Every item is of a step.');
    const some = found.get(at);
    if (some) some.push(item);
    else found.set(at, [item]);
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, some]) => {
      const step = steps[at];
      if (!step) return [];
      const byId = new Map(some.map((item) => [innerOf(item).id, item]));
      const outer = (id: string) => {
        const item = byId.get(id);
        if (!item) throw new RangeError(`No item ${id}`);
        return item;
      };
      return { spec: specOf(step.kind), params: step.params, items: some.map(innerOf), outer };
    });
}

/** The one step all items of a request are of. */
function onlyStep<K>(specOf: SpecOf<K>, steps: readonly Step<K>[], items: readonly ActionItem[]): StepPart {
  const [part, another] = byStep(specOf, steps, items);
  if (!part || another) throw new RangeError('A request is of one step.');
  return part;
}

const HARMS: readonly Harm[] = ['none', 'interrupts', 'destroys'];

/**
 * What an action made of steps takes from the actions of its steps.
 * @param orderOf when a step runs: one of a higher order waits for those of lower ones
 */
export function composite<K extends ActionKind>(specOf: SpecOf<K>, orderOf: (kind: K) => number) {
  type Params = { readonly steps: readonly Step<K>[] };
  const only = ({ steps }: Params, items: readonly ActionItem[]) => onlyStep(specOf, steps, items);
  return {
    operation: (params: Params, items: readonly ActionItem[]) => {
      const part = only(params, items);
      return part.spec.operation(part.params, part.items);
    },
    body: (params: Params, items: readonly ActionItem[]) => {
      const part = only(params, items);
      return part.spec.body(part.params, part.items);
    },
    headers: (params: Params, items: readonly ActionItem[]) => {
      const part = only(params, items);
      return part.spec.headers(part.params, part.items);
    },
    path: (items: readonly ActionItem[], params: Params) => {
      const part = only(params, items);
      return part.spec.path(part.params, part.items);
    },
    takesMs: (params: Params, items: readonly ActionItem[]) => {
      const part = only(params, items);
      return part.spec.takesMs(part.params, part.items);
    },
    split: ({ steps }: Params, items: readonly ActionItem[]) =>
      byStep(specOf, steps, items).flatMap((part) =>
        part.spec.split(part.params, part.items).map((some) => some.map(({ id }) => part.outer(id))),
      ),
    order: ({ steps }: Params, items: readonly ActionItem[]) => {
      const step = steps[items[0]?.step?.at ?? -1];
      return step ? orderOf(step.kind) : 0;
    },
    harmOf: ({ steps }: Params): Harm => {
      const gravest = steps.map(({ kind, params }) => HARMS.indexOf(specOf(kind).harm(params)));
      return HARMS[Math.max(0, ...gravest)] ?? 'none';
    },
    // What a step cannot read back is left as its answer said.
    prove: async ({ steps }: Params, items: readonly ActionItem[], isOver: boolean) => {
      const truth = new Map<string, boolean>();
      for (const part of byStep(specOf, steps, items)) {
        const seen = await part.spec.prove?.(part.params, part.items, isOver);
        for (const [id, isSo] of seen ?? []) truth.set(part.outer(id).id, isSo);
      }
      return truth;
    },
  };
}
