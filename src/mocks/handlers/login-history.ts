// Who logged in, by address: record k of a day is a hash of the seed, the day and k, so any page can be made by itself and the
// history continues as days pass.
import type { LoginRecord } from '~/contract/connections';
import type { Db } from '~/mocks/engine/db';
import { at, baseOf, chance, hex32, idOf, pick, whole } from '~/mocks/seed/random';
import { ENTERPRISE_PROJECTS } from '~/mocks/seed/places';
import { DOMAIN_ID } from '~/mocks/seed/project';
import { secondsTime } from '~/mocks/rows/wire-times';

const DAY = 86_400_000;
const DAYS_KEPT = 60;
const MOST_A_DAY = 1500;
const WORKING_DAY = 15 * 3_600_000;

/** One login, before it is put in the words of the wire. */
export interface LoginEntry {
  readonly id: number;
  readonly startedAt: number;
  /** Null while the session lasts, and for logins that failed. */
  readonly endedAt: number | null;
  readonly failure: string | null;
  readonly userName: string;
  readonly computerName: string;
  readonly desktopIp: string;
  readonly desktopIndex: number;
  readonly terminalType: string;
  readonly publicIp: string;
  readonly networkRtt: number | null;
  readonly reconnect: boolean;
  readonly enterpriseProject: string;
}

interface History {
  readonly count: number;
  /** Newest first. */
  readonly page: (offset: number, limit: number) => LoginEntry[];
  readonly all: () => LoginEntry[];
}

interface DayOfLogins {
  readonly day: number;
  /** Number, within the day, of the first login that counts. */
  readonly first: number;
  readonly count: number;
}

/** The logins of a period, or of all the days that are kept. */
export function loginHistory(
  db: Db,
  now: number,
  period?: { readonly from: number; readonly to: number },
): History {
  const today = Math.floor(now / DAY);
  const from = Math.max(period?.from ?? 0, (today - DAYS_KEPT + 1) * DAY);
  const to = Math.min(period?.to ?? now, now);
  const days: DayOfLogins[] = [];
  for (let day = Math.floor(to / DAY); day >= Math.floor(from / DAY); day--) {
    const times = timesOn(db, day);
    const first = times.findIndex((time) => time <= to);
    if (first >= 0)
      days.push({ day, first, count: times.filter((time) => time <= to && time >= from).length });
  }
  const count = days.reduce((sum, each) => sum + each.count, 0);
  const page = (offset: number, limit: number) => {
    const entries: LoginEntry[] = [];
    let skip = offset;
    for (const { day, first, count: ofDay } of days) {
      const until = Math.min(ofDay, skip + limit - entries.length);
      for (let k = skip; k < until; k++) entries.push(entryOf(db, day, first + k, now));
      skip = Math.max(0, skip - ofDay);
    }
    return entries;
  };
  return { count, page, all: () => page(0, count) };
}

const timesMade = new WeakMap<Db, Map<number, readonly number[]>>();

/** The times of a day's logins, latest first. */
function timesOn(db: Db, day: number): readonly number[] {
  const ofDb = timesMade.get(db) ?? new Map<number, readonly number[]>();
  timesMade.set(db, ofDb);
  const times = ofDb.get(day) ?? makeTimes(db, day);
  ofDb.set(day, times);
  return times;
}

/** Logins fall evenly over the working day of Beijing, a little shaken, but never out of order. */
function makeTimes(db: Db, day: number): number[] {
  const { fleet, seed } = db.world;
  const busy = new Date(day * DAY).getUTCDay() % 6 !== 0;
  const count =
    db.dataSet === 'documented' ? 0 : Math.min(MOST_A_DAY, Math.ceil(fleet * (busy ? 0.5 : 0.06)));
  const base = baseOf(seed ^ 0x10c, day);
  const step = WORKING_DAY / Math.max(1, count);
  return Array.from({ length: count }, (_, k) =>
    Math.floor(day * DAY + WORKING_DAY - (k + chance(base, k) * 0.9) * step),
  );
}

