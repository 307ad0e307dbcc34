import { words } from '~/i18n/words';

const { plural } = words('en-US');

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
  menu: { desktop: 'Show the desktop', copyMac: 'Copy MAC address', copyDesktop: 'Copy desktop name' },
  empty: {
    title: 'No terminal bindings yet',
    body: 'A binding allows one terminal to log in to one desktop while terminal binding is on.',
  },
};
