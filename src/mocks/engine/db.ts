import { Agenda, type Due, type DueRun } from './agenda';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import type { JobRecord } from './job-record';
import { indexOfId } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import { type DataSet, DEFAULT_USER_GROUPS } from '~/mocks/scenarios';
import type { DesktopRecord, World } from '~/mocks/seed/desktop-record';
import { makeDesktop } from '~/mocks/seed/desktops';
import { documentedAppGroup, DOCUMENTED_DESKTOPS, documentedRecord } from '~/mocks/seed/documented';
import { makePool, type PoolRecord, POOLS } from '~/mocks/seed/pools';
import { nextDue, type ScheduledTaskRecord } from '~/mocks/seed/scheduled-task-record';
import { makeScheduledTask, SEEDED_TASKS } from '~/mocks/seed/scheduled-tasks';
import { type AppGroupRecord, makeAppGroup, SEEDED_APP_GROUPS } from '~/mocks/seed/app-groups';
import { makeUser, type UserRecord } from '~/mocks/seed/accounts';
import { makeUserGroup, type UserGroupRecord } from '~/mocks/seed/user-groups';
import { type AppSessionRecord, makeAppSession, seededSessions } from '~/mocks/seed/app-sessions';
import { type ImageServerRecord, makeImageServer, SEEDED_IMAGE_SERVERS } from '~/mocks/seed/image-servers';
import { makeSnapshot, seededSnapshots, type SnapshotRecord } from '~/mocks/seed/snapshots';
import {
  type BindingRecord,
  makeBinding,
  seededBindings,
  SWITCHES_OFF,
  type TerminalSwitches,
} from '~/mocks/seed/terminals';
import { Table, type TableSnapshot } from './table';
import { makeScript, SEEDED_SCRIPTS, type ScriptRecord } from '~/mocks/seed/scripts';
import { makeScriptRun, SEEDED_SCRIPT_RUNS } from '~/mocks/seed/script-runs';
import type { ScriptRun } from './script-run';
import type { TaskRun } from './task-run';
import type { TriggerRecord } from './triggers';

/** Everything that was touched, ready for JSON. */
export interface DbSnapshot {
  readonly desktops: TableSnapshot<DesktopRecord>;
  readonly snapshots: TableSnapshot<SnapshotRecord>;
  readonly jobs: TableSnapshot<JobRecord>;
  readonly scheduledTasks: TableSnapshot<ScheduledTaskRecord>;
  readonly taskRuns: TableSnapshot<TaskRun>;
  readonly triggers: TableSnapshot<TriggerRecord>;
  readonly appGroups: TableSnapshot<AppGroupRecord>;
  readonly users: TableSnapshot<UserRecord>;
  readonly userGroups: TableSnapshot<UserGroupRecord>;
  readonly bindings: TableSnapshot<BindingRecord>;
  readonly terminalSwitches: TableSnapshot<TerminalSwitches>;
  readonly appSessions: TableSnapshot<AppSessionRecord>;
  readonly imageServers: TableSnapshot<ImageServerRecord>;
  readonly scripts: TableSnapshot<ScriptRecord>;
  readonly scriptRuns: TableSnapshot<ScriptRun>;
  readonly pools: TableSnapshot<PoolRecord>;
  readonly ahead: number;
  readonly seen: readonly (readonly [key: string, times: number])[];
}

/** The state behind the handlers. A new noun gets a table here, and a line in `snapshot`, `restore` and `version`. */
export interface Db {
  readonly world: World;
  readonly dataSet: DataSet;
  readonly desktops: Table<DesktopRecord>;
  readonly snapshots: Table<SnapshotRecord>;
  readonly jobs: Table<JobRecord>;
  readonly scheduledTasks: Table<ScheduledTaskRecord>;
  /** Runs since the world began; those from before are made from the seed. */
  readonly taskRuns: Table<TaskRun>;
  readonly triggers: Table<TriggerRecord>;
  readonly appGroups: Table<AppGroupRecord>;
  readonly users: Table<UserRecord>;
  readonly userGroups: Table<UserGroupRecord>;
  readonly bindings: Table<BindingRecord>;
  /** One row. */
  readonly terminalSwitches: Table<TerminalSwitches>;
  readonly appSessions: Table<AppSessionRecord>;
  readonly imageServers: Table<ImageServerRecord>;
  readonly scripts: Table<ScriptRecord>;
  /** Runs begun by hand; those of scheduled tasks only as far as something was done to them afterwards. */
  readonly scriptRuns: Table<ScriptRun>;
  readonly pools: Table<PoolRecord>;
  /** What actions have started and `settle` is to bring to its end. Tasks of the seed need no such care. */
  readonly agenda: Agenda;
  /** Runs and triggers to come. An entry whose task has been changed since is passed over when its moment comes. */
  readonly dueRuns: Agenda<DueRun>;
  /** Milliseconds the service's clock has been moved ahead of the one it runs by. */
  ahead: number;
  /** How often the service was asked in some way that it answers differently the first time. */
  readonly seen: Map<string, number>;
  /** Grows with every change of any table. */
  readonly version: () => number;
  readonly snapshot: () => DbSnapshot;
  readonly restore: (snapshot?: DbSnapshot) => void;
}

