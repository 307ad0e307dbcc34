import { lookupPool } from '~/mocks/handlers/desktop-pools/desktop-pools';
import {
  executeDesktopPoolScript,
  executeScriptByDesktopTag,
  executeScriptOrCommand,
  retryScriptExecution,
  type RecordOrTask,
  stopScriptExecution,
} from '~/contract/script-runs';
import { carryOut, namedDesktops } from '~/mocks/engine/actions';
import { findScriptRun, keepParts } from '~/mocks/engine/all-script-runs';
import { beginScriptRun, repeatParts } from '~/mocks/engine/begin-script-run';
import { presentParts, scriptPartAt, type ScriptRun } from '~/mocks/engine/script-run';
import { settleDesktop } from '~/mocks/engine/settle';
import { isAimedAt } from '~/mocks/engine/task-targets';
import { scriptRunId } from '~/mocks/rows/script-rows';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { lookupScript } from './scripts';

/** Desktops one run takes, at most. */
const TARGETS_PER_RUN = 1000;

/** Running scripts and commands, stopping them and running them again. */
export function scriptRunHandlers(backend: Backend): Handler[] {
  return [
    handle(executeDesktopPoolScript, ({ param, body: { desktop_ids = [], ...body } }) => {
      const { db } = backend;
      const { index: pool } = lookupPool(db, param('pool_id'));
      // An empty list is as good as none: the whole pool.
      const named = desktop_ids.length > 0 ? namedDesktops(backend, desktop_ids) : null;
      const members = found(backend, (row) => row.pool === pool);
      const inPool = new Set(members.map(({ index }) => index));
      const outside = named?.find(({ index }) => !inPool.has(index));
      if (outside) {
        refuse(400, ERROR_CODES.badParameter, `desktop_ids: ${outside.computerName} is not in the pool`);
      }
      return begin(backend, { ...body, ids: body.gray_desktop_ids, desktops: named ?? members, pool });
    }),
    handle(executeScriptOrCommand, ({ body: { resource_ids = [], resource_type, command, ...body } }) => {
      if (resource_type !== undefined && resource_type !== 'DESKTOP') {
        refuse(400, ERROR_CODES.badParameter, 'resource_type: must be DESKTOP');
      }
      const desktops = namedDesktops(backend, resource_ids);
      return begin(backend, { ...body, ids: body.gray_resource_ids, command_content: command, desktops });
    }),
    handle(executeScriptByDesktopTag, ({ body: { desktop_tag, ...body } }) => {
      const objects = [{ object_type: 'DESKTOP_TAG', object_id: desktop_tag } as const];
      const desktops = found(backend, (row) => isAimedAt(backend.db, objects, row));
      if (desktops.length === 0) {
        refuse(404, ERROR_CODES.tagNotFound, `No desktop has the tag ${desktop_tag}`);
      }
      return begin(backend, { ...body, ids: body.gray_desktop_ids, desktops, tag: desktop_tag });
    }),
    handle(
      stopScriptExecution,
      ({ body }) => {
        const { db, clock } = backend;
        const { run, places } = named(backend, body);
        const now = clock.now();
        const parts = run.parts.map((part, place) => {
          const { status } = scriptPartAt(run, part, now);
          const isOpen = status === 'INIT' || status === 'RUNNING';
          return places.has(place) && isOpen ? { ...part, stoppedAt: now } : part;
        });
        keepParts(db, run, parts);
      },
      200,
    ),
    handle(retryScriptExecution, ({ body }) => {
      const { db, clock } = backend;
      const { run, places } = named(backend, body);
      const over = presentParts(run).filter(({ part, place }) => {
        const { status } = scriptPartAt(run, part, clock.now());
        return places.has(place) && status !== 'INIT' && status !== 'RUNNING';
      });
      if (over.length === 0) refuse(409, ERROR_CODES.desktopBusy, 'Nothing of it has ended');
      keepParts(
        db,
        run,
        repeatParts(
          backend,
          run,
          over.map(({ place }) => place),
        ),
      );
      return { task_id: scriptRunId(run) };
    }),
  ];
}

