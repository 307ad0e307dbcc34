// Three operations run scripts, each with a map of fields of its own. What an operation has no field for is said here once.
import type * as z from 'zod/mini';
import {
  executeDesktopPoolScript,
  executeDesktopPoolScriptBody,
  EXECUTION_TIMEOUT_USUAL,
  executeScriptByDesktopTag,
  executeScriptByDesktopTagBody,
  executeScriptOrCommand,
  executeScriptOrCommandBody,
  type PostFinish,
} from '~/contract/script-runs';
import type { ScriptType } from '~/contract/scripts';
import type { FirstBatch } from '~/domain/scripts/batches';

/** Where a run goes. */
export type Target =
  /** These desktops, and no others. */
  | { readonly kind: 'desktops'; readonly ids: readonly string[] }
  /** These desktops of a pool, and no others. */
  | { readonly kind: 'pool'; readonly poolId: string; readonly ids: readonly string[] }
  /** Every desktop that is in the pool when the service gets to it. */
  | { readonly kind: 'whole-pool'; readonly poolId: string }
  /** Every desktop that has the tag when the service gets to it. */
  | { readonly kind: 'tag'; readonly tag: string };

/** What runs: scripts in their order, or a command. */
export type Work =
  | { readonly kind: 'scripts'; readonly ids: readonly string[] }
  | { readonly kind: 'command'; readonly text: string; readonly type: ScriptType };

export interface Run {
  readonly target: Target;
  readonly work: Work;
  readonly batch: FirstBatch;
  readonly threshold: number | null;
  readonly preStart: string;
  readonly postFinish: PostFinish | '';
  /** Minutes. */
  readonly timeout: number;
}

interface FieldMap {
  readonly targets: string | null;
  readonly firstBatch: string;
  readonly command: string;
  /** Null: the operation has no such field. */
  readonly preStart: string | null;
  readonly postFinish: string | null;
}

/** The names of the fields that are not called the same everywhere. */
export const RUN_FIELDS: Readonly<Record<Target['kind'], FieldMap>> = {
  desktops: {
    targets: 'resource_ids',
    firstBatch: 'gray_resource_ids',
    command: 'command',
    preStart: null,
    postFinish: null,
  },
  pool: {
    targets: 'desktop_ids',
    firstBatch: 'gray_desktop_ids',
    command: 'command_content',
    preStart: 'pre_start',
    postFinish: 'post_finish',
  },
  'whole-pool': {
    targets: null,
    firstBatch: 'gray_desktop_ids',
    command: 'command_content',
    preStart: 'pre_start',
    postFinish: 'post_finish',
  },
  tag: {
    targets: null,
    firstBatch: 'gray_desktop_ids',
    command: 'command_content',
    preStart: 'pre_start',
    postFinish: 'post_finish',
  },
};

/** A request that runs something. */
export type RunRequest =
  | {
      readonly operation: typeof executeDesktopPoolScript;
      readonly params: { readonly pool_id: string };
      readonly body: z.infer<typeof executeDesktopPoolScriptBody>;
    }
  | {
      readonly operation: typeof executeScriptOrCommand;
      readonly params: Readonly<Record<never, string>>;
      readonly body: z.infer<typeof executeScriptOrCommandBody>;
    }
  | {
      readonly operation: typeof executeScriptByDesktopTag;
      readonly params: Readonly<Record<never, string>>;
      readonly body: z.infer<typeof executeScriptByDesktopTagBody>;
    };

/**
 * The request of a run. What does not belong to the operation is left out, and so is the usual time limit.
 * @throws RangeError for chosen desktops without one: the service would take the whole pool; and for a run of nothing
 */
export function toRunRequest(run: Run): RunRequest {
  const { target } = run;
  const ids = 'ids' in target ? [...target.ids] : null;
  if (ids?.length === 0) throw new RangeError('A run of chosen desktops needs one.');
  const fields = RUN_FIELDS[target.kind];
  const body = { ...(ids && fields.targets !== null && { [fields.targets]: ids }), ...shared(run, fields) };
  switch (target.kind) {
    case 'desktops':
      return {
        operation: executeScriptOrCommand,
        params: {},
        body: executeScriptOrCommandBody.parse({ resource_type: 'DESKTOP', ...body }),
      };
    case 'pool':
    case 'whole-pool':
      return {
        operation: executeDesktopPoolScript,
        params: { pool_id: target.poolId },
        body: executeDesktopPoolScriptBody.parse(body),
      };
    case 'tag':
      return {
        operation: executeScriptByDesktopTag,
        params: {},
        body: executeScriptByDesktopTagBody.parse({ desktop_tag: target.tag, ...body }),
      };
  }
}

function shared({ work, batch, threshold, preStart, postFinish, timeout }: Run, fields: FieldMap): object {
  if (work.kind === 'scripts' ? work.ids.length === 0 : work.text.trim() === '')
    throw new RangeError('There is nothing to run.');
  if (batch.kind === 'desktops' && batch.ids.length === 0)
    throw new RangeError('A first batch of chosen desktops needs one.');
  return {
    ...(work.kind === 'scripts'
      ? { script_ids: [...work.ids] }
      : { [fields.command]: work.text, command_type: work.type }),
    ...(batch.kind === 'count' && { gray_count: batch.count }),
    ...(batch.kind === 'desktops' && { [fields.firstBatch]: [...batch.ids] }),
    ...(batch.kind !== 'none' && threshold !== null && { gray_fail_threshold: threshold }),
    ...(fields.preStart !== null && preStart !== '' && { [fields.preStart]: preStart }),
    ...(fields.postFinish !== null && postFinish !== '' && { [fields.postFinish]: postFinish }),
    ...(timeout !== EXECUTION_TIMEOUT_USUAL && { execution_timeout: timeout }),
  };
}
