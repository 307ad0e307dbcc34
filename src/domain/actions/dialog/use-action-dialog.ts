import { useCallback, useMemo, useState, type FormEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { ActionSpec } from '~/domain/actions/define-action';
import type { Added } from '~/domain/actions/engine/action-store';
import { launchAction } from '~/domain/actions/engine/actions';
import type { DesktopFacts, FactsRead } from '~/domain/actions/engine/facts';
import { leave, makePlan, type Answers, type AskReason, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem, Called } from '~/domain/actions/engine/record';
import type { WavesChosen } from '~/domain/actions/engine/waves';
import type { ActionDialogGiven } from './dialog-props';
import { useDialogFacts, type DialogFacts } from './use-dialog-facts';

/** A plan as a dialog shows it, while it is read and once it stands. */
export interface PlanState<P extends Plan = Plan> {
  /** Null until the state of everything is read. */
  readonly plan: P | null;
  /** How many are read so far, while the plan is read. */
  readonly reading: { readonly read: number; readonly total: number } | null;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly answer: (why: AskReason, included: boolean) => void;
}

/** What the shell of an action's dialog is told of the action, beside its fields. */
export interface ActionDialogState<P extends Plan = Plan> {
  /** The action that comes of the dialog has it, so that it can begin only once. */
  readonly id: string;
  readonly action: ActionSpec;
  /** The action it is called by, and how many it is about: those that run; all chosen until the plan stands, or when it leaves all out. */
  readonly called: Called;
  readonly state: PlanState<P>;
  /** Keeps the action with these parameters, on what the plan says runs. */
  readonly launch: (params: unknown, plan: Plan, waves: WavesChosen | null) => Promise<Added>;
  readonly onClose: () => void;
  readonly onLaunched: (() => void) | undefined;
}

const NOTHING: Pick<Plan, 'run'> = { run: [] };

/**
 * What every action's dialog has: its plan with the answers to it, its retry, and its launch.
 * @param planOf makes the plan of what was read; memoised, for a plan of 10,000 items is not made at every key
 * @param callOf what the action is called by what runs, where it is not by its kind and the number of items
 */
export function useActionDialog<R, P extends Plan = Plan>(
  { action, items, retryOf, onClose, onLaunched }: ActionDialogGiven,
  { read, progress, error, retry }: DialogFacts<R>,
  planOf: (read: R, answers: Answers) => P,
  callOf?: (run: readonly ActionItem[]) => Called,
): ActionDialogState<P> {
  const [id] = useState(() => crypto.randomUUID());
  const [answers, setAnswers] = useState<Answers>({});
  const plan = useMemo(() => (read === undefined ? null : planOf(read, answers)), [read, planOf, answers]);
  const { run } = plan ?? NOTHING;
  const named = run.length > 0 ? callOf?.(run) : undefined;
  return {
    id,
    action,
    called: named ?? { kind: action.kind, count: run.length || items.length },
    state: {
      plan,
      reading: read !== undefined || error ? null : progress,
      error,
      retry,
      answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
    },
    launch: (params, { run, skipped }, waves) => {
      const { kind, limit } = action;
      const split = (items: readonly ActionItem[]) => action.split(params, items);
      const called = callOf?.(run);
      return launchAction({
        id,
        kind,
        params,
        items: run,
        skipped,
        limit,
        split,
        waves,
        retryOf,
        ...(called && { called }),
      });
    },
    onClose,
    onLaunched,
  };
}

/** The dialog of an action on things of which facts are read by their id, and the facts of those it will run on. Both functions are stable. */
export function useFactsDialog<Facts>(
  given: ActionDialogGiven,
  readItems: Parameters<typeof useDialogFacts<ReadonlyMap<string, Facts>>>[1],
  planItems: (items: readonly ActionItem[], read: ReadonlyMap<string, Facts>, answers: Answers) => Plan,
) {
  const { items } = given;
  const facts = useDialogFacts(items, readItems);
  const planOf = useCallback(
    (read: ReadonlyMap<string, Facts>, answers: Answers) => planItems(items, read, answers),
    [items, planItems],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const hit = dialog.state.plan?.run.flatMap(({ id }) => facts.read?.get(id) ?? []) ?? [];
  return { dialog, read: facts.read, hit };
}

/**
 * The dialog of an action on desktops, planned by its judge.
 * @param params what is judged by; memoised. Null judges by nothing but what the desktops are: the form is not filled in yet.
 */
export function useDesktopDialog(
  given: ActionDialogGiven,
  params: unknown,
  facts: DialogFacts<FactsRead>,
): ActionDialogState {
  const { action, items } = given;
  const planOf = useCallback(
    (read: FactsRead, answers: Answers) => {
      const judge = params === null ? undefined : action.judge?.(params);
      return makePlan(judged(items, read, judge ?? (() => ({ kind: 'run' }))), answers);
    },
    [action, items, params],
  );
  return useActionDialog(given, facts, planOf);
}

type Judge = ReturnType<NonNullable<ActionSpec['judge']>>;

/** In the order the items were chosen in. */
function* judged(items: readonly ActionItem[], { facts }: FactsRead, judge: Judge) {
  const byId = new Map<string, DesktopFacts>(facts.map((one) => [one.id, one]));
  for (const chosen of items) {
    const found = byId.get(chosen.id);
    if (found) yield { item: { id: found.id, name: found.name }, verdict: judge(found), inUse: found.inUse };
    else yield { item: chosen, verdict: leave('gone') };
  }
}

/** How a dialog's fields are sent. */
export interface Submission {
  /** Checks the form, then calls `launch` with the action's parameters. */
  readonly onSubmit: (launch: (params: unknown) => Promise<void>) => (event: FormEvent) => void;
  /** Something was typed that closing would lose. */
  readonly isDirty: boolean;
}

/** Sends the valid values of a form, as parameters. */
export function submits<V extends FieldValues, C, T>(
  form: UseFormReturn<V, C, T>,
  toParams: (valid: T) => unknown = (valid) => valid,
): Submission {
  return {
    onSubmit: (launch) => (event) => void form.handleSubmit((valid) => launch(toParams(valid)))(event),
    isDirty: form.formState.isDirty,
  };
}

/** Sends parameters that nothing is filled in for. */
export function submitsAsIs(params: unknown): Submission {
  return {
    onSubmit: (launch) => (event) => {
      event.preventDefault();
      void launch(params);
    },
    isDirty: false,
  };
}