interface Begun {
  readonly script_ids?: readonly string[] | undefined;
  readonly command_content?: string | undefined;
  readonly command_type?: NonNullable<ScriptRun['command']>['type'] | undefined;
  readonly gray_count?: number | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly gray_fail_threshold?: number | undefined;
  readonly execution_timeout?: number | undefined;
  readonly post_finish?: ScriptRun['postFinish'] | undefined;
  readonly desktops: readonly DesktopRecord[];
  readonly pool?: number;
  readonly tag?: string;
}

function begin(backend: Backend, asked: Begun): { task_id: string } {
  const { script_ids = [], command_content = '', command_type, desktops, pool, tag } = asked;
  if (script_ids.length > 0 === (command_content !== '')) {
    refuse(400, ERROR_CODES.scriptOrCommand, 'Either script_ids or a command is needed, not both');
  }
  if (command_content !== '' && command_type === undefined) {
    refuse(400, ERROR_CODES.scriptOrCommand, 'command_type: needed with a command');
  }
  if (desktops.length > TARGETS_PER_RUN) {
    refuse(400, ERROR_CODES.badParameter, `At most ${TARGETS_PER_RUN} desktops in one run`);
  }
  const first = firstBatch(backend, asked);
  const threshold = asked.gray_fail_threshold;
  if (first.size > 0 && threshold !== undefined && threshold >= first.size) {
    refuse(
      400,
      ERROR_CODES.grayThresholdTooHigh,
      'gray_fail_threshold: must be below the size of the first batch',
    );
  }
  return carryOut(backend, { desktops, evenBusy: true }, () => {
    const run = beginScriptRun(backend, {
      scripts: script_ids.map((id) => lookupScript(backend.db, id).index),
      ...(command_type &&
        command_content !== '' && { command: { type: command_type, text: command_content } }),
      ...(pool !== undefined && { pool }),
      ...(tag !== undefined && { tag }),
      ...(asked.post_finish && { postFinish: asked.post_finish }),
      minutes: asked.execution_timeout || 1,
      desktops,
      first,
      threshold,
    });
    return { task_id: scriptRunId(run) };
  });
}

/** The count wins over the ids. */
function firstBatch(backend: Backend, { gray_count, ids = [], desktops }: Begun): ReadonlySet<number> {
  if (gray_count !== undefined && gray_count > 0) {
    return new Set(desktops.slice(0, gray_count).map(({ index }) => index));
  }
  if (ids.length === 0) return new Set();
  const all = new Set(desktops.map(({ index }) => index));
  const chosen = namedDesktops(backend, ids);
  const outside = chosen.find(({ index }) => !all.has(index));
  if (outside) {
    refuse(400, ERROR_CODES.badParameter, `${outside.computerName} is in the first batch only`);
  }
  return new Set(chosen.map(({ index }) => index));
}

function found({ db, clock }: Backend, isMeant: (row: DesktopRecord) => boolean): DesktopRecord[] {
  const rows = db.desktops.filter(isMeant);
  for (const { index } of rows) settleDesktop(db, index, clock.now());
  return rows.flatMap(({ index }) => db.desktops.get(index) ?? []);
}

/** What a stop or a retry is about: a run, or one place in it. */
function named(
  { db }: Backend,
  { record_id = '', task_id = '' }: RecordOrTask,
): { readonly run: ScriptRun; readonly places: ReadonlySet<number> } {
  if ((record_id === '') === (task_id === '')) {
    refuse(400, ERROR_CODES.badParameter, 'record_id, task_id: one of them is needed, not both');
  }
  const place = placeIn(record_id);
  const run = findScriptRun(db, place?.runId ?? task_id);
  if (!run || (place && !run.parts[place.at])) {
    return refuse(404, ERROR_CODES.scriptRunNotFound, `${record_id || task_id} does not exist`);
  }
  const places = place ? [place.at] : presentParts(run).map((one) => one.place);
  return { run, places: new Set(places) };
}

/** Takes the id of a record apart; undefined when it is none. */
export function placeIn(recordId: string): { readonly runId: string; readonly at: number } | undefined {
  const [, runId, at] = /^(.{36})-(\d+)$/.exec(recordId) ?? [];
  return runId === undefined ? undefined : { runId, at: Number(at) };
}
