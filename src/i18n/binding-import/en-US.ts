import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** Reading terminal bindings from a file. */
export const messages = {
  title: 'Create bindings from a file',
  about: 'One line binds one terminal to one desktop. MAC addresses are read in any notation.',
  templateName: 'terminal-bindings-template',
  next: (count: number) =>
    count === 0 ? 'Check bindings' : plural(count, { one: 'Check # binding', other: 'Check # bindings' }),
  fields: { mac: 'MAC address', desktop_name: 'Desktop name', description: 'Description' },
  errors: {
    bound: 'This terminal is already bound to this desktop.',
    noSuchDesktop: 'There is no desktop with this name.',
  },
};
