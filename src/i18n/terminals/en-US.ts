import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const bindings = (count: number) => plural(count, { one: '# binding', other: '# bindings' });

/** Terminal bindings: the list, the switches and the rehearsal. */
export const messages = {
  title: 'Terminals',
  many: 'terminal bindings',
  total: (count: number) => bindings(count),
  columns: { name: 'Terminal', desktop_name: 'Desktop', description: 'Description', id: 'Binding ID' },
  quick: {
    placeholder: 'Desktop or MAC address',
    hints: {
      desktop: () => 'Desktops whose names contain this',
      mac: () => 'The terminal with this address',
    },
  },
  filters: {
    names: {
      computer_name: 'Desktop',
      mac: 'MAC address',
      computer_names: 'Desktop names in full',
      mac_list: 'MAC addresses in full',
    },
    help: {
      mac: 'A complete address is found in any notation.',
      computer_names: 'Press Enter after each name.',
      mac_list: 'Press Enter after each address. Any notation.',
    },
  },
  createFromFile: 'Create from a file',
  menu: {
    edit: 'Edit',
    desktop: 'Show the desktop',
    copyMac: 'Copy MAC address',
    copyDesktop: 'Copy desktop name',
    delete: 'Delete',
  },
  form: {
    newTitle: 'Create binding',
    editTitle: 'Edit binding',
    create: 'Create binding',
    save: 'Save binding',
    saved: (what: string) => `${what}: saved`,
    mac: 'MAC address of the terminal',
    macHelp: 'Any notation, for example A8-66-7F-18-5C-05 or a8667f185c05.',
    readAs: (mac: string) => `Read as ${mac}`,
    desktop: 'Desktop name',
    description: 'Description (optional)',
    notThere:
      'The service accepted the request but did not create the binding. Check the name of the desktop.',
    errors: {
      tooLong: (most: number) => `At most ${n(most)} characters.`,
      noDesktop: 'Enter the name of the desktop.',
      macDigits: (digits: number) => `A MAC address has 12 digits; this has ${n(digits)}.`,
      mac: {
        characters: 'Not a MAC address: only the digits 0–9 and A–F, in equal groups.',
        shortened: 'A spreadsheet has shortened this number. Format the column as text and enter it again.',
        multicast: 'This address stands for a group of devices, not for one terminal.',
        zeros: 'An address of zeros belongs to no terminal.',
        broadcast: 'FF-FF-FF-FF-FF-FF stands for all devices, not for one terminal.',
      },
    },
  },
  switches: {
    title: 'Terminal binding',
    on: 'Terminal binding is on',
    off: 'Terminal binding is off',
    onMeaning: 'People can log in only from terminals that are bound to their desktop.',
    offMeaning: 'People can log in from any terminal. Bindings have no effect yet.',
    autoMeaning: (most: number) =>
      plural(most, {
        one: 'A new terminal is bound automatically to the first desktop it logs in to.',
        other: 'A new terminal is bound automatically to the first # desktops it logs in to.',
      }),
    noAutoMeaning: 'New terminals are not bound automatically.',
    rehearse: 'Rehearse',
    change: 'Change the switches',
    bind: 'Terminal binding',
    bindHelp:
      'On: people can log in only from terminals that are bound to their desktop. Off: any terminal may log in. Open sessions do not change. Android phones and Android thin clients cannot be bound.',
    autoBind: 'Automatic binding',
    autoBindHelp:
      'On: a terminal is bound by its first logins, without an administrator. Off: an administrator adds every binding.',
    autoBindMax: 'Bindings made automatically, at most',
    autoBindMaxHelp:
      'After this many, further desktops of a terminal need an administrator. Counted only while automatic binding is on.',
    badMax: (most: number) => `Enter a whole number from 1 to ${n(most)}.`,
    undecided: 'Accept each finding above, or add the missing bindings first.',
    turnOn: 'Turn terminal binding on',
    save: 'Save the switches',
    saved: 'Switches of terminal binding saved',
  },
  turnOn: {
    title: 'Who could no longer log in',
    own: (pairs: readonly string[]) => `Your own terminal is not bound: ${and(pairs)}.`,
    ownHelp: 'You would lock yourself out. Tick to turn binding on all the same.',
    refused: (logins: number, people: number) =>
      `${plural(logins, { one: '# recent login', other: '# recent logins' })} by ${plural(people, { one: '# person', other: '# people' })} would have been refused.`,
    refusedHelp: 'Add the missing bindings first, or tick to accept this.',
    inUse: (count: number) =>
      plural(count, {
        one: '# desktop in use has no binding now.',
        other: '# desktops in use have no binding now.',
      }),
    inUseHelp: 'After their session ends, these users cannot log in again. Tick to accept this.',
    unread: 'Not all logins could be read.',
    unreadHelp: 'More people may be locked out than are shown. Tick to accept this.',
    showMissing: (count: number) =>
      plural(count, { one: 'Show the missing binding', other: 'Show the # missing bindings' }),
    showNames: 'Show names',
    names: (some: readonly string[], more: number) =>
      and([...some, ...(more > 0 ? [`${n(more)} more`] : [])]),
  },
  rehearsal: {
    title: 'Missing bindings',
    many: 'missing bindings',
    total: (count: number) => bindings(count),
    columns: {
      name: 'Terminal',
      desktop: 'Desktop',
      users: 'Users',
      logins: 'Logins',
      last: 'Last login',
      terminal: 'Terminal name',
      key: 'Pair',
    },
    quick: { placeholder: 'Terminal, desktop or user' },
    filters: { names: { q: 'Words' } },
    empty: {
      title: 'No bindings are missing',
      body: 'Every terminal with a MAC address that logged in during the last 30 days is bound to its desktop.',
    },
    back: 'Terminals',
    create: 'Create bindings',
    createAll: (count: number) => `Create ${bindings(count)}`,
    reading: 'Reading the logins',
    read: (read: number, total: number) => `${n(read)} of ${n(total)} logins read`,
    stop: 'Stop reading',
    refused: (refused: number, logins: number, people: number, days: number) =>
      `With binding on, ${n(refused)} of the last ${n(days)} days’ ${plural(logins, { one: '# login', other: '# logins' })} by ${plural(people, { one: '# person', other: '# people' })} would have been refused.`,
    none: (logins: number, days: number) =>
      logins === 0
        ? `Nobody logged in during the last ${n(days)} days, so there is nothing to rehearse.`
        : `With binding on, none of the last ${n(days)} days’ ${plural(logins, { one: '# login', other: '# logins' })} would have been refused.`,
    hit: (terminals: number, desktops: number) =>
      `${plural(terminals, { one: '# terminal', other: '# terminals' })} and ${plural(desktops, { one: '# desktop', other: '# desktops' })} are affected.`,
    withoutMac: (count: number) =>
      plural(count, {
        one: '# of them came from a browser or phone that told no MAC address. It cannot be bound.',
        other: '# of them came from browsers or phones that told no MAC address. They cannot be bound.',
      }),
    notRead: (count: number) =>
      plural(count, {
        one: 'Reading was stopped: # login is not counted.',
        other: 'Reading was stopped: # logins are not counted.',
      }),
  },
  dialog: {
    createAbout:
      'Each binding allows one terminal to log in to one desktop. Afterwards the bindings are read back to check which were created.',
    over: (count: number, total: number, most: number, over: number) =>
      `The project has ${bindings(total)} and can have ${n(most)}. ${n(count)} more are ${n(over)} too many. Nothing is sent until the list is shorter.`,
    lockedOut: 'Terminal binding is on: these terminals can no longer log in to these desktops.',
    nobodyLockedOut: 'Terminal binding is off: nobody is locked out now. Open sessions do not change.',
  },
  empty: {
    title: 'No terminal bindings yet',
    body: 'A binding allows one terminal to log in to one desktop while terminal binding is on.',
  },
};