/** Opens the state of one world. */
export function createDb(dataSet: DataSet, world: World): Db {
  const seeded = dataSet === 'seeded' || dataSet === 'huge';
  const examples = DOCUMENTED_DESKTOPS.desktops;
  const desktops =
    dataSet === 'documented'
      ? tableOf(examples.map((row, index) => documentedRecord(row, index)))
      : new Table(world.fleet, (index) => makeDesktop(world, index));
  const snapshots = new Table(seeded ? seededSnapshots(world.fleet) : 0, (index) =>
    makeSnapshot(world, index, (desktop) => desktops.everHad(desktop)),
  );
  const jobs = tableOf<JobRecord>([]);
  const scheduledTasks = new Table(seeded && world.fleet > 0 ? SEEDED_TASKS : 0, (index) =>
    makeScheduledTask(world, index),
  );
  const taskRuns = tableOf<TaskRun>([]);
  const triggers = tableOf<TriggerRecord>([]);
  const appGroups =
    dataSet === 'documented'
      ? tableOf([documentedAppGroup(world)])
      : new Table(seeded && world.fleet > 0 ? SEEDED_APP_GROUPS : 0, (index) => makeAppGroup(world, index));
  const users = new Table(dataSet === 'documented' ? 0 : world.fleet, (index) => makeUser(world, index));
  const { groups = DEFAULT_USER_GROUPS } = world;
  const userGroups = new Table(seeded && world.fleet > 0 ? groups : 0, (index) =>
    makeUserGroup(world, index),
  );
  const people = seeded ? world.fleet : 0;
  const bindings = new Table(seededBindings(people), (index) => makeBinding(world, index));
  const terminalSwitches = tableOf<TerminalSwitches>([SWITCHES_OFF]);
  const appSessions = new Table(seededSessions(people), (index) => makeAppSession(world, index));
  const imageServers = new Table(people > 0 ? SEEDED_IMAGE_SERVERS : 0, (index) =>
    makeImageServer(world, index),
  );
  const scripts = new Table(seeded && world.fleet > 0 ? SEEDED_SCRIPTS : 0, (index) =>
    makeScript(world, index),
  );
  const scriptRuns = new Table(seeded && world.fleet > 0 ? SEEDED_SCRIPT_RUNS : 0, (index) =>
    makeScriptRun(world, index),
  );
  const pools = new Table(seeded ? POOLS.length : 0, (index) => makePool(world, index));
  const agenda = new Agenda();
  const dueRuns = new Agenda<DueRun>();
  dueRuns.reset(runsToCome(scheduledTasks, triggers));
  const seen = new Map<string, number>();
  const tables = [
    desktops,
    snapshots,
    jobs,
    scheduledTasks,
    taskRuns,
    triggers,
    appGroups,
    users,
    userGroups,
    bindings,
    terminalSwitches,
    appSessions,
    imageServers,
    scripts,
    scriptRuns,
    pools,
  ];
  const db: Db = {
    world,
    dataSet,
    desktops,
    snapshots,
    jobs,
    scheduledTasks,
    taskRuns,
    triggers,
    appGroups,
    users,
    userGroups,
    bindings,
    terminalSwitches,
    appSessions,
    imageServers,
    scripts,
    scriptRuns,
    pools,
    agenda,
    dueRuns,
    ahead: 0,
    seen,
    version: () => tables.reduce((sum, table) => sum + table.version, 0),
    snapshot: () => ({
      desktops: desktops.snapshot(),
      snapshots: snapshots.snapshot(),
      jobs: jobs.snapshot(),
      scheduledTasks: scheduledTasks.snapshot(),
      taskRuns: taskRuns.snapshot(),
      triggers: triggers.snapshot(),
      appGroups: appGroups.snapshot(),
      users: users.snapshot(),
      userGroups: userGroups.snapshot(),
      bindings: bindings.snapshot(),
      terminalSwitches: terminalSwitches.snapshot(),
      appSessions: appSessions.snapshot(),
      imageServers: imageServers.snapshot(),
      scripts: scripts.snapshot(),
      scriptRuns: scriptRuns.snapshot(),
      pools: pools.snapshot(),
      ahead: db.ahead,
      seen: [...seen],
    }),
    restore: (snapshot) => {
      desktops.restore(snapshot?.desktops);
      snapshots.restore(snapshot?.snapshots);
      jobs.restore(snapshot?.jobs);
      scheduledTasks.restore(snapshot?.scheduledTasks);
      taskRuns.restore(snapshot?.taskRuns);
      triggers.restore(snapshot?.triggers);
      appGroups.restore(snapshot?.appGroups);
      users.restore(snapshot?.users);
      userGroups.restore(snapshot?.userGroups);
      bindings.restore(snapshot?.bindings);
      terminalSwitches.restore(snapshot?.terminalSwitches);
      appSessions.restore(snapshot?.appSessions);
      imageServers.restore(snapshot?.imageServers);
      scripts.restore(snapshot?.scripts);
      scriptRuns.restore(snapshot?.scriptRuns);
      pools.restore(snapshot?.pools);
      db.ahead = snapshot?.ahead ?? 0;
      seen.clear();
      for (const [key, times] of snapshot?.seen ?? []) seen.set(key, times);
      agenda.reset([...underWay('desktops', desktops), ...underWay('snapshots', snapshots)]);
      dueRuns.reset(runsToCome(scheduledTasks, triggers));
    },
  };
  return db;
}