const FAILURES = [
  'Agent not registered',
  'Desktop is being restarted',
  'Licence check failed',
  'Access policy denied',
];
const TERMINALS = ['Windows', 'Windows', 'Windows', 'macOS', 'Linux', 'Android', 'iOS', 'Web'];

function entryOf(db: Db, day: number, k: number, now: number): LoginEntry {
  const base = baseOf(db.world.seed ^ (day * 7919), k);
  const startedAt = timesOn(db, day)[k] ?? day * DAY;
  const desktop = assignedDesktop(db, whole(base, 1, db.world.fleet));
  const failure = chance(base, 2) < 0.03 ? pick(FAILURES, base, 3) : null;
  const endsAt = startedAt + 600_000 + whole(base, 4, 9 * 3_600_000);
  const slow = chance(base, 5) < 0.06;
  return {
    id: day * MOST_A_DAY + k,
    startedAt,
    endedAt: failure === null && endsAt < now ? endsAt : null,
    failure,
    userName: desktop.user,
    computerName: desktop.name,
    desktopIp: desktop.ip,
    desktopIndex: desktop.index,
    terminalType: pick(TERMINALS, base, 6),
    publicIp: `203.0.113.${1 + whole(base, 7, 254)}`,
    networkRtt: failure === null ? (slow ? 120 + whole(base, 8, 280) : 4 + whole(base, 8, 60)) : null,
    reconnect: chance(base, 9) < 0.1,
    enterpriseProject: at(ENTERPRISE_PROJECTS, desktop.project),
  };
}

function assignedDesktop(db: Db, start: number) {
  for (let step = 0; step < 20; step++) {
    const row = db.desktops.get((start + step) % db.world.fleet);
    const user = row?.assignees.find((a) => a.type === 'USER');
    if (row && user) {
      return {
        index: row.index,
        user: user.name,
        name: row.computerName,
        ip: row.nics[0]?.ip ?? '',
        project: row.enterpriseProject,
      };
    }
  }
  return { index: start, user: '', name: '', ip: '', project: 0 };
}

/** A record as the wire has it. */
export function loginRow(entry: LoginEntry): LoginRecord {
  const base = baseOf(0x7e4, entry.id);
  return {
    transaction_id: idOf('transaction', entry.id),
    user_name: entry.userName,
    computer_name: entry.computerName,
    desktop_ip: entry.desktopIp,
    sid: idOf('desktop', entry.desktopIndex),
    connection_setup_time: secondsTime(entry.startedAt),
    ...(entry.failure === null && {
      connection_start_time: secondsTime(entry.startedAt + 4000 + whole(base, 1, 9000)),
    }),
    ...(entry.endedAt !== null && { connection_end_time: secondsTime(entry.endedAt) }),
    connection_failure_reason: entry.failure ?? '',
    is_reconnect: entry.reconnect,
    ...(entry.networkRtt !== null && {
      network_rtt: entry.networkRtt,
      e2e_rtt: entry.networkRtt + 8 + whole(base, 2, 30),
    }),
    terminal_type: entry.terminalType,
    terminal_name: `${entry.terminalType.toUpperCase()}-${String(whole(base, 3, 100_000)).padStart(5, '0')}`,
    terminal_ip: `192.168.${whole(base, 4, 250)}.${2 + whole(base, 5, 250)}`,
    terminal_mac: (hex32(3, entry.id).slice(0, 12).toUpperCase().match(/../g) ?? []).join('-'),
    client_version: pick(['24.6.3', '25.3.1', '26.2.0'], base, 6),
    agent_version: pick(['24.10.0', '26.1.2'], base, 7),
    public_ip: entry.publicIp,
    source_ip: entry.publicIp,
    tenantId: DOMAIN_ID,
    enterprise_project_id: entry.enterpriseProject,
  };
}
