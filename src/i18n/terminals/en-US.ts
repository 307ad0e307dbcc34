import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

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
  menu: {
    edit: 'Edit',
    desktop: 'Show the desktop',
    copyMac: 'Copy MAC address',
    copyDesktop: 'Copy desktop name',
    delete: 'Delete',
  },
  form: {
    newTitle: 'New binding',
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
