// The tasks a world begins with. Those that are on keep off the desktops with roles of their own, so that none of these is found
// occupied because of the hour; only `failing`, `skipping` and `triggered` name one each.
import type { ApplyObjectInput, TaskType } from '~/contract/scheduled-tasks';
import type { Schedule } from '~/mocks/engine/expand-schedule';
import { at, idOf } from './random';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { POOLS } from './pools';
import type { Gray } from './scheduled-task-record';

export interface TaskPlan {
  readonly name: string;
  readonly type: TaskType;
  readonly schedule: Schedule;
  readonly objects: readonly ApplyObjectInput[];
  readonly description?: string;
  /** Days before the world began that it was made; else 90. */
  readonly age?: number;
  /** Days from the world's beginning to its date, or to its end; may be negative. */
  readonly dateIn?: number;
  readonly expiresIn?: number;
  readonly off?: true;
  readonly force?: true;
  readonly notify?: string;
  readonly gray?: Partial<Gray>;
  readonly wait?: number;
  readonly period?: number;
  readonly priority?: number;
  /** How all its past runs went, where that is not left to chance. */
  readonly past?: 'FAIL' | 'SKIP' | 'SUCCESS';
}

const SHANGHAI = 'Asia/Shanghai';
const PARIS = 'Europe/Paris';
const ALL_MONTHS = '1,2,3,4,5,6,7,8,9,10,11,12';

const once = (time: string, time_zone = SHANGHAI): Schedule => ({
  scheduled_type: 'FIXED_TIME',
  scheduled_time: time,
  time_zone,
});
const daily = (day_interval: number, scheduled_time: string, time_zone = SHANGHAI): Schedule => ({
  scheduled_type: 'DAY',
  day_interval,
  scheduled_time,
  time_zone,
});
const weekly = (week_list: string, scheduled_time: string, time_zone = SHANGHAI): Schedule => ({
  scheduled_type: 'WEEK',
  week_list,
  scheduled_time,
  time_zone,
});
const monthly = (
  date_list: string,
  scheduled_time: string,
  time_zone = SHANGHAI,
  month_list = ALL_MONTHS,
): Schedule => ({ scheduled_type: 'MONTH', month_list, date_list, scheduled_time, time_zone });
const on = (trigger: string): Schedule => ({
  scheduled_type: 'LIFE_CYCLE',
  life_cycle_type: trigger,
  time_zone: SHANGHAI,
});

// The name is that of the seed: a desktop or pool of a world the ids do not fit in is named all the same.
const desktops = (...indexes: number[]): ApplyObjectInput[] =>
  indexes.map((index) => ({ object_id: idOf('desktop', index), object_type: 'DESKTOP' }));
const pools = (...indexes: number[]): ApplyObjectInput[] =>
  indexes.map((index) => ({
    object_id: at(POOLS, index).id,
    object_name: at(POOLS, index).name,
    object_type: 'DESKTOP_POOL',
  }));
const tagged = (tag: string): ApplyObjectInput[] => [
  { object_id: tag, object_name: tag, object_type: 'DESKTOP_TAG' },
];

