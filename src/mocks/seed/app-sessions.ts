import { at, baseOf, chance, idOf, whole } from './random';
import type { World } from './desktop-record';

/** A session of a published app, as the service keeps it. */
export interface AppSessionRecord {
  readonly index: number;
  readonly user: number;
  readonly app: number;
  readonly startedAt: number;
  /** Null while it lasts. */
  readonly endedAt: number | null;
  readonly state: 'Active' | 'Disconnected' | 'AppcInit' | 'SignedOut' | 'InitFail';
  readonly failure: number;
  /** When a log-off that was asked for takes place. */
  readonly signsOutAt: number | null;
}

/** Published apps by name, and which app group each is in. */
export const SESSION_APPS = [
  { name: 'Excel', group: 0 },
  { name: 'Kingdee K3', group: 0 },
  { name: 'AutoCAD', group: 1 },
  { name: 'Photoshop', group: 1 },
  { name: 'SAP GUI', group: 2 },
  { name: 'WPS Office', group: 3 },
  { name: 'Visual Studio', group: 4 },
] as const;

export const SESSION_FAILURES = [
  { code: 'WKS.APP.0031', reason: 'No session slot is free on the servers of the group' },
  { code: 'WKS.APP.0007', reason: 'The profile could not be loaded' },
  { code: 'WKS.APP.0012', reason: 'The app did not start within 120 seconds' },
] as const;

const HOUR = 3_600_000;
const DAYS_KEPT = 30;

/** App sessions of a world with so many people: three for each in the last 30 days. */
export function seededSessions(people: number): number {
  return Math.min(4000, people * 3);
}

/** Session `index`, the newest first, evenly over the days that are kept. */
export function makeAppSession(world: World, index: number): AppSessionRecord {
  const base = baseOf(world.seed ^ 0xa55, index);
  const age = ((index + 0.2 + chance(base, 1) * 0.6) / seededSessions(world.fleet)) * DAYS_KEPT * 24 * HOUR;
  const startedAt = Math.floor(world.bornAt - age);
  const failed = chance(base, 2) < 0.06;
  const live = age < 10 * HOUR && chance(base, 3) < 0.8;
  const draw = chance(base, 4);
  const state = failed
    ? 'InitFail'
    : !live
      ? 'SignedOut'
      : draw < 0.75
        ? 'Active'
        : draw < 0.95
          ? 'Disconnected'
          : 'AppcInit';
  const lasted = Math.floor(0.2 * HOUR + chance(base, 5) * 8 * HOUR);
  return {
    index,
    user: index % world.fleet,
    app: whole(base, 6, SESSION_APPS.length),
    startedAt,
    endedAt:
      state === 'SignedOut' ? Math.min(startedAt + lasted, world.bornAt) : failed ? startedAt + 20_000 : null,
    state,
    failure: whole(base, 7, SESSION_FAILURES.length),
    signsOutAt: null,
  };
}

/** The servers an app runs on. */
export function serverOf(seed: number, { app, index }: AppSessionRecord) {
  const { group } = at(SESSION_APPS, app);
  const number = 1 + whole(baseOf(seed ^ 0xa56, index), 1, 4);
  return {
    groupId: idOf('appServerGroup', group),
    groupName: `apps-${group + 1}`,
    name: `APP-${group + 1}-${String(number).padStart(2, '0')}`,
    ip: `10.8.${group + 1}.${number + 10}`,
  };
}
