import { describe, expect, it } from 'vitest';
import { nextRuns, type Schedule } from './expand-schedule';
import { isTimeZone, parseDay, parseTimeOfDay, parseWall, zonedTime } from './zone-time';

const at = (text: string) => new Date(text);
const daily = (day_interval: number, scheduled_time: string, time_zone: string): Schedule => ({
  scheduled_type: 'DAY',
  day_interval,
  scheduled_time,
  time_zone,
});
const weekly = (week_list: string, scheduled_time: string, time_zone: string): Schedule => ({
  scheduled_type: 'WEEK',
  week_list,
  scheduled_time,
  time_zone,
});
const monthly = (
  month_list: string,
  date_list: string,
  scheduled_time: string,
  time_zone: string,
): Schedule => ({
  scheduled_type: 'MONTH',
  month_list,
  date_list,
  scheduled_time,
  time_zone,
});
const once = (scheduled_date: string, scheduled_time: string, time_zone: string): Schedule => ({
  scheduled_type: 'FIXED_TIME',
  scheduled_date,
  scheduled_time,
  time_zone,
});
/** Runs as moments in UTC, to the minute. */
const runs = (schedule: Schedule, after: string, anchor = after, count = 4) =>
  nextRuns(schedule, { after: at(after), count, anchor: at(anchor) }).map((run) =>
    run.toISOString().slice(0, 16),
  );
const ALL = '1,2,3,4,5,6,7,8,9,10,11,12';

// Each line: what it is about, the schedule, after when (UTC), the runs (UTC). Reckoned by hand with a calendar and the zones' rules.
const KNOWN: readonly (readonly [
  about: string,
  schedule: Schedule,
  after: string,
  runs: readonly string[],
])[] = [
  [
    'every day, still today',
    daily(1, '22:30:00', 'Asia/Shanghai'),
    '2026-11-24T08:00:00Z',
    ['2026-11-24T14:30', '2026-11-25T14:30', '2026-11-26T14:30', '2026-11-27T14:30'],
  ],
  [
    'every third day, the day it is set being one of them, though its time is over',
    daily(3, '03:20:00', 'Asia/Shanghai'),
    '2026-11-24T08:00:00Z',
    ['2026-11-26T19:20', '2026-11-29T19:20', '2026-12-02T19:20', '2026-12-05T19:20'],
  ],
  [
    'at this very moment is not to come',
    daily(1, '16:00:00', 'Asia/Shanghai'),
    '2026-11-24T08:00:00Z',
    ['2026-11-25T08:00', '2026-11-26T08:00', '2026-11-27T08:00', '2026-11-28T08:00'],
  ],
  [
    'Sunday is 1 and Saturday 7',
    weekly('1,7', '20:00:00', 'UTC'),
    '2026-11-24T08:00:00Z',
    ['2026-11-28T20:00', '2026-11-29T20:00', '2026-12-05T20:00', '2026-12-06T20:00'],
  ],
  [
    'the 31st, where there is one',
    monthly(ALL, '31', '03:00:00', 'America/New_York'),
    '2026-01-31T12:00:00Z',
    ['2026-03-31T07:00', '2026-05-31T07:00', '2026-07-31T07:00', '2026-08-31T07:00'],
  ],
  [
    'the last day, once even where it is named twice',
    monthly('2,4', '28,30,L', '12:00:00', 'UTC'),
    '2026-01-01T00:00:00Z',
    ['2026-02-28T12:00', '2026-04-28T12:00', '2026-04-30T12:00', '2027-02-28T12:00'],
  ],
  [
    '29 February, over the year 2100, which has none',
    monthly('2', '29', '00:00:00', 'UTC'),
    '2095-01-01T00:00:00Z',
    ['2096-02-29T00:00', '2104-02-29T00:00', '2108-02-29T00:00', '2112-02-29T00:00'],
  ],
  [
    'never, as no such month has the day',
    monthly('2,4', '31', '00:00:00', 'UTC'),
    '2026-01-01T00:00:00Z',
    [],
  ],
  ['once', once('2026-12-23', '09:00:00', 'Asia/Shanghai'), '2026-11-24T08:00:00Z', ['2026-12-23T01:00']],
  ['once, and over', once('2022-12-23', '09:00:00', 'Asia/Shanghai'), '2026-11-24T08:00:00Z', []],
  [
    '02:30 is skipped in Paris on 29 March 2026: 03:30 instead, and 02:30 again the day after',
    daily(1, '02:30:00', 'Europe/Paris'),
    '2026-03-28T00:00:00Z',
    ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30', '2026-03-31T00:30'],
  ],
  [
    '02:30 comes twice in Paris on 25 October 2026: the first time counts',
    daily(1, '02:30:00', 'Europe/Paris'),
    '2026-10-24T00:00:00Z',
    ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30', '2026-10-27T01:30'],
  ],
  [
    'Lord Howe moves by half an hour: 02:15 on 4 October 2026 becomes 02:45',
    once('2026-10-04', '02:15:00', 'Australia/Lord_Howe'),
    '2026-01-01T00:00:00Z',
    ['2026-10-03T15:45'],
  ],
  [
    'midnight is skipped in Santiago on 6 September 2026: 01:00 instead',
    once('2026-09-06', '00:00:00', 'America/Santiago'),
    '2026-01-01T00:00:00Z',
    ['2026-09-06T04:00'],
  ],
  [
    'Samoa left out 30 December 2011: its run falls on the 31st, and is one with that',
    daily(1, '10:00:00', 'Pacific/Apia'),
    '2011-12-29T00:00:00Z',
    ['2011-12-29T20:00', '2011-12-30T20:00', '2011-12-31T20:00', '2012-01-01T20:00'],
  ],
  [
    'a zone without a name',
    daily(1, '00:30:00', 'GMT+8'),
    '2026-11-24T08:00:00Z',
    ['2026-11-24T16:30', '2026-11-25T16:30', '2026-11-26T16:30', '2026-11-27T16:30'],
  ],
  [
    'Shanghai, where no zone is named',
    { scheduled_type: 'DAY', day_interval: 1, scheduled_time: '00:30:00' },
    '2026-11-24T08:00:00Z',
    ['2026-11-24T16:30', '2026-11-25T16:30', '2026-11-26T16:30', '2026-11-27T16:30'],
  ],
  [
    'a run in the very second it expires, read in its zone',
    { ...daily(1, '02:30:00', 'Europe/Paris'), expire_time: '2026-06-03 02:30:00' },
    '2026-06-01T12:00:00Z',
    ['2026-06-02T00:30', '2026-06-03T00:30'],
  ],
  [
    'expired',
    { ...weekly('1', '02:30:00', 'UTC'), expire_time: '2025-12-31 00:00:00' },
    '2026-06-01T12:00:00Z',
    [],
  ],
];

