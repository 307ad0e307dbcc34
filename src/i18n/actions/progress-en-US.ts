import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The list of actions under way, what waits for a decision, and how actions end. */
export const progressWords = {
  drawer: {
    title: 'Jobs',
    close: 'Close the jobs',
    empty: 'Nothing under way',
    emptyBody:
      'Actions you start on desktops are shown here. They continue when you leave or reload the page.',
    all: 'All jobs',
    cancel: 'Stop sending',
    cancelled: 'Stopped. The remaining requests are not sent.',
    underWay: 'Under way',
    finished: 'Finished',
    waitingForSignIn: 'Waits until you sign in again.',
    notify: 'Notify me when actions end',
    notifyDenied: 'The browser does not allow notifications from this console.',
    progress: (title: string) => `Progress of: ${title}`,
  },
  held: {
    title: 'Waiting for your decision',
    begunBy: (user: string, age: string) => `Started under another sign-in by ${user} (${age}).`,
    begunBySomebody: (age: string) => `Started under another sign-in by an unknown person (${age}).`,
    waiting: (count: number) =>
      plural(count, { one: '# item has not been sent.', other: '# items have not been sent.' }),
    send: (count: number) => `Send ${n(count)}`,
    drop: (count: number) => `Discard ${n(count)}`,
  },
  summary: {
    running: (count: number) => `${n(count)} running`,
    waiting: (count: number) => `${n(count)} waiting`,
    succeeded: (count: number) => `${n(count)} done`,
    failed: (count: number) => `${n(count)} failed`,
    unknown: (count: number) => `${n(count)} unknown`,
    cancelled: (count: number) => `${n(count)} not sent`,
    skipped: (count: number) => `${n(count)} left out`,
  },
  ended: {
    good: (title: string) => `${title}: done.`,
    partly: (title: string, failed: number, unknown: number) =>
      `${title}: ended, ${[failed > 0 && `${n(failed)} failed`, unknown > 0 && `${n(unknown)} unknown`].filter(Boolean).join(', ')}.`,
    stopped: (title: string) => `${title}: stopped.`,
    report: 'Open the report',
  },
};
