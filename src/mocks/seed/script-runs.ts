// Runs of scripts from before the world began, so that the list of runs is not empty and every kind of output is there.
import type { ScriptPart, ScriptRun } from '~/mocks/engine/script-run';
import type { World } from './desktop-record';
import { at, baseOf, chance, whole } from './random';

interface RunPlan {
  readonly script?: number;
  readonly command?: ScriptRun['command'];
  readonly hoursAgo: number;
  readonly desktops: number;
  /** Size of the first batch; 0: no batches. */
  readonly first?: number;
  readonly fails?: number;
  /** The rest was not started. */
  readonly held?: true;
}

const RUNS: readonly RunPlan[] = [
  { script: 1, hoursAgo: 3, desktops: 40 },
  { script: 0, hoursAgo: 7, desktops: 24, first: 5, fails: 3, held: true },
  { script: 6, hoursAgo: 9, desktops: 6 },
  { script: 7, hoursAgo: 11, desktops: 8 },
  { script: 5, hoursAgo: 26, desktops: 1 },
  {
    command: { type: 'POWERSHELL', text: 'Get-Service spooler | Restart-Service' },
    hoursAgo: 30,
    desktops: 12,
  },
  { script: 4, hoursAgo: 33, desktops: 9, fails: 2 },
  { script: 0, hoursAgo: 52, desktops: 60, first: 10 },
  {
    command: { type: 'BAT', text: 'net user helpdesk P@ssw0rd-2026 /add' },
    hoursAgo: 75,
    desktops: 3,
    fails: 1,
  },
  { script: 1, hoursAgo: 99, desktops: 40 },
];

export const SEEDED_SCRIPT_RUNS = RUNS.length;

/** Run `index` of the seed, on every second desktop from the 61st on, which keeps off those with roles. */
export function makeScriptRun(world: World, index: number): ScriptRun {
  const { script, command, hoursAgo, desktops, first = 0, fails = 0, held } = at(RUNS, index);
  const there = Math.max(0, Math.min(desktops, Math.floor((world.fleet - 60) / 2)));
  const parts = Array.from({ length: there }, (_, position): ScriptPart => {
    const desktop = 61 + position * 2;
    const base = baseOf(world.seed ^ 0x5c3, index * 4096 + position);
    const order = first === 0 ? 0 : position < first ? 1 : 2;
    if (order === 2 && held)
      return { desktop, script: 0, order, after: 60_000, lasts: 0, skip: 'grayStopped' };
    const isSkipped = position > fails && order !== 1 && chance(base, 1) < 0.04;
    if (isSkipped) return { desktop, script: 0, order, after: 0, lasts: 0, skip: 'notRunning' };
    const exit = chance(base, 2) < 0.5 ? 1 : 5;
    return {
      desktop,
      script: 0,
      order,
      after: (order === 2 ? 60_000 : 0) + 400 + whole(base, 3, 3000),
      lasts: 4000 + whole(base, 4, 40_000),
      ...(position < fails && { fault: 'exit', exit }),
    };
  });
  return {
    index,
    at: world.bornAt - hoursAgo * 3_600_000,
    scripts: script === undefined ? [] : [script],
    ...(command && { command }),
    minutes: 1,
    parts,
  };
}