function runsToCome(tasks: Table<ScheduledTaskRecord>, triggers: Table<TriggerRecord>): DueRun[] {
  const waiting = triggers.appended().filter((trigger) => !trigger.done);
  return [
    ...tasks.filter(() => true).flatMap((task) => dueRunOf(task) ?? []),
    ...waiting.map(({ at, index }) => ({ at, noun: 'triggers' as const, index })),
  ];
}

function dueRunOf(task: ScheduledTaskRecord): DueRun | undefined {
  const at = nextDue(task);
  return at === undefined ? undefined : { at, noun: 'tasks', index: task.index };
}

/** Puts the next run of a task on the agenda: it is new, has been changed, or has run. */
export function planRun(db: Db, index: number): void {
  const task = db.scheduledTasks.get(index);
  const due = task && dueRunOf(task);
  if (due) db.dueRuns.add(due);
}

interface Working {
  readonly task?: { readonly endsAt: number; readonly endless?: true } | null | undefined;
}

function underWay<Row extends Working>(noun: Due['noun'], table: Table<Row>): Due[] {
  return table
    .touched()
    .flatMap(([index, { task }]) => (task && !task.endless ? [{ at: task.endsAt, noun, index }] : []));
}

function tableOf<Row>(rows: readonly Row[]): Table<Row> {
  return new Table(rows.length, (index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`No row ${index}`);
    return row;
  });
}

/** Remembers what `work` made of the state until it changes: counts over all desktops are dear in a large fleet. */
export function derived<T>(work: (db: Db) => T): (db: Db) => T {
  let kept: { readonly db: Db; readonly version: number; readonly value: T } | undefined;
  return (db) => {
    if (kept?.db !== db || kept.version !== db.version())
      kept = { db, version: db.version(), value: work(db) };
    return kept.value;
  };
}

/** A desktop by id, or undefined; never looks through the table. */
export function findDesktop(db: Db, id: string): DesktopRecord | undefined {
  if (db.dataSet === 'documented') return db.desktops.filter((row) => row.documented?.desktop_id === id)[0];
  const index = indexOfId('desktop', id);
  return index === undefined ? undefined : db.desktops.get(index);
}

/** A desktop by id, or the 404 refusal. */
export function lookupDesktop(db: Db, id: string): DesktopRecord {
  return findDesktop(db, id) ?? refuse(404, ERROR_CODES.desktopNotFound, `The desktop ${id} does not exist`);
}