describe('the runs of a schedule', () => {
  it.each(KNOWN)('%s', (_, schedule, after, expected) => {
    expect(runs(schedule, after)).toEqual(expected);
  });

  it.each<Schedule>([
    {},
    {
      scheduled_type: 'LIFE_CYCLE',
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
      scheduled_time: '09:00:00',
    },
    { scheduled_type: 'DAY', scheduled_time: '09:00:00' },
    { scheduled_type: 'DAY', day_interval: 1 },
    { scheduled_type: 'WEEK', scheduled_time: '09:00:00' },
    { scheduled_type: 'MONTH', month_list: '1', scheduled_time: '09:00:00' },
    { scheduled_type: 'MONTH', date_list: 'L', scheduled_time: '09:00:00' },
    { scheduled_type: 'FIXED_TIME', scheduled_date: '2026-02-30', scheduled_time: '09:00:00' },
  ])('are none for %o', (schedule) => {
    expect(runs(schedule, '2026-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('wall times', () => {
  it('are refused where there is no such time', () => {
    expect(['2026-02-28', '2024-02-29', '2026-02-29', '2026-13-01', '0000-01-01'].map(parseDay)).toEqual([
      Date.UTC(2026, 1, 28),
      Date.UTC(2024, 1, 29),
      undefined,
      undefined,
      undefined,
    ]);
    expect(['00:00:00', '23:59:59', '24:00:00', '12:60:00', ''].map(parseTimeOfDay)).toEqual([
      0,
      86_399_000,
      undefined,
      undefined,
      undefined,
    ]);
    expect(parseWall('2026-02-29 00:00:00')).toBeUndefined();
    expect(parseWall('2026-02-28 00:00:01')).toBe(Date.UTC(2026, 1, 28, 0, 0, 1));
  });

  it('know the zones of the service', () => {
    const names = [
      'Asia/Shanghai',
      'UTC',
      'GMT+8',
      'GMT-03:30',
      'utc+5',
      'GMT+15',
      '+08:00',
      'Mars/Olympus',
      '',
    ];
    expect(names.filter((name) => isTimeZone(name))).toEqual([
      'Asia/Shanghai',
      'UTC',
      'GMT+8',
      'GMT-03:30',
      'utc+5',
    ]);
    expect(zonedTime(Date.UTC(2026, 0, 1, 2), 'GMT-03:30')).toBe('2025-12-31 22:30:00');
  });
});
