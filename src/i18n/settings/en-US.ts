import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** The settings of this browser. */
export const messages = {
  title: 'Settings',
  aside: 'of this browser',
  acts: {
    title: 'Records of acts',
    body: 'What was done to which desktops, and what became of each, is kept in this browser alone. A token is never part of it.',
    retention: 'Keep the records of ended acts for',
    days: (days: number) =>
      days === 0 ? 'As long as I like' : plural(days, { one: '# day', other: '# days' }),
    kept: (count: number) => plural(count, { one: '# ended act is kept.', other: '# ended acts are kept.' }),
    clear: 'Clear finished',
    cleared: 'Finished acts cleared',
  },
  notifications: {
    title: 'Notifications',
    choice: 'Notify me when an act ends while the console is out of sight',
    denied:
      'The browser does not allow notifications of this console. Allow them in the settings of the browser, then try again.',
  },
};
