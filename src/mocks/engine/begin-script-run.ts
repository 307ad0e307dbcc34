import type { ScriptType } from '~/contract/scripts';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import { at, baseOf, whole } from '~/mocks/seed/random';
import type { Backend } from '~/mocks/transport/backend';
import type { Db } from './db';
import { JOB_SECONDS } from './job-record';
import { beginJob, isRole } from './jobs';
import type { ScriptFault, ScriptPart, ScriptRun } from './script-run';
import type { Skip } from './task-run';

/** Records of all runs together: the browser's storage holds five million characters. */
const PARTS_KEPT = 15_000;
const MINUTE = 60_000;

/** What is to be done, and to which desktops. */
export interface ScriptPlan extends Pick<ScriptRun, 'scripts' | 'command' | 'pool' | 'tag' | 'postFinish'> {
  readonly minutes: number;
  readonly desktops: readonly DesktopRecord[];
  /** Indexes of the desktops of the first batch; none: no batches. */
  readonly first: ReadonlySet<number>;
  readonly threshold?: number | undefined;
}

/** Begins a run. All it will come to is settled here, as with jobs; somebody may stop it. */
export function beginScriptRun(backend: Backend, plan: ScriptPlan): ScriptRun {
  const { db, clock } = backend;
  const { scripts, command, pool, tag, minutes, postFinish } = plan;
  const run = db.scriptRuns.append((index) => ({
    index,
    at: clock.now(),
    scripts,
    ...(command && { command }),
    ...(pool !== undefined && { pool }),
    ...(tag !== undefined && { tag }),
    minutes,
    ...(postFinish && { postFinish }),
    parts: partsInBatches(backend, index, plan),
  }));
  const taking = new Set(run.parts.filter(({ skip }) => !skip).map(({ desktop }) => desktop));
  if (postFinish && taking.size > 0) {
    beginJob(backend, {
      type: postFinish === 'stop' ? 'stopDesktops' : 'rebootDesktops',
      drafts: plan.desktops.filter(({ index }) => taking.has(index)).map((desktop) => ({ desktop })),
      delay: endOf(run.parts),
    });
  }
  dropOldRuns(db);
  return run;
}

/** Does parts of a run again, on the same desktops; batches are over. */
export function repeatParts(
  backend: Backend,
  run: ScriptRun,
  places: readonly number[],
): readonly ScriptPart[] {
  const since = backend.clock.now() - run.at;
  const again = places.map((replaces, position): ScriptPart => {
    const { desktop, script, order } = at(run.parts, replaces);
    const row = backend.db.desktops.get(desktop);
    const skip = row ? skipOf(backend, row) : 'gone';
    if (!row || skip)
      return { desktop, script, order, after: since, lasts: 0, skip: skip ?? 'gone', replaces };
    const draft = draftOf(backend, run, row, script, 0);
    return { ...draft, order, after: since + 500 + position * 40, replaces };
  });
  return [...run.parts, ...again];
}

function partsInBatches(backend: Backend, index: number, plan: ScriptPlan): ScriptPart[] {
  const { desktops, first, threshold } = plan;
  const head = { ...plan, index };
  if (first.size === 0) return partsOf(backend, head, desktops, 0, 0);
  const chosen = desktops.filter((row) => first.has(row.index));
  const rest = desktops.filter((row) => !first.has(row.index));
  const begun = partsOf(backend, head, chosen, 1, 0);
  const end = endOf(begun);
  const failed = new Set(begun.filter(({ fault }) => fault).map(({ desktop }) => desktop));
  if (threshold !== undefined && threshold > 0 && failed.size >= threshold) {
    const held = { order: 2, after: end, lasts: 0, skip: 'grayStopped' } as const;
    return [
      ...begun,
      ...rest.flatMap(({ index: desktop }) => placesOf(plan).map((script) => ({ desktop, script, ...held }))),
    ];
  }
  return [...begun, ...partsOf(backend, head, rest, 2, end)];
}

