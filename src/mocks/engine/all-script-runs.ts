// Every run there is: those begun by hand, those of scheduled tasks, and what was done again of these.
import { indexOfId } from '~/mocks/seed/random';
import { scriptOfTask } from '~/mocks/seed/scripts';
import { pastMoments, pastRun, pastRunNumbered } from '~/mocks/seed/task-runs';
import { type Db, derived, findDesktop } from './db';
import type { ScriptPart, ScriptRun } from './script-run';
import type { RunPart, TaskRun } from './task-run';

const BY_HAND = 0x20000000;
const BEFORE = 0x40000000;

/** All runs, the newest first. */
export const allScriptRuns = derived((db): readonly ScriptRun[] => {
  const own = db.scriptRuns.filter(({ scheduled }) => scheduled === undefined);
  const tasks = db.scheduledTasks.filter(({ type }) => type === 'EXECUTE_SCRIPT');
  const before = tasks.flatMap(({ index }) =>
    pastMoments(db.world, index).flatMap((_, k) => pastRun(db, index, k) ?? []),
  );
  const since = db.taskRuns.appended().filter(({ type }) => type === 'EXECUTE_SCRIPT');
  const scheduled = [...before, ...since].map((run) => withRepeats(db, scheduledRun(db, run)));
  return [...own, ...scheduled].toSorted((a, b) => b.at - a.at);
});

/** The run with that id, or undefined. */
export function findScriptRun(db: Db, id: string): ScriptRun | undefined {
  const number = indexOfId('scriptTask', id);
  if (number === undefined) return undefined;
  if (number >= BY_HAND && number < BEFORE) return db.scriptRuns.get(number - BY_HAND);
  const run = db.taskRuns.get(number) ?? pastRunNumbered(db, number);
  return run?.type === 'EXECUTE_SCRIPT' ? withRepeats(db, scheduledRun(db, run)) : undefined;
}

/** Keeps other parts of a run. Of a scheduled one, which is worked out anew each time, a row of its own holds them. */
export function keepParts(db: Db, run: ScriptRun, parts: readonly ScriptPart[]): void {
  if (run.scheduled === undefined) return db.scriptRuns.update(run.index, { parts });
  const kept = keptOf(db, run.scheduled);
  if (kept) return db.scriptRuns.update(kept.index, { parts });
  db.scriptRuns.append((index) => ({ ...run, index, parts }));
  return undefined;
}

const keptOf = (db: Db, scheduled: number) =>
  db.scriptRuns.appended().find((run) => run.scheduled === scheduled);

const withRepeats = (db: Db, run: ScriptRun): ScriptRun => keptOf(db, run.scheduled ?? -1) ?? run;

function scheduledRun(db: Db, run: TaskRun): ScriptRun {
  const first = firstBatch(db, run);
  return {
    index: run.index,
    at: run.at,
    scripts: [scriptOfTask(run.task)],
    minutes: 1,
    scheduled: run.index,
    parts: run.parts.flatMap((part) => partOf(part, first) ?? []),
  };
}

function firstBatch(db: Db, { task, parts }: TaskRun): ReadonlySet<number> | null {
  const gray = db.scheduledTasks.everHad(task)?.gray;
  if (!gray?.on) return null;
  const taking = parts.flatMap((part) => ('skip' in part ? [] : [part.desktop]));
  return new Set(
    gray.count > 0 ? taking.slice(0, gray.count) : gray.ids.flatMap((id) => findDesktop(db, id)?.index ?? []),
  );
}

function partOf(part: RunPart, first: ReadonlySet<number> | null): ScriptPart | undefined {
  if (part.desktop < 0) return undefined;
  const place = { desktop: part.desktop, script: 0 };
  const order = first === null ? 0 : first.has(part.desktop) ? 1 : 2;
  if ('skip' in part) return { ...place, order, after: 0, lasts: 0, skip: part.skip };
  const { after, lasts, endless, fault } = part;
  return { ...place, order, after, lasts, ...(endless && { endless }), ...(fault && { fault: 'silent' }) };
}
