import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The settings of this browser. */
export const messages = {
  title: 'Settings',
  aside: 'of this browser',
  actions: {
    title: 'Records of actions',
    body: 'What was done to which desktops, and what became of each, is kept in this browser alone. A token is never part of it.',
    retention: 'Keep the records of ended actions for',
    days: (days: number) =>
      days === 0 ? 'As long as I like' : plural(days, { one: '# day', other: '# days' }),
    kept: (count: number) =>
      plural(count, { one: '# ended action is kept.', other: '# ended actions are kept.' }),
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
    choice: 'Notify me when an action ends while the console is out of sight',
    denied:
      'The browser does not allow notifications of this console. Allow them in the settings of the browser, then try again.',
  },
};
