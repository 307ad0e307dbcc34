import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachRun } from '~/domain/schedule/expand';
import { cases } from '~/domain/schedule/schedule.testing';
import { DAY_MS, wallOf } from '~/domain/schedule/zone-time';
import { loadTemporal } from '~/lib/temporal';
import { byTime, type TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import type { TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';
import { timedTask } from '~/pages/scheduled-tasks/clashes/timed-task.testing';
import { agendaRows } from './agenda-rows';
import { expandTasks, firstRunFrom, foldRuns, runsByDay } from './calendar-runs';

beforeAll(loadTemporal);

/** A busy machine takes its time for so many cases. */
const SLOW_MS = 60_000;

const everything = () => true;
const ZONES = [
  'Asia/Shanghai',
  'Europe/Paris',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];
const days = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at * DAY_MS);
const dayAt = (at: number, zone: string) => Math.floor(wallOf(at, zone) / DAY_MS) * DAY_MS;

describe('runs by day', () => {
  it(
    'are every run of the days once, on the day the clock of the reader shows',
    () => {
      fc.assert(
        fc.property(
          cases,
          fc.constantFrom(...ZONES),
          fc.constantFrom(7, 35),
          fc.integer({ min: 0, max: 5 }),
          ({ schedule, anchor, from }, timeZone, count, past) => {
            // Before, St. John’s set its clock back from a minute past midnight, so that a day came in two pieces.
            fc.pre(from >= Date.UTC(2012, 0, 1));
            const first = dayAt(from, timeZone);
            const now = from + past * DAY_MS;
            const window = { days: days(first, count), timeZone, now };
            const task = timedTask('t', [], { schedule, anchor });
            const cells = runsByDay(expandTasks([task], window), everything, window);
            const expected: number[] = [];
            for (const { at } of eachRun(schedule, now, anchor)) {
              if (dayAt(at, timeZone) >= first + count * DAY_MS) break;
              expected.push(at);
            }
            expect(cells.flatMap(({ runs }) => runs.map(({ at }) => at))).toEqual(expected);
            for (const { day, runs } of cells)
              for (const { at } of runs) expect(dayAt(at, timeZone)).toBe(day);
          },
        ),
        { numRuns: 400 },
      );
    },
    SLOW_MS,
  );

  it('leave out what the filter hides', () => {
    const now = Date.UTC(2026, 10, 25);
    const window = { days: days(now, 7), timeZone: 'UTC', now };
    const [one, other] = [timedTask('1', [], { type: 'STOP' }), timedTask('2', [], { type: 'START' })];
    const cells = runsByDay(expandTasks([one, other], window), (task) => task === other, window);
    expect(cells.flatMap(({ runs }) => runs.map(({ task }) => task.id))).toEqual(Array(7).fill('2'));
  });

  it('are not looked for in a span that is over', () => {
    const now = Date.UTC(2026, 10, 25);
    const window = { days: days(now - 30 * DAY_MS, 7), timeZone: 'UTC', now };
    expect([...expandTasks([timedTask('1', [])], window).values()]).toEqual([[]]);
  });
});

describe('a day too full', () => {
  const runsAt = (minutes: readonly number[]): TaskRun[] =>
    minutes.map((minute, index) => ({ task: timedTask(String(index), []), at: minute * 60_000 }));

  it('shows the first runs in order, and counts the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 })),
        fc.integer({ min: 1, max: 6 }),
        (minutes, count) => {
          const runs = runsAt(minutes);
          const { shown, rest } = foldRuns(runs, count);
          expect(shown).toEqual(runs.toSorted(byTime).slice(0, count));
          expect(rest).toBe(Math.max(0, runs.length - count));
        },
      ),
    );
  });

  it('stands in the list whole, below its date', () => {
    const runs = runsAt([30, 10, 20]);
    const rows = agendaRows(
      [
        { day: 0, runs },
        { day: DAY_MS, runs: [] },
        { day: 2 * DAY_MS, runs },
      ],
      0,
      2 * DAY_MS,
    );
    expect(rows.map((row) => (row.kind === 'day' ? 'day' : row.run.at / 60_000))).toEqual([
      'day',
      10,
      20,
      30,
    ]);
  });
});

it('the next run of all tasks is found, however far', () => {
  const leap: TimedTask = timedTask('leap', [], {
    schedule: {
      kind: 'monthly',
      months: [2],
      days: [29],
      time: '12:00:00',
      timeZone: 'UTC',
      expires: null,
    },
  });
  expect(firstRunFrom([leap], Date.UTC(2026, 0, 1))).toBe(Date.UTC(2028, 1, 29, 12));
  expect(firstRunFrom([], 0)).toBeNull();
});
