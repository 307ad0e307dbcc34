import { beforeAll, describe, expect, it } from 'vitest';
import { messages as en } from '~/i18n/schedule/en-US';
import { messages as fr } from '~/i18n/schedule/fr-FR';
import { messages as zh } from '~/i18n/schedule/zh-CN';
import { loadTemporal } from '~/lib/temporal';
import type { WireSchedule } from './schedule';
import { scheduleOf } from './schedule.testing';
import { warningsOf } from './warnings';
import { scheduleWords, triggerWords, warningWords } from './words';

beforeAll(loadTemporal);

const NOW = Date.parse('2026-11-26T01:00:00Z');
const at = (fields: WireSchedule) =>
  scheduleOf({ scheduled_time: '09:00:00', time_zone: 'Europe/Paris', ...fields });
const warned = (fields: WireSchedule) =>
  warningsOf(at(fields), NOW, NOW).map((warning) => warningWords(warning, en, 'en-US'));

describe('warnings', () => {
  it.each<[WireSchedule, string[]]>([
    [{ scheduled_type: 'DAY', day_interval: 1 }, []],
    [
      { scheduled_type: 'MONTH', month_list: '1,4,6', date_list: '31' },
      ['April and June have no 31st: those months are left out.'],
    ],
    [{ scheduled_type: 'MONTH', month_list: '1,4,6', date_list: '31,L' }, []],
    [
      { scheduled_type: 'MONTH', month_list: '2,3', date_list: '29' },
      ['February has a 29th only in leap years: the next is 2028.'],
    ],
    [
      { scheduled_type: 'MONTH', month_list: '2', date_list: '30' },
      [
        'No chosen month has a chosen day: the task would never run.',
        'February has no 30th: that month is left out.',
      ],
    ],
    [
      { scheduled_type: 'DAY', day_interval: 1, scheduled_time: '02:30:00' },
      [
        'On Mar 28, 2027 the clock is put forward and skips 02:30: the task runs at 03:30.',
        'On Oct 31, 2027 the clock is put back and 02:30 comes twice: the task runs the first time.',
      ],
    ],
    [
      { scheduled_type: 'FIXED_TIME', scheduled_date: '2022-12-23' },
      ['Dec 23, 2022, 09:00 is in the past: the task would not run.'],
    ],
    [
      { scheduled_type: 'DAY', day_interval: 1, expire_time: '2022-12-31 09:00:00' },
      ['The schedule ended on Dec 31, 2022 at 09:00.'],
    ],
    [
      { scheduled_type: 'MONTH', month_list: '6', date_list: '1', expire_time: '2027-01-01 00:00:00' },
      ['The schedule ends before its first run, which would be on Jun 1, 2027 at 09:00.'],
    ],
  ])('%j', (fields, expected) => {
    expect(warned(fields)).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each<[WireSchedule, string, string, string]>([
    [
      { scheduled_type: 'MONTH', month_list: '1,3', date_list: '2,L' },
      'On the 2nd and last day of January and March at 09:00, Europe/Paris',
      '每年一月和三月的2日和最后一天 09:00（Europe/Paris）',
      'En janvier et mars, le 2 et le dernier jour du mois à 09:00 (Europe/Paris)',
    ],
    [
      { scheduled_type: 'MONTH', month_list: '1,2,3,4,5,6,7,8,9,10,11,12', date_list: '1' },
      'On the 1st of every month at 09:00, Europe/Paris',
      '每月1日 09:00（Europe/Paris）',
      'Chaque mois, le 1er à 09:00 (Europe/Paris)',
    ],
    [
      { scheduled_type: 'WEEK', week_list: '1,2' },
      'On Monday and Sunday at 09:00, Europe/Paris',
      '每星期一和星期日 09:00（Europe/Paris）',
      'Le lundi et le dimanche à 09:00 (Europe/Paris)',
    ],
    [
      { scheduled_type: 'WEEK', week_list: '2,3,4,5,6' },
      'From Monday to Friday at 09:00, Europe/Paris',
      '每星期一至星期五 09:00（Europe/Paris）',
      'Du lundi au vendredi à 09:00 (Europe/Paris)',
    ],
    [
      { scheduled_type: 'DAY', day_interval: 3, expire_time: '2027-01-01 00:00:00' },
      'Every 3 days at 09:00, Europe/Paris, until Jan 1, 2027, 00:00',
      '每 3 天 09:00（Europe/Paris），2027年1月1日 00:00 到期',
      'Tous les 3 jours à 09:00 (Europe/Paris), jusqu’au 1 janv. 2027 à 00:00',
    ],
    [
      { scheduled_type: 'FIXED_TIME', scheduled_date: '2027-01-02', scheduled_time: '09:00:05' },
      'Once, on Jan 2, 2027 at 09:00:05, Europe/Paris',
      '2027年1月2日 09:00:05（Europe/Paris）执行一次',
      'Une fois, le 2 janv. 2027 à 09:00:05 (Europe/Paris)',
    ],
  ])('%j', (fields, english, chinese, french) => {
    const schedule = at(fields);
    expect([
      scheduleWords(schedule, en, 'en-US'),
      scheduleWords(schedule, zh, 'zh-CN'),
      scheduleWords(schedule, fr, 'fr-FR').replaceAll(/\s/g, ' '),
    ]).toEqual([english, chinese, french]);
  });

  it('of a trigger tell its wait', () => {
    const trigger = { lifeCycleType: 'POST_DESKTOP_DISCONNECTED', waitTime: 75 };
    expect(triggerWords(trigger, en)).toBe('When a desktop was disconnected, after 1 hour 15 minutes');
    expect(triggerWords({ lifeCycleType: 'POST_NEW', waitTime: null }, en)).toBe('On POST_NEW');
  });
});
