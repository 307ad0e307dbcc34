import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** The dialog that runs scripts or a command. */
export const messages = {
  title: (count: number) => `Run on ${desktops(count)}`,
  titleOpen: 'Run script or command',
  optional: (label: string) => `${label} (optional)`,
  where: {
    label: 'Targets',
    pool: 'Desktop pool',
    tag: 'Desktop tag',
    desktops: 'Chosen desktops',
    desktopsHelp: 'Names or IDs, separated by spaces, commas or lines.',
    choosePool: 'Desktop pool',
    chooseTag: 'Tag, as key or key=value',
    names: 'Desktops',
    next: 'Continue',
    unknown: (names: readonly string[]) => `Not found: ${and(names)}`,
    ambiguous: (names: readonly string[]) =>
      plural(names.length, {
        one: `Several desktops have this name: ${and(names)}. Use their IDs.`,
        other: `Several desktops have these names: ${and(names)}. Use their IDs.`,
      }),
    reading: 'Reading the desktops…',
    inPool: (name: string) => `Desktop pool ${name}`,
    withTag: (tag: string) => `Desktops with the tag ${tag}`,
  },
  scope: {
    label: 'Desktops of the pool',
    some: 'Chosen desktops',
    whole: (count: number) => `The whole pool (${desktops(count)})`,
    wholeHelp: 'Desktops that join the pool before the run begins are included.',
    partly: 'Some desktops are left out, so the run names the others one by one.',
    choose: 'Desktops',
  },
  tagTakesAll: 'A run by tag cannot leave desktops out.',
  tagChanged: (before: number, now: number) =>
    `The tag now has ${desktops(now)}; it had ${n(before)}. Check the plan and send again.`,
  poolChanged: (before: number, now: number) =>
    `The desktops of the pool have changed: there are now ${desktops(now)}; there were ${n(before)}. Check the plan and send again.`,
  what: {
    label: 'What runs',
    scripts: 'Scripts',
    command: 'Command',
    add: 'Add a script',
    order: 'Scripts, in this order',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    type: 'Command type',
    commandHelp: 'The service keeps the command with the run. Everybody who can see runs can read it.',
    secret: 'This looks like a password, token or key. It would be kept in clear with the run.',
    masked: (text: string) => `Shown in lists as: ${text}`,
    older: 'An older service may refuse a command on chosen desktops. Save it as a script then.',
  },
  batch: {
    label: 'Staged rollout',
    none: 'All desktops at once',
    count: 'A first batch of a number of desktops',
    desktops: 'A first batch of chosen desktops',
    countLabel: 'Desktops of the first batch',
    choose: 'First batch',
    threshold: 'Failure threshold',
    thresholdHelp: 'Below the size of the first batch.',
    all: (count: number) => `${desktops(count)} at once.`,
    whole: (count: number) =>
      `The first batch takes all: ${desktops(count)}. Nothing is left to follow or to stop.`,
    stops: (first: number, stopsAt: number, rest: number) =>
      `First ${desktops(first)}. If ${n(stopsAt)} or more of them fail, ${plural(rest, { one: 'the other one is', other: 'the other # are' })} not started.`,
    goesOn: (first: number, rest: number) =>
      `${plural(first, { one: 'One desktop first', other: 'First # desktops' })}. ${plural(rest, { one: 'The other one follows', other: 'The other # follow' })} whatever happens.`,
    timeouts: 'The service does not tell whether a timeout counts as a failure.',
  },
  more: {
    timeout: 'Time limit in minutes',
    preStart: 'Step before the script',
    preStartHelp: 'The manual names no values for this field.',
    postFinish: 'After the script',
    nothing: 'Nothing',
    stop: 'Shut down',
    reboot: 'Restart',
    missing:
      'Steps before and after the script are not available here: for chosen desktops the service has no such fields.',
  },
  checks: {
    search: 'Search by name',
    chosen: (count: number, all: number) => `${n(count)} of ${desktops(all)} chosen`,
    more: (count: number) => `${n(count)} more match. Search to find them.`,
    none: 'No desktop matches.',
  },
  errors: {
    scriptsNeeded: 'Add a script.',
    commandNeeded: 'Enter a command.',
    countNeeded: 'Enter the number of desktops of the first batch.',
    firstNeeded: 'Choose the desktops of the first batch.',
    threshold: 'Enter a number from 1 that is below the size of the first batch.',
    timeout: (max: number) => `Enter minutes from 1 to ${n(max)}.`,
  },
  unsure: 'The run may have begun all the same. Look at the list of runs before you send it again.',
  begun: (count: number) => `Run on ${desktops(count)} begun`,
  follow: 'Follow',
};
