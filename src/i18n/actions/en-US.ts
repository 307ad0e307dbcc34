import { words } from '~/i18n/words';
import { progressWords } from './progress-en-US';
import { rolloutAsks, rolloutKinds, rolloutSkipped } from './rollout-en-US';
import { waveWords } from './waves-en-US';
import { accessAsks, accessKinds, accessLeaves, accessSkipped } from './access-en-US';
import { userAsks, userKinds, userLeaves, userPlan, userSkipped } from './users-en-US';
import { poolKinds, poolLeaves, poolPlan, poolSkipped } from './pools-en-US';
import { creationKinds, creationLeaves, creationPlan, creationSkipped } from './creations-en-US';

const { n, plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });
const tasks = (count: number) => plural(count, { one: '# scheduled task', other: '# scheduled tasks' });
const snapshots = (count: number) => plural(count, { one: '# snapshot', other: '# snapshots' });

/** What an action is called: as a thing, on a button, and over a dialog. */
interface ActionWords {
  name: string;
  /** In menus, where the object is clear. */
  verb: string;
  /** With the count: titles of dialogs and final buttons. */
  title: (count: number) => string;
}

/** Actions on many desktops: choosing, planning, sending, following, reporting. */
export const messages = {
  kinds: {
    start: { name: 'Start', verb: 'Start', title: (count) => `Start ${desktops(count)}` },
    stop: { name: 'Shut down', verb: 'Shut down', title: (count) => `Shut down ${desktops(count)}` },
    restart: { name: 'Restart', verb: 'Restart', title: (count) => `Restart ${desktops(count)}` },
    hibernate: { name: 'Hibernate', verb: 'Hibernate', title: (count) => `Hibernate ${desktops(count)}` },
    rebuild: {
      name: 'Rebuild of the system disk',
      verb: 'Rebuild system disk',
      title: (count) => `Rebuild ${desktops(count)}`,
    },
    snapshot: {
      name: 'Snapshot',
      verb: 'Take snapshot',
      title: (count) => `Take snapshots of ${desktops(count)}`,
    },
    logoff: {
      name: 'Log-off from desktops',
      verb: 'Log users off',
      title: (count) => `Log users off ${desktops(count)}`,
    },
    notify: {
      name: 'Message',
      verb: 'Send message',
      title: (count) => `Send a message to ${desktops(count)}`,
    },
    'maintenance-on': {
      name: 'Maintenance mode on',
      verb: 'Enter maintenance mode',
      title: (count) => `Put ${desktops(count)} into maintenance mode`,
    },
    'maintenance-off': {
      name: 'Maintenance mode off',
      verb: 'Leave maintenance mode',
      title: (count) => `Take ${desktops(count)} out of maintenance mode`,
    },
    assign: { name: 'Assignment', verb: 'Assign users', title: (count) => `Assign ${desktops(count)}` },
    unassign: {
      name: 'Unassignment',
      verb: 'Unassign users',
      title: (count) => `Unassign ${desktops(count)}`,
    },
    delete: { name: 'Deletion', verb: 'Delete', title: (count) => `Delete ${desktops(count)}` },
    'restore-snapshots': {
      name: 'Restore of snapshots',
      verb: 'Restore',
      title: (count) => `Restore ${snapshots(count)}`,
    },
    'delete-snapshots': {
      name: 'Deletion of snapshots',
      verb: 'Delete',
      title: (count) => `Delete ${snapshots(count)}`,
    },
    'enable-tasks': { name: 'Enabling of tasks', verb: 'Enable', title: (count) => `Enable ${tasks(count)}` },
    'disable-tasks': {
      name: 'Disabling of tasks',
      verb: 'Disable',
      title: (count) => `Disable ${tasks(count)}`,
    },
    'delete-tasks': { name: 'Deletion of tasks', verb: 'Delete', title: (count) => `Delete ${tasks(count)}` },
    ...accessKinds,
    ...userKinds,
    ...rolloutKinds,
    ...creationKinds,
    ...poolKinds,
  } satisfies Record<string, ActionWords> as Record<string, ActionWords>,
  clearing: {
    title: (count: number) =>
      `Clear ${plural(count, { one: '# finished action', other: '# finished actions' })}`,
    body: 'The records and reports are removed from this browser. Desktops do not change.',
    done: 'Finished actions cleared',
  },
  menu: {
    power: 'Power',
    more: 'More',
    actions: 'Actions',
    restoreToTime: 'Restore to a time',
    runScript: 'Run script or command',
  },
  plan: {
    title: 'What will happen',
    reading: (read: number, total: number) => `Reading the current state: ${n(read)} of ${n(total)}`,
    willRun: (count: number) =>
      count === 0 ? 'Nothing will run' : plural(count, { one: '# will run', other: '# will run' }),
    ...userPlan,
    ...poolPlan,
    ...creationPlan,
    tasksHit: (count: number) =>
      count === 0
        ? 'No task is affected'
        : plural(count, { one: '# task is affected', other: '# tasks are affected' }),
    affected: (count: number) =>
      count === 0 ? 'Nothing is affected' : plural(count, { one: '# is affected', other: '# are affected' }),
    ofSelected: (total: number, left: number) => `of ${n(total)} selected; ${n(left)} left out`,
    include: (count: number) => plural(count, { one: 'Include it', other: 'Include these #' }),
    showNames: 'Show names',
    andMore: (count: number) => `and ${n(count)} more`,
    copyIds: 'Copy the IDs',
    requests: (count: number) => plural(count, { one: '1 request', other: '# requests' }),
    asks: {
      ...accessAsks,
      ...userAsks,
      ...rolloutAsks,
      neverFinished: (count: number) =>
        plural(count, {
          one: '# snapshot could not be created. The service may refuse it, and all others of its request.',
          other:
            '# snapshots could not be created. The service may refuse them, and all others of their requests.',
        }),
      wrongSystem: (count: number) =>
        plural(count, {
          one: '# has an operating system that cannot run this. It would fail there.',
          other: '# have an operating system that cannot run this. It would fail there.',
        }),
      midTask: (count: number) =>
        plural(count, {
          one: '# is busy with another task. The service may refuse it.',
          other: '# are busy with another task. The service may refuse them.',
        }),
      frozen: (count: number) =>
        plural(count, {
          one: '# is frozen. The service may refuse it.',
          other: '# are frozen. The service may refuse them.',
        }),
      alreadySo: (count: number) =>
        plural(count, { one: '# is already in this state.', other: '# are already in this state.' }),
      notConnected: (count: number) =>
        plural(count, { one: '# has no connected user.', other: '# have no connected user.' }),
      notRunning: (count: number) =>
        plural(count, {
          one: '# is not running. The service may refuse it.',
          other: '# are not running. The service may refuse them.',
        }),
      notRegistered: (count: number) =>
        plural(count, {
          one: '# runs, but its agent is not registered. The script may not reach it.',
          other: '# run, but their agents are not registered. The script may not reach them.',
        }),
      noSession: (count: number) =>
        plural(count, { one: '# has no user session.', other: '# have no user session.' }),
      maintenance: (count: number) =>
        plural(count, { one: '# is in maintenance mode.', other: '# are in maintenance mode.' }),
      connected: (count: number) =>
        plural(count, {
          one: '# is in use (connected, or with an open session) and will be interrupted.',
          other: '# are in use (connected, or with an open session) and will be interrupted.',
        }),
    },
    leaves: {
      ...creationLeaves,
      ...accessLeaves,
      ...userLeaves,
      ...poolLeaves,
      gone: (count: number) => plural(count, { one: '# no longer exists.', other: '# no longer exist.' }),
      notWindows: (count: number) =>
        plural(count, {
          one: '# does not run Windows: only Windows desktops hibernate.',
          other: '# do not run Windows: only Windows desktops hibernate.',
        }),
      noDataDisks: (count: number) =>
        plural(count, { one: '# has no data disk.', other: '# have no data disks.' }),
      prepaid: (count: number) =>
        plural(count, {
          one: '# is billed yearly/monthly: it is unsubscribed in the billing centre, not deleted here.',
          other:
            '# are billed yearly/monthly: they are unsubscribed in the billing centre, not deleted here.',
        }),
      noUser: (count: number) =>
        plural(count, { one: 'No user is given for #.', other: 'No user is given for #.' }),
      noSnapshot: (count: number) =>
        plural(count, {
          one: '# desktop has no matching snapshot.',
          other: '# desktops have no matching snapshot.',
        }),
      olderTwin: (count: number) =>
        plural(count, {
          one: '# is older than another one chosen for the same disk; only the newest is restored.',
          other: '# are older than another one chosen for the same disk; only the newest is restored.',
        }),
    },
  },
  /** Why an item was left out, in a report. */
  skipped: {
    ...accessSkipped,
    ...userSkipped,
    ...rolloutSkipped,
    ...creationSkipped,
    ...poolSkipped,
    neverFinished: 'Creation not finished',
    olderTwin: 'A newer one of the same disk was chosen',
    wrongSystem: 'Other operating system',
    midTask: 'Busy with another task',
    frozen: 'Frozen',
    alreadySo: 'Already in this state',
    notConnected: 'No connected user',
    notRunning: 'Not running',
    notRegistered: 'Agent not registered',
    noSession: 'No user session',
    maintenance: 'In maintenance mode',
    connected: 'In use',
    gone: 'No longer exists',
    notWindows: 'Not a Windows desktop',
    noDataDisks: 'No data disks',
    prepaid: 'Billed yearly/monthly',
    noUser: 'No user given',
    noSnapshot: 'No snapshot to use',
  } as Record<string, string>,
  confirm: {
    label: (count: number) => `Type ${count} to confirm`,
    forced: (inUse: number) =>
      inUse === 0
        ? 'Forced: unsaved work is lost.'
        : plural(inUse, {
            one: 'Forced: unsaved work on # desktop in use is lost.',
            other: 'Forced: unsaved work on # desktops in use is lost.',
          }),
    interrupts: (inUse: number) =>
      plural(inUse, {
        one: '# desktop is in use: its users are interrupted.',
        other: '# desktops are in use: their users are interrupted.',
      }),
    interruptsUsers: (count: number) =>
      plural(count, {
        one: '# user has open sessions. Work that is not saved is lost.',
        other: '# users have open sessions. Work that is not saved is lost.',
      }),
    wrong: (count: number) => `Type the number ${count}, without separators.`,
    nothing: 'Nothing would be sent: every item is left out.',
    preparing: 'The current state is still being read.',
    failed: 'The action could not be recorded in this browser, so nothing was sent.',
    overtaken:
      'These were tried again in another tab while this dialog was open, so nothing was sent. Close this dialog and check the result of that retry.',
  },
  requests: {
    show: 'Show the requests',
    hide: 'Hide the requests',
    part: (part: number, parts: number) => `Request ${n(part)} of ${n(parts)}`,
    previous: 'Previous request',
    next: 'Next request',
    json: 'Request',
    curl: 'curl',
    copyRequest: 'Copy the request',
    copyCurl: 'Copy as curl',
    copyAll: 'Copy all as a script',
    tokenNote: 'The token is not included: the command reads it from the variable TOKEN.',
    invalid: 'Fill in the form to see the requests.',
  },
  states: {
    waiting: 'Waiting',
    sending: 'Sending',
    running: 'Running',
    succeeded: 'Done',
    failed: 'Failed',
    unknown: 'Unknown',
    cancelled: 'Not sent',
    skipped: 'Left out',
  } as Record<string, string>,
  launched: (title: string) => `${title}: under way.`,
  follow: 'Follow',
  ...progressWords,
  waves: waveWords,
};
