import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The settings of this browser. */
export const messages = {
  title: 'Settings',
  aside: 'for this browser',
  actions: {
    title: 'Action records',
    body: 'Actions and their result for each desktop are stored in this browser only. Tokens are never stored.',
    retention: 'Keep records of finished actions for',
    days: (days: number) => (days === 0 ? 'No limit' : plural(days, { one: '# day', other: '# days' })),
    kept: (count: number) =>
      plural(count, { one: '# finished action is kept.', other: '# finished actions are kept.' }),
    outdated: (count: number, days: number) =>
      plural(count, {
        one: `# record is older than ${n(days)} days. It will be removed from this browser.`,
        other: `# records are older than ${n(days)} days. They will be removed from this browser.`,
      }),
    removeOutdated: (count: number) => plural(count, { one: 'Remove # record', other: 'Remove # records' }),
    clear: 'Clear finished',
  },
  notifications: {
    title: 'Notifications',
    choice: 'Notify me when an action ends while the console is not visible',
    denied:
      'The browser does not allow notifications from this console. Allow them in the browser settings, then try again.',
  },
};
