import { beforeAll, describe, expect, it } from 'vitest';
import { loadTemporal } from '~/lib/temporal';
import { runsOf } from './expand';
import { readSchedule, type WireSchedule } from './schedule';
import { readable, scheduleOf } from './schedule.testing';
import { clockChanges, instantOf, readZoned, wallFrom, wallText } from './zone-time';

beforeAll(loadTemporal);

const runs = (fields: WireSchedule, from: string, count: number, anchor = from) =>
  readable(
    runsOf(scheduleOf(fields), { from: Date.parse(from), count }, Date.parse(anchor)),
    scheduleOf(fields),
  );

const daily = (time_zone: string, scheduled_time: string, more: WireSchedule = {}): WireSchedule => ({
  scheduled_type: 'DAY',
  day_interval: 1,
  scheduled_time,
  time_zone,
  ...more,
});

describe('changes of the clock', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      'a skipped time runs later by what was skipped',
      'Europe/Paris',
      '02:30:00',
      '2027-03-27T12:00:00Z',
      ['2027-03-28T03:30:00+02:00', '2027-03-29T02:30:00+02:00'],
    ],
    [
      'a doubled time runs once, the first time',
      'Europe/Paris',
      '02:30:00',
      '2026-10-24T12:00:00Z',
      ['2026-10-25T02:30:00+02:00', '2026-10-26T02:30:00+01:00'],
    ],
    [
      'New York skips 02:30',
      'America/New_York',
      '02:30:00',
      '2027-03-13T12:00:00Z',
      ['2027-03-14T03:30:00-04:00', '2027-03-15T02:30:00-04:00'],
    ],
    [
      'Lord Howe skips half an hour',
      'Australia/Lord_Howe',
      '02:15:00',
      '2026-10-03T10:00:00Z',
      ['2026-10-04T02:45:00+11:00', '2026-10-05T02:15:00+11:00'],
    ],
    [
      'Troll skips two hours',
      'Antarctica/Troll',
      '01:30:00',
      '2027-03-27T12:00:00Z',
      ['2027-03-28T03:30:00+02:00', '2027-03-29T01:30:00+02:00'],
    ],
    [
      'Santiago skips midnight',
      'America/Santiago',
      '00:00:00',
      '2027-09-04T12:00:00Z',
      ['2027-09-05T01:00:00-03:00', '2027-09-06T00:00:00-03:00'],
    ],
    [
      'Apia skipped a whole day: its run falls on the next one’s, once',
      'Pacific/Apia',
      '09:00:00',
      '2011-12-29T12:00:00Z',
      ['2011-12-29T09:00:00-10:00', '2011-12-31T09:00:00+14:00', '2012-01-01T09:00:00+14:00'],
    ],
    [
      'Casablanca changes twice about Ramadan',
      'Africa/Casablanca',
      '02:30:00',
      '2027-02-06T12:00:00Z',
      ['2027-02-07T02:30:00+01:00', '2027-02-08T02:30:00+00:00'],
    ],
    [
      'Shanghai never',
      'Asia/Shanghai',
      '02:30:00',
      '2027-03-27T12:00:00Z',
      ['2027-03-28T02:30:00+08:00', '2027-03-29T02:30:00+08:00'],
    ],
    [
      'a zone given as its distance has none',
      'GMT+8',
      '02:30:00',
      '2027-03-27T12:00:00Z',
      ['2027-03-28T02:30:00+08:00'],
    ],
  ])('%s', (_, zone, time, from, expected) => {
    const schedule = daily(zone === 'GMT+8' ? '+08:00' : zone, time);
    expect(runs(schedule, from, expected.length)).toEqual(expected);
    if (zone === 'GMT+8')
      expect(instantOf(wallFrom('2027-03-28 02:30:00') ?? 0, zone)).toBe(Date.parse('2027-03-27T18:30:00Z'));
  });

  it('are found where they are', () => {
    const found = clockChanges(
      'Europe/Paris',
      Date.parse('2027-01-01T00:00Z'),
      Date.parse('2028-01-01T00:00Z'),
    );
    expect(found.map((at) => new Date(at).toISOString())).toEqual([
      '2027-03-28T01:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
    ]);
    expect(
      clockChanges('Asia/Shanghai', Date.parse('2027-01-01T00:00Z'), Date.parse('2028-01-01T00:00Z')),
    ).toEqual([]);
  });
});

