import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** A new image on its way through a pool. */
export const messages = {
  title: 'Rollout of an image',
  current: 'Latest rollout',
  none: 'No staged rollout was started in this browser',
  noneBody:
    'A staged rollout rebuilds some desktops first. You compare them with the rest, and then continue, stop or repair.',
  begin: 'Rebuild the pool',
  repair: 'Repair other images',
  heading: (image: string) => `Staged rollout of ${image}`,
  states: {
    first: 'The first batch is under way.',
    onHold: 'The first batch has ended. The rest waits for your decision.',
    rest: 'The rest is under way.',
    ended: 'Ended.',
  },
  begun: 'Started',
  report: 'Open the report',
  poolImageChanged: (image: string) =>
    `The image of the pool was changed elsewhere since this rollout was started. It is now ${image}.`,
  changePool: 'Change the image of the pool',
  leavesPool: (image: string) =>
    `The pool itself still has the image ${image}. Desktops added later get it, and a repair brings it back.`,
  added: (count: number) =>
    plural(count, {
      one: '# desktop of the pool is not part of this rollout: it was added later or left out.',
      other: '# desktops of the pool are not part of this rollout: they were added later or left out.',
    }),
  gone: (count: number) =>
    plural(count, {
      one: '# desktop of this rollout is no longer in the pool.',
      other: '# desktops of this rollout are no longer in the pool.',
    }),
  continue: (rest: number) => `Continue with ${n(rest)}`,
  continueImage: (image: string, count: number) =>
    `Continue with ${image} on ${plural(count, { one: '# desktop', other: '# desktops' })}`,
  stop: (rest: number) => `Stop, do not send ${n(rest)}`,
  notYet: (open: number) =>
    plural(open, {
      one: 'You can continue when # desktop of the first batch has ended.',
      other: 'You can continue when # desktops of the first batch have ended.',
    }),
  allSent: 'Everything is sent. What is sent cannot be called back; failures can be rebuilt again.',
  rebuildBroken: (count: number) =>
    `Rebuild ${plural(count, { one: '# desktop', other: '# desktops' })} again`,
  held: {
    title: 'Rollouts that wait for a decision',
    line: (pool: string, first: number, total: number, age: string) =>
      `Rollout in ${pool}: first batch of ${n(first)} out of ${n(total)} desktops, started ${age}.`,
    open: 'Compare and decide',
  },
  table: {
    caption: 'The first batch beside the rest',
    first: 'First batch',
    rest: 'Rest',
    desktops: 'Desktops',
    onNewImage: 'On the new image',
    of: (count: number, total: number) => `${n(count)} of ${n(total)}`,
    notOnNewImage: 'Done, but not on the new image',
    running: 'Running',
    inError: 'In error',
    done: 'Jobs done',
    failed: 'Jobs failed or unknown',
    open: 'Not ended',
    logins: 'Logins',
    failedLogins: 'Failed logins',
    setup: 'Connection setup, average',
    rtt: 'Round trip, average',
    seconds: (value: number) => `${n(Math.round(value * 10) / 10)}\u00A0s`,
    milliseconds: (value: number) => `${n(Math.round(value))}\u00A0ms`,
    before: (value: string) => `before: ${value}`,
    nothing: 'none',
    reasons: (reasons: readonly string[]) => `Reasons of failed logins to the first batch: ${and(reasons)}.`,
  },
  continuing: {
    title: (count: number) => `Continue with ${plural(count, { one: '# desktop', other: '# desktops' })}`,
    body: (count: number, image: string) =>
      `${plural(count, { one: '# desktop gets', other: '# desktops get' })} the image ${image}. Programs and files on the system disks are lost.`,
    gone: (count: number) =>
      plural(count, {
        one: '# desktop is no longer in the pool and is left out. The rest continues as a new action.',
        other: '# desktops are no longer in the pool and are left out. The rest continues as a new action.',
      }),
    added: (count: number) =>
      plural(count, {
        one: 'Also rebuild # desktop that is not part of the rollout',
        other: 'Also rebuild # desktops that are not part of the rollout',
      }),
    accept: (now: string, image: string) =>
      `The pool now has the image ${now}. Continue with ${image} all the same`,
    mustAccept: 'Confirm that you continue although the pool has another image now.',
  },
};
