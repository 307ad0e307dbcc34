import type { ScriptExecutionTask, ScriptRecordSimpleInfo, ScriptTaskInfo } from '~/contract/script-runs';
import type { ScriptSimpleInfo, ScriptType } from '~/contract/scripts';
import type { Db } from '~/mocks/engine/db';
import { outputOf } from '~/mocks/engine/script-output';
import {
  presentParts,
  reasonOfPart,
  scriptPartAt,
  scriptRunAt,
  type ScriptPart,
  type ScriptRun,
} from '~/mocks/engine/script-run';
import { idOf } from '~/mocks/seed/random';
import { textAt, type ScriptRecord } from '~/mocks/seed/scripts';
import { desktopId } from './desktop-rows';
import { secondsTime } from './wire-times';

/** Numbers of runs begun by hand, apart from those of scheduled tasks, which count from 0 and from 0x40000000. */
export const BY_HAND = 0x20000000;

export const scriptId = ({ index }: Pick<ScriptRecord, 'index'>) => idOf('script', index);

/** The id of a run: that of a scheduled task's run is the `execute_task_id` of its record. */
export const scriptRunId = ({ index, scheduled }: Pick<ScriptRun, 'index' | 'scheduled'>) =>
  idOf('scriptTask', scheduled ?? BY_HAND + index);

export const scriptRecordId = (run: ScriptRun, place: number) => `${scriptRunId(run)}-${place}`;

/** A row of ListScripts. */
export function scriptRow(script: ScriptRecord): ScriptSimpleInfo {
  return {
    id: scriptId(script),
    name: script.name,
    description: script.description,
    type: script.type,
    version: script.version,
    create_time: secondsTime(script.createdAt),
    update_time: secondsTime(script.updatedAt),
  };
}

const namesOf = (db: Db, { scripts }: ScriptRun) =>
  scripts.map((index) => ({ id: idOf('script', index), name: db.scripts.everHad(index)?.name ?? '' }));

const wireId = (db: Db, index: number) => {
  const row = db.desktops.everHad(index);
  return row ? desktopId(row) : idOf('desktop', index);
};

const desktopsOf = (db: Db, parts: readonly ScriptPart[]) =>
  [...new Set(parts.map(({ desktop }) => desktop))].map((index) => wireId(db, index));

/** A row of ListScriptTasks. */
export function scriptTaskRow(db: Db, run: ScriptRun, now: number): ScriptTaskInfo {
  const { status, success, failed, skipped, endedAt } = scriptRunAt(run, now);
  const first = run.parts.filter(({ order }) => order === 1);
  return {
    id: scriptRunId(run),
    task_scripts: namesOf(db, run),
    resource_type: 'DESKTOP',
    resource_ids: desktopsOf(db, run.parts),
    ...(first.length > 0 && { gray_resource_ids: desktopsOf(db, first) }),
    success_num: success,
    failed_num: failed,
    skip_num: skipped,
    start_time: secondsTime(run.at),
    ...(endedAt !== undefined && { end_time: secondsTime(endedAt) }),
    status,
  };
}

/** A row of ShowDesktopPoolsScriptExecTasks. */
export function poolTaskRow(db: Db, run: ScriptRun, now: number): ScriptExecutionTask {
  const { status, success, failed, skipped, endedAt } = scriptRunAt(run, now);
  const pool = db.pools.get(run.pool ?? -1);
  return {
    id: scriptRunId(run),
    desktop_pool_id: pool?.id ?? '',
    desktop_pool_name: pool?.name ?? '',
    scripts: namesOf(db, run),
    ...(run.command && { command_content: run.command.text, command_type: run.command.type }),
    start_time: secondsTime(run.at),
    ...(endedAt !== undefined && { end_time: secondsTime(endedAt) }),
    status,
    success_num: success,
    failed_num: failed,
    skip_num: skipped,
  };
}

/** A row of ListScriptRecords. */
export function scriptRecordRow(
  db: Db,
  run: ScriptRun,
  part: ScriptPart,
  place: number,
  now: number,
): ScriptRecordSimpleInfo {
  const state = scriptPartAt(run, part, now);
  const [code, reason] = reasonOfPart(part, state, run.minutes) ?? [];
  const script = run.scripts[part.script];
  return {
    id: scriptRecordId(run, place),
    ...(script !== undefined && {
      script_id: idOf('script', script),
      script_name: db.scripts.everHad(script)?.name ?? '',
    }),
    script_task_id: scriptRunId(run),
    resource_id: wireId(db, part.desktop),
    resource_name: db.desktops.everHad(part.desktop)?.computerName ?? '',
    resource_type: 'DESKTOP',
    ...(state.startedAt !== undefined && { start_time: secondsTime(state.startedAt) }),
    ...(state.endedAt !== undefined && { end_time: secondsTime(state.endedAt) }),
    status: state.status,
    execute_order: part.order,
    ...(state.status === 'FINISH' && { result_code: '0' }),
    ...(code !== undefined && { result_code: code, reason: reason ?? '' }),
  };
}

/** What a part has printed so far; nothing before it has ended. */
export function printedBy(db: Db, run: ScriptRun, part: ScriptPart, now: number): string {
  const { status, startedAt = run.at } = scriptPartAt(run, part, now);
  if (status !== 'FINISH' && part.fault !== 'exit') return '';
  if (status !== 'FINISH' && status !== 'FAILED') return '';
  const script = db.scripts.everHad(run.scripts[part.script] ?? -1);
  return outputOf({
    text: run.command?.text ?? (script ? textAt(script, run.at) : ''),
    row: db.desktops.everHad(part.desktop),
    at: startedAt,
    exit: part.fault ? (part.exit ?? 1) : 0,
    seed: db.world.seed ^ (run.scripts[part.script] ?? 0x77),
    isShell: typeOf(run, script) === 'SHELL',
  });
}

function typeOf({ command }: ScriptRun, script: ScriptRecord | undefined): ScriptType {
  return command?.type ?? script?.type ?? 'POWERSHELL';
}

/** Parts with what they are called, as lists of records want them. */
export function recordsOf(
  run: ScriptRun,
  history: boolean,
): { readonly run: ScriptRun; readonly part: ScriptPart; readonly place: number }[] {
  const parts = history ? run.parts.map((part, place) => ({ part, place })) : presentParts(run);
  return parts.map((one) => ({ run, ...one }));
}