describe('repeats', () => {
  it('every n days are counted from the anchor, over months and clock changes', () => {
    const schedule = daily('Europe/Paris', '09:00:00', { day_interval: 3 });
    expect(runs(schedule, '2027-03-26T12:00:00Z', 3, '2027-03-02T23:30:00Z')).toEqual([
      '2027-03-27T09:00:00+01:00',
      '2027-03-30T09:00:00+02:00',
      '2027-04-02T09:00:00+02:00',
    ]);
  });

  it('an anchor after the first run counts backwards too', () => {
    const schedule = daily('UTC', '09:00:00', { day_interval: 5 });
    expect(runs(schedule, '2027-01-01T00:00:00Z', 2, '2027-01-14T00:00:00Z')).toEqual([
      '2027-01-04T09:00:00+00:00',
      '2027-01-09T09:00:00+00:00',
    ]);
  });

  it('a week counts from Sunday, 1, to Saturday, 7', () => {
    const schedule = {
      scheduled_type: 'WEEK',
      week_list: '1,7',
      scheduled_time: '08:00:00',
      time_zone: 'UTC',
    };
    expect(runs(schedule, '2027-01-01T00:00:00Z', 3)).toEqual([
      '2027-01-02T08:00:00+00:00',
      '2027-01-03T08:00:00+00:00',
      '2027-01-09T08:00:00+00:00',
    ]);
  });

  it('months without the day are left out; the last day is that of each', () => {
    const monthly = (month_list: string, date_list: string) => ({
      scheduled_type: 'MONTH',
      month_list,
      date_list,
      scheduled_time: '00:00:00',
      time_zone: 'UTC',
    });
    const days = (schedule: WireSchedule, count: number) =>
      runs(schedule, '2027-01-01T00:00:00Z', count).map((run) => run.slice(0, 10));
    expect(days(monthly('1,2,3,4', '31'), 3)).toEqual(['2027-01-31', '2027-03-31', '2028-01-31']);
    expect(days(monthly('1,2,3,4', '31,L'), 4)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(days(monthly('2', '29'), 2)).toEqual(['2028-02-29', '2032-02-29']);
    expect(days(monthly('2', '30'), 2)).toEqual([]);
  });
});

describe('an end', () => {
  it('is read in the zone; a run at that very second still happens', () => {
    const schedule = daily('Asia/Shanghai', '09:00:00', { expire_time: '2027-01-02 09:00:00' });
    expect(runs(schedule, '2027-01-01T00:00:00Z', 9)).toHaveLength(2);
    const earlier = { ...schedule, expire_time: '2027-01-02 08:59:59' };
    expect(runs(earlier, '2027-01-01T00:00:00Z', 9)).toHaveLength(1);
  });
});

describe('what is no schedule', () => {
  it.each<[WireSchedule, string]>([
    [{ scheduled_type: 'LIFE_CYCLE', scheduled_time: '09:00:00', time_zone: 'UTC' }, 'kind'],
    [daily('Mars/Olympus', '09:00:00'), 'timeZone'],
    [daily('', '09:00:00'), 'timeZone'],
    [daily('UTC', '24:00:00'), 'time'],
    [daily('UTC', '09:00:00', { day_interval: 0 }), 'interval'],
    [daily('UTC', '09:00:00', { expire_time: '2027-02-29 00:00:00' }), 'expires'],
    [daily('UTC', '09:00:00', { scheduled_type: 'FIXED_TIME', scheduled_date: '2027-02-29' }), 'date'],
    [daily('UTC', '09:00:00', { scheduled_type: 'WEEK', week_list: '8' }), 'weekdays'],
    [daily('UTC', '09:00:00', { scheduled_type: 'MONTH', month_list: '13', date_list: '1' }), 'months'],
    [daily('UTC', '09:00:00', { scheduled_type: 'MONTH', month_list: '1', date_list: '32' }), 'days'],
  ])('%j lacks its %s', (fields, problem) => {
    expect(readSchedule(fields)).toEqual({ schedule: null, problems: [problem] });
  });
});

describe('times of a task', () => {
  it('are its zone’s where they say none', () => {
    expect(readZoned('2027-07-01 09:00:00', 'Europe/Paris')).toBe(Date.parse('2027-07-01T07:00:00Z'));
    expect(readZoned('2027-07-01T09:00:00Z', 'Europe/Paris')).toBe(Date.parse('2027-07-01T09:00:00Z'));
    expect(readZoned('2027-07-01 09:00:00', 'Mars/Olympus')).toBeNull();
    expect(readZoned('', 'UTC')).toBeNull();
  });

  it('are written as they are read', () => {
    expect(wallText(wallFrom('2027-07-01T09:05') ?? 0)).toBe('2027-07-01 09:05:00');
    expect(wallFrom('2027-07-01 9:05')).toBeNull();
  });
});