type Head = Pick<ScriptRun, 'index' | 'scripts' | 'command' | 'minutes'>;

const placesOf = ({ scripts }: Pick<ScriptRun, 'scripts'>) =>
  scripts.length === 0 ? [0] : scripts.map((_, place) => place);
const endOf = (parts: readonly ScriptPart[]) =>
  Math.max(0, ...parts.map(({ after, lasts, endless }) => (endless ? 0 : after + lasts)));

/** The scripts on each desktop, one after the other. */
function partsOf(
  backend: Backend,
  head: Head,
  desktops: readonly DesktopRecord[],
  order: 0 | 1 | 2,
  delay: number,
): ScriptPart[] {
  return desktops.flatMap((row, position) => {
    const skip = skipOf(backend, row);
    let after =
      delay + 400 + Math.floor(position / 25) * 1000 + whole(baseOf(head.index, row.index), 7, 2000);
    return placesOf(head).map((script): ScriptPart => {
      if (skip) return { desktop: row.index, script, order, after: delay, lasts: 0, skip };
      const part = { ...draftOf(backend, head, row, script, position), order, after };
      after += part.lasts;
      return part;
    });
  });
}

function skipOf(backend: Backend, row: DesktopRecord): Skip | undefined {
  if (row.frozen) return 'frozen';
  if (row.task || isRole(backend, row, 'conflicts')) return 'busy';
  return row.status === 'ACTIVE' ? undefined : 'notRunning';
}

/** What one script comes to on one desktop. `position` counts the desktops of its batch, for scripts that fail on the first of them. */
function draftOf(
  backend: Backend,
  { index, scripts, command, minutes }: Head,
  row: DesktopRecord,
  script: number,
  position: number,
): Omit<ScriptPart, 'order' | 'after'> {
  const record = backend.db.scripts.everHad(scripts[script] ?? -1);
  const text = command?.text ?? record?.text ?? '';
  const type = command?.type ?? record?.type ?? 'POWERSHELL';
  const base = baseOf(backend.db.world.seed ^ 0x5c2, index * 4096 + row.index * 8 + script);
  const [low, high] = JOB_SECONDS.executeScripts;
  const sleeps = Number(/demo-sleeps: (\d+)/.exec(text)?.[1] ?? 0) * MINUTE;
  const lasts = sleeps || low * 1000 + whole(base, 1, (high - low) * 1000);
  const place = { desktop: row.index, script };
  if (isRole(backend, row, 'neverEnds')) return { ...place, lasts, endless: true };
  if (isRole(backend, row, 'alwaysFails')) return { ...place, lasts, fault: 'silent' };
  if (!fits(type, row)) return { ...place, lasts: 2000, fault: 'wrongType' };
  if (lasts > minutes * MINUTE) return { ...place, lasts: minutes * MINUTE, fault: 'timeout' };
  const exit = exitOf(text, position);
  return exit === 0 ? { ...place, lasts } : { ...place, lasts, fault: 'exit' satisfies ScriptFault, exit };
}

const fits = (type: ScriptType, row: DesktopRecord) =>
  (type === 'SHELL') === (at(IMAGES, row.image).os !== 'Windows');

/** `demo-fails: 3` lets the first three desktops of each batch fail; a line `exit 5` all of them. */
function exitOf(text: string, position: number): number {
  const some = /demo-fails: (\d+)/.exec(text)?.[1];
  const exit = Number(/^\s*exit (?:\/b )?(\d+)\s*$/im.exec(text)?.[1] ?? 0);
  if (some === undefined) return exit;
  return position < Number(some) ? exit || 1 : 0;
}

function dropOldRuns({ scriptRuns }: Db): void {
  let parts = 0;
  for (const run of scriptRuns.appended().toReversed()) {
    parts += run.parts.length;
    if (parts > PARTS_KEPT && parts > run.parts.length) scriptRuns.remove(run.index);
  }
}