/** In table order: the first are those with roles, see SENTINEL_TASKS. */
export const TASK_PLANS: readonly TaskPlan[] = [
  {
    name: 'Nightly shutdown, training room',
    description: 'Course desktops are off over night',
    type: 'STOP',
    schedule: daily(1, '22:30:00'),
    objects: pools(2),
    notify: 'This desktop is shut down in 10 minutes. Please save your work.',
  },
  {
    name: 'Redémarrage hebdomadaire, équipe de nuit',
    description: 'Après la fermeture du centre d’appels',
    type: 'REBOOT',
    schedule: weekly('2,6', '05:30:00', PARIS),
    objects: pools(1),
    notify: 'Votre bureau redémarre dans 15 minutes.',
  },
  {
    name: 'Instantané de fin de mois, studio CAO',
    type: 'CREATE_SNAPSHOT',
    schedule: monthly('L', '23:00:00', PARIS),
    objects: pools(6),
  },
  {
    name: 'Rebuild of the audit room',
    description: 'Clean desktops for the external auditors',
    type: 'REBUILD',
    schedule: once('06:00:00'),
    objects: desktops(61, 63, 65),
    dateIn: -9,
    past: 'SUCCESS',
  },
  {
    name: 'Hibernate after disconnect',
    type: 'HIBERNATE',
    schedule: on('POST_DESKTOP_DISCONNECTED'),
    objects: [...desktops(SENTINEL_DESKTOPS.collaborative.index), ...pools(7)],
    wait: 15,
    period: 240,
    priority: 10,
  },
  {
    name: '分批更新根证书',
    description: '先在五台桌面上试运行',
    type: 'EXECUTE_SCRIPT',
    schedule: weekly('4', '21:00:00'),
    objects: pools(0),
    gray: { count: 5, failThreshold: 2 },
  },
  {
    name: '周末关机',
    description: '暂停:季度结账期间需要加班',
    type: 'STOP',
    schedule: weekly('1,7', '20:00:00'),
    objects: pools(3, 8),
    off: true,
    notify: '桌面将在 30 分钟后关机,请及时保存。',
  },
  {
    name: 'Early restart of the order desks',
    type: 'REBOOT',
    schedule: daily(1, '04:15:00'),
    objects: desktops(SENTINEL_DESKTOPS.alwaysFails.index, 67, 69),
    past: 'FAIL',
  },
  {
    name: 'Start of the reception desks',
    description: 'Looked after by the platform team',
    type: 'START',
    schedule: daily(1, '07:30:00'),
    objects: desktops(71, 73),
  },
  {
    name: 'Hibernate the build hosts',
    description: 'Linux desktops cannot: every run is passed over',
    type: 'HIBERNATE',
    schedule: daily(1, '23:45:00'),
    objects: desktops(SENTINEL_DESKTOPS.linux.index),
    past: 'SKIP',
  },
  {
    name: 'Hibernate over the company holiday',
    type: 'HIBERNATE',
    schedule: once('18:00:00', PARIS),
    objects: pools(10),
    dateIn: 12,
    force: true,
  },
  {
    name: '项目验收期间每日快照',
    description: '验收已结束',
    type: 'CREATE_SNAPSHOT',
    schedule: daily(1, '01:30:00'),
    objects: tagged('project=智慧办公'),
    expiresIn: -20,
    age: 60,
  },
  {
    name: 'Inventory on the 31st',
    description: 'Months without a 31st are passed over',
    type: 'EXECUTE_SCRIPT',
    schedule: monthly('31', '03:00:00', 'America/New_York'),
    objects: desktops(75, 77),
  },
  {
    name: 'Sauvegarde de 02 h 30',
    description: 'L’heure n’existe pas la nuit du passage à l’heure d’été',
    type: 'CREATE_SNAPSHOT',
    schedule: weekly('1', '02:30:00', PARIS),
    objects: desktops(79, 81),
  },
  {
    name: 'Ouverture de l’agence de Lyon',
    type: 'START',
    schedule: weekly('2,3,4,5,6', '07:45:00', PARIS),
    objects: desktops(83, 85, 87, 89),
  },
  {
    name: '每三天重启 · 深圳',
    type: 'REBOOT',
    schedule: daily(3, '03:20:00'),
    objects: desktops(91, 93, 95, 97, 99),
    notify: '桌面即将重启,请保存文档。',
  },
  {
    name: 'Quarterly rebuild of the kiosk desktops',
    type: 'REBUILD',
    schedule: monthly('1', '02:00:00', 'America/St_Johns', '1,4,7,10'),
    objects: desktops(101, 103),
    expiresIn: 700,
  },
  {
    name: 'Lord Howe weather desk, evening shutdown',
    type: 'STOP',
    schedule: daily(2, '19:10:00', 'Australia/Lord_Howe'),
    objects: desktops(105),
  },
  {
    name: 'Patch window, Saturday night',
    description: 'Runs the update script; two failures stop it',
    type: 'EXECUTE_SCRIPT',
    schedule: weekly('7', '22:00:00', 'UTC'),
    objects: desktops(107, 109, 111, 113, 115, 117),
    gray: { ids: [idOf('desktop', 107), idOf('desktop', 109)], failThreshold: 2 },
  },
  {
    name: 'Mid-month snapshot',
    type: 'CREATE_SNAPSHOT',
    schedule: monthly('1,15', '00:30:00', 'Asia/Tokyo'),
    objects: desktops(119, 121),
    off: true,
  },
  {
    name: 'Shutdown before the storage move',
    type: 'STOP',
    schedule: once('20:00:00', 'Europe/London'),
    objects: [...desktops(123, 125), ...pools(9)],
    dateIn: 40,
    force: true,
    notify: 'The desktop is shut down for work on its storage.',
  },
  {
    name: '新建桌面初始化脚本',
    type: 'EXECUTE_SCRIPT',
    schedule: on('POST_CREATE_DESKTOP_SUCCESS'),
    objects: pools(0, 1),
    wait: 5,
    priority: 1,
  },
  {
    name: 'Snapshot after rebuild, R&D',
    type: 'CREATE_SNAPSHOT',
    schedule: on('POST_REBUILD_DESKTOP_SUCCESS'),
    objects: pools(4, 5),
    wait: 10,
    priority: 20,
  },
  {
    name: 'Redémarrage après réattribution',
    type: 'REBOOT',
    schedule: on('POST_REATTACH_DESKTOP_SUCCESS'),
    objects: tagged('location=lyon'),
    wait: 5,
    priority: 5,
  },
  {
    name: 'Restart what cannot be reached',
    type: 'REBOOT',
    schedule: on('POST_DESKTOP_CANNOT_CONNECT'),
    objects: [{ object_type: 'ALL_DESKTOPS' }],
    wait: 15,
    period: 60,
    priority: 50,
  },
  {
    name: 'Instantané après le redémarrage',
    description: 'Trop près du redémarrage des mêmes bureaux',
    type: 'CREATE_SNAPSHOT',
    schedule: weekly('2,6', '05:50:00', PARIS),
    objects: pools(1),
  },
];
