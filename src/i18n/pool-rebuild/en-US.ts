import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** Rebuilding a desktop pool. */
export const messages = {
  way: 'Which desktops',
  ways: {
    first: 'Some desktops first, then the rest',
    repair: 'Repair: desktops with another image than the pool',
    whole: 'The whole pool',
  },
  wayHelp: {
    first: 'A first batch is rebuilt. Then the action waits: you compare, and continue, stop or repair.',
    repair: 'For desktops that a change of the image has missed. The others stay as they are.',
    whole: 'One request for every desktop. It cannot be stopped once it is sent.',
  },
  start: 'First batch',
  starts: { count: 'The first in the list', names: 'Chosen desktops' },
  names: 'Names of the first desktops',
  namesHelp: 'Type a name and press Enter.',
  noNames: 'Name at least one desktop.',
  unknown: (names: readonly string[]) => `Not in this pool: ${and(names)}.`,
  allNamed: 'Leave at least one desktop for later, or rebuild the whole pool.',
  handle: 'Existing desktops',
  handles: {
    none: 'As the service decides',
    ONLY_FOR_EXPAND: 'Only desktops added later get the image',
    FOR_EXPAND_AND_IDLE: 'Desktops added later, and idle ones',
    FOR_EXPAND_AND_ALL: 'Desktops added later, and all there are',
  },
  drift: (count: number) =>
    plural(count, {
      one: '# desktop already has another image than the pool.',
      other: '# desktops already have another image than the pool.',
    }),
  repairInstead: 'Repair them instead',
  poolImage: (image: string) => `They get the image of the pool: ${image}.`,
  nothingToRepair: 'Every desktop has the image of the pool.',
  delayHelp: (most: number) => `Time for users before the rebuild starts, at most ${n(most)} minutes.`,
};
