import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type * as z from 'zod/mini';
import type { BulkOperation } from '~/api/bulk-calls';
import type { ActionDialogGiven } from './dialog/dialog-props';
import type { DesktopFacts } from './engine/facts';
import type { Verdict } from './engine/plan';
import type { MailedAccount } from '~/domain/authorizations/mail-state';
import type { ActionItem, ActionKind } from './engine/record';
import { parts } from '~/lib/parts';
import type { Subject } from './subjects';

/** How much an action takes away: nothing, the users' open work, or what is stored. */
export type Harm = 'none' | 'interrupts' | 'destroys';

/** The groups of a desktop's menu, the commonest first, what removes last. */
export const MENU_GROUPS = ['power', 'disks', 'sessions', 'users', 'removal'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

interface Faces {
  /** The name in records, and of the words in the area `actions`. */
  readonly kind: ActionKind;
  readonly subject: Subject;
  /** Items one request may name, or `split` says what goes together. */
  readonly limit: number;
  readonly icon: Icon;
  /** Loaded when it is first opened. */
  readonly dialog: ComponentType<ActionDialogGiven>;
  /** The dialog of a retry with changes, where it is not the action's own. */
  readonly changedRetry?: ComponentType<ActionDialogGiven>;
  /** Where a desktop's menu has it; left out of the menu when absent. */
  readonly menu?: MenuGroup;
  /** What it is done to is not there afterwards. */
  readonly removes?: boolean;
  /** It can be sent in two batches: a first one, then the rest when the administrator says so. */
  readonly inWaves?: true;
  /** Where to decide about the rest after a first batch; where it is left out, wherever the action is shown. */
  readonly decidedAt?: (params: unknown) => string | null;
  /** The action that tries its failed items again, where it is another one. Its parameters are the same. */
  readonly retryAs?: ActionKind;
  /** The action that does the same to single desktops, where an item stands for many: it tries those again that failed. */
  readonly failedDesktopsAs?: ActionKind;
  /** The word of the report that names rights it needs beside its own. */
  readonly rightsHint?: 'rebuildRights';
}

interface Given<P> extends Faces {
  /** The call, or which one it is for some of the items. */
  readonly operation: BulkOperation | ((params: P, items: readonly ActionItem[]) => BulkOperation);
  readonly harm: Harm;
  /** Where the parameters decide how much it takes away; `harm` is the most it can. */
  readonly harmOf?: (params: P) => Harm;
  /** Requests of a higher order wait until those of lower ones were answered and read back. All are of one order where it is left out. */
  readonly order?: (params: P, items: readonly ActionItem[]) => number;
  /** False where the dialog has nothing to fill in: a retry with changes would be the retry without. */
  readonly hasForm?: boolean;
  /** The action's parameters: the values of its form, kept in its record. */
  readonly params: z.ZodMiniType<P>;
  /** The body of the request for some of the items, checked by the contract. */
  readonly body: (params: P, items: readonly ActionItem[]) => object;
  /** True when programs are given no time to save their work. */
  readonly forces?: (params: P) => boolean;
  /** What the call's path names beside the project. */
  readonly path?: (items: readonly ActionItem[], params: P) => Readonly<Record<string, string>>;
  /**
   * Reads back, after a request was answered, refused or lost, which of its items are as the action wants them; an item it does not
   * name is left as the answer said. For calls that answer without a body, or refuse with a part done.
   * @param isOver the job, or the time it takes, is over: what is read now is the outcome
   * @throws ApiError; the items are then unknown
   */
  readonly prove?: (
    params: P,
    items: readonly ActionItem[],
    isOver: boolean,
  ) => Promise<ReadonlyMap<string, boolean>>;
  /** Milliseconds from the answer until it takes effect, where it is not at once; it is read back then. */
  readonly takesMs?: (params: P, items: readonly ActionItem[]) => number;
  /** The requests the items are sent in; parts of `limit` where it is left out. */
  readonly split?: (params: P, items: readonly ActionItem[]) => readonly (readonly ActionItem[])[];
  /** What the call takes in headers of its own. */
  readonly headers?: (params: P, items: readonly ActionItem[]) => Readonly<Record<string, string>>;
  /** Whom an item authorizes for which app group, where the service writes to them about it: the report says what became of that mail. */
  readonly mailed?: (params: P) => (item: ActionItem) => MailedAccount | null;
  /** What becomes of a desktop; actions on other things have no need of it. */
  readonly judge?: (params: P, facts: DesktopFacts) => Verdict;
}

/** An action with its parameters' type folded away, as records, dialogs and the engine know it. */
export interface ActionSpec extends Faces {
  /** The call for some of the items. @throws ZodError when `params` are not this action's */
  readonly operation: (params: unknown, items: readonly ActionItem[]) => BulkOperation;
  /** How much it takes away; the most it can for parameters that are not this action's. */
  readonly harm: (params: unknown) => Harm;
  /** Requests of a higher order wait until those of lower ones were answered and read back. @throws ZodError when `params` are not this action's */
  readonly order: (params: unknown, items: readonly ActionItem[]) => number;
  readonly hasForm: boolean;
  /** @throws ZodError when `params` are not this action's */
  readonly body: (params: unknown, items: readonly ActionItem[]) => object;
  /** True when programs are given no time to save their work; false for parameters that are not this action's. */
  readonly forces: (params: unknown) => boolean;
  /** What the call's path names beside the project, for some of the items. @throws ZodError when `params` are not this action's */
  readonly path: (params: unknown, items: readonly ActionItem[]) => Readonly<Record<string, string>>;
  /** Null: what the answer says is all there is to know. @throws ZodError when `params` are not this action's */
  readonly prove:
    | ((
        params: unknown,
        items: readonly ActionItem[],
        isOver?: boolean,
      ) => Promise<ReadonlyMap<string, boolean>>)
    | null;
  /** Milliseconds from the answer until it takes effect. @throws ZodError when `params` are not this action's */
  readonly takesMs: (params: unknown, items: readonly ActionItem[]) => number;
  /** The requests the items are sent in. @throws ZodError when `params` are not this action's */
  readonly split: (params: unknown, items: readonly ActionItem[]) => readonly (readonly ActionItem[])[];
  /** What the call takes in headers of its own. @throws ZodError when `params` are not this action's */
  readonly headers: (params: unknown, items: readonly ActionItem[]) => Readonly<Record<string, string>>;
  /** Whom an item authorizes, where the service writes to them about it; null where it writes to nobody. @throws ZodError when `params` are not this action's */
  readonly mailed: ((params: unknown) => (item: ActionItem) => MailedAccount | null) | null;
  /** Gives the judge of one set of parameters; null for what is not planned by desktops. @throws ZodError when they are not this action's */
  readonly judge: ((params: unknown) => (facts: DesktopFacts) => Verdict) | null;
}

/** Declares an action. */
export function defineAction<P>({
  params: schema,
  hasForm = true,
  operation,
  harm,
  harmOf,
  order,
  path,
  headers,
  body,
  forces,
  prove,
  takesMs,
  split,
  mailed,
  judge,
  ...rest
}: Given<P>): ActionSpec {
  return {
    ...rest,
    hasForm,
    path: (params, items) => path?.(items, schema.parse(params)) ?? {},
    operation: (params, items) =>
      typeof operation === 'function' ? operation(schema.parse(params), items) : operation,
    harm: (params) => {
      const { data } = schema.safeParse(params);
      return (data !== undefined && harmOf?.(data)) || harm;
    },
    order: (params, items) => order?.(schema.parse(params), items) ?? 0,
    headers: (params, items) => headers?.(schema.parse(params), items) ?? {},
    body: (params, items) => body(schema.parse(params), items),
    forces: (params) => {
      const { data } = schema.safeParse(params);
      return data !== undefined && (forces?.(data) ?? false);
    },
    prove: prove ? (params, items, isOver = false) => prove(schema.parse(params), items, isOver) : null,
    takesMs: (params, items) => takesMs?.(schema.parse(params), items) ?? 0,
    split: (params, items) => split?.(schema.parse(params), items) ?? parts(items, rest.limit),
    mailed: mailed ? (params) => mailed(schema.parse(params)) : null,
    judge: judge
      ? (params) => {
          const parsed = schema.parse(params);
          return (facts) => judge(parsed, facts);
        }
      : null,
  };
}

/** The ids of items, for a request. */
export function idsOf(items: readonly ActionItem[]): string[] {
  return items.map(({ id }) => id);
}
