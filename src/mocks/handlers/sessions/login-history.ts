// Who logged in, by address: record k of a day is a hash of the seed, the day and k, so any page can be made by itself and the
// history continues as days pass.
import type { LoginRecord } from '~/contract/connections';
import type { Db } from '~/mocks/engine/db';
import { at, baseOf, chance, idOf, pick, whole } from '~/mocks/seed/random';
import { ENTERPRISE_PROJECTS } from '~/mocks/seed/places';
import { DOMAIN_ID } from '~/mocks/seed/project';
import { type Terminal, terminalsOf } from '~/mocks/seed/terminals';
import { KIOSK, SIGNED_IN } from '~/mocks/sentinels';
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
  readonly terminal: Terminal;
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
    const slots = slotsOn(db, day);
    const first = slots.findIndex(({ time }) => time <= to);
    if (first >= 0)
      days.push({ day, first, count: slots.filter(({ time }) => time <= to && time >= from).length });
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

/** A login of a day: a number in the order of the day's draws, or one of somebody whose logins are known beforehand. */
interface Slot {
  readonly time: number;
  readonly draw: number;
  readonly known: Known | null;
}

const slotsMade = new WeakMap<Db, Map<number, readonly Slot[]>>();

/** A day's logins, latest first. */
function slotsOn(db: Db, day: number): readonly Slot[] {
  const ofDb = slotsMade.get(db) ?? new Map<number, readonly Slot[]>();
  slotsMade.set(db, ofDb);
  const slots = ofDb.get(day) ?? makeSlots(db, day);
  ofDb.set(day, slots);
  return slots;
}

/** Logins fall evenly over the working day of Beijing, a little shaken, but never out of order. */
function makeSlots(db: Db, day: number): Slot[] {
  const { fleet, seed } = db.world;
  const busy = new Date(day * DAY).getUTCDay() % 6 !== 0;
  const count =
    db.dataSet === 'documented' ? 0 : Math.min(MOST_A_DAY, Math.ceil(fleet * (busy ? 0.5 : 0.06)));
  const base = baseOf(seed ^ 0x10c, day);
  const step = WORKING_DAY / Math.max(1, count);
  const drawn = Array.from({ length: count }, (_, draw) => ({
    time: Math.floor(day * DAY + WORKING_DAY - (draw + chance(base, draw) * 0.9) * step),
    draw,
    known: null,
  }));
  return [...drawn, ...knownSlots(db, day)].toSorted((a, b) => b.time - a.time);
}

type Known = typeof KIOSK | typeof SIGNED_IN;
const KNOWN: readonly Known[] = [KIOSK, SIGNED_IN];

/** They have logged in once a day on the days before the world began. */
function knownSlots({ world, dataSet }: Db, day: number): Slot[] {
  if (dataSet === 'documented' || world.fleet <= KIOSK.desktop) return [];
  return KNOWN.flatMap((known, at) =>
    Array.from({ length: known.logins }, (_, draw) => ({
      time: world.bornAt - (draw + 1) * DAY - (at + 2) * 3_600_000,
      draw,
      known,
    })),
  ).filter(({ time }) => Math.floor(time / DAY) === day);
}

const FAILURES = [
  'Agent not registered',
  'Desktop is being restarted',
  'Licence check failed',
  'Access policy denied',
];

function entryOf(db: Db, day: number, place: number, now: number): LoginEntry {
  const { time, draw, known } = slotsOn(db, day)[place] ?? { time: day * DAY, draw: 0, known: null };
  return known ? knownEntry(db, known, draw, time) : drawnEntry(db, day, draw, time, now);
}

function drawnEntry(db: Db, day: number, k: number, startedAt: number, now: number): LoginEntry {
  const base = baseOf(db.world.seed ^ (day * 7919), k);
  const desktop = assignedDesktop(db, whole(base, 1, db.world.fleet));
  const terminals = terminalsOf(db.world.seed, desktop.userIndex);
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
    terminal: at(terminals, chance(base, 6) < 0.75 ? 0 : terminals.length - 1),
    publicIp: `203.0.113.${1 + whole(base, 7, 254)}`,
    networkRtt: failure === null ? (slow ? 120 + whole(base, 8, 280) : 4 + whole(base, 8, 60)) : null,
    reconnect: chance(base, 9) < 0.1,
    enterpriseProject: at(ENTERPRISE_PROJECTS, desktop.project),
  };
}

function knownEntry(db: Db, known: Known, draw: number, startedAt: number): LoginEntry {
  const row = db.desktops.everHad(known.desktop);
  return {
    id: 4_000_000_000 + KNOWN.indexOf(known) * 100 + draw,
    startedAt,
    endedAt: startedAt + 1_800_000,
    failure: null,
    userName: known.userName,
    computerName: row?.computerName ?? '',
    desktopIp: row?.nics[0]?.ip ?? '',
    desktopIndex: known.desktop,
    terminal: { type: 'Windows', name: `${known.userName.toUpperCase()}-PC`, mac: known.mac },
    publicIp: '203.0.113.9',
    networkRtt: 12,
    reconnect: false,
    enterpriseProject: '0',
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
        userIndex: user.index,
        name: row.computerName,
        ip: row.nics[0]?.ip ?? '',
        project: row.enterpriseProject,
      };
    }
  }
  return { index: start, userIndex: start, user: '', name: '', ip: '', project: 0 };
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
    terminal_type: entry.terminal.type,
    terminal_name: entry.terminal.name,
    terminal_ip: `192.168.${whole(base, 4, 250)}.${2 + whole(base, 5, 250)}`,
    terminal_mac: entry.terminal.mac,
    client_version: pick(['24.6.3', '25.3.1', '26.2.0'], base, 6),
    agent_version: pick(['24.10.0', '26.1.2'], base, 7),
    public_ip: entry.publicIp,
    source_ip: entry.publicIp,
    tenantId: DOMAIN_ID,
    enterprise_project_id: entry.enterpriseProject,
  };
}
