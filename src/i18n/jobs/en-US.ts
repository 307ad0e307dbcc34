import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');
const subJobs = (count: number) => plural(count, { one: '# sub-job', other: '# sub-jobs' });

/** Items by what became of the email about them. */
type MailCounts = Readonly<Record<'sent' | 'failed' | 'none' | 'reading' | 'unread', number>>;

/** The jobs page: actions of this browser, their reports, and jobs of the service. */
export const messages = {
  title: 'Jobs',
  views: { label: 'Jobs to show', actions: 'Actions of this browser', service: 'Jobs of the service' },
  actions: {
    label: 'Actions of this browser',
    columns: {
      name: 'Action',
      state: 'State',
      outcome: 'Outcome',
      created: 'Started',
      ended: 'Ended',
      user: 'By',
    },
    underWay: 'Under way',
    held: 'Waiting for your decision',
    ended: 'Ended',
    endedWithFailures: 'Ended with failures',
    stopped: 'Stopped',
    total: (count: number) => plural(count, { one: '# action', other: '# actions' }),
    empty: 'No actions yet',
    emptyBody:
      'Select desktops in the inventory and start, rebuild, snapshot or delete them: each action is kept here with the result for every desktop, until it is cleared.',
    toDesktops: 'Go to the desktops',
    clearFinished: 'Clear finished',
  },
  report: {
    title: 'Results',
    many: 'items of the report',
    total: (count: number) => plural(count, { one: '# item', other: '# items' }),
    columns: {
      name: 'Name',
      step: 'Step',
      state: 'State',
      mail: 'Email',
      reason: 'Reason',
      code: 'Error code',
      request_id: 'Request ID',
      part: 'Request',
      job_id: 'Job',
      id: 'ID',
    },
    steps: {
      title: 'Steps by user',
      user: 'User',
      of: (done: number, all: number) => `${n(done)} of ${n(all)}`,
    },
    reasons: {
      title: 'Reasons of the failures',
      count: (count: number) => `${n(count)} failed`,
      /** The first names, and how many more there are. */
      names: (some: readonly string[], more: number) =>
        and([...some, ...(more > 0 ? [`${n(more)} more`] : [])]),
    },
    mail: {
      reading: 'Being read',
      unread: 'Could not be read',
      sent: 'Sent',
      failed: (reason: string) => (reason === '' ? 'Failed' : `Failed: ${reason}`),
      several: (sent: number, failed: number) =>
        failed === 0 ? `${n(sent)} sent` : `${n(sent)} sent, ${n(failed)} failed`,
      none: 'No email',
      noneForDomain: 'No email: members of AD groups get none',
      sum: (all: number, { sent, failed, none, reading, unread }: MailCounts) =>
        `${n(all)} authorized; email: ${[
          sent > 0 && `${n(sent)} sent`,
          failed > 0 && `${n(failed)} failed`,
          none > 0 && `${n(none)} without email`,
          reading > 0 && `${n(reading)} being read`,
          unread > 0 && `${n(unread)} could not be read`,
        ]
          .filter(Boolean)
          .join(', ')}.`,
      advice: 'An authorization is in effect even if its email failed. The service cannot send it again.',
    },
    filters: { names: { state: 'State', reason: 'Reason', q: 'Name, ID or reason' } },
    quick: { placeholder: 'Name, ID or reason' },
    empty: { title: 'No items', body: 'This action had no targets.' },
    notFound: 'This action is not stored in this browser',
    notFoundBody: 'Reports are kept in the browser the action was started in, until they are cleared.',
    toJobs: 'All jobs',
    by: (user: string) => `by ${user}`,
    retryOf: 'Retry of an earlier action',
    retriedBy: 'Retried',
    filter: 'Show',
    all: 'All',
    stop: 'Stop sending',
    retryFailed: (count: number) => `Retry ${n(count)} failed`,
    retryDesktops: (count: number) =>
      plural(count, { one: 'Retry # failed desktop', other: 'Retry # failed desktops' }),
    retryChanged: 'Retry with changes',
    unknown: (count: number) =>
      plural(count, {
        one: 'No reply for # item: it may have been carried out. Check its current state, then decide.',
        other:
          'No reply for # items: they may have been carried out. Check their current state, then decide.',
      }),
    lookAgain: 'Check again',
    settle: 'Mark as done',
    sendAgain: (count: number) => `Send ${n(count)} again`,
    seenAt: (status: string, when: string) => `${status} at ${when}`,
    seenGone: (when: string) => `No longer existed at ${when}`,
    notSeen: 'Not checked yet',
    byWord: 'marked by you',
    forbidden: 'Your account does not have the permission for this.',
    notInEffect: 'It was not in effect when it was read afterwards.',
    rebuildRights:
      'A rebuild also needs the permissions of the image service (get, list, share and change members of images) and vpc:ports:get.',
    noReason: 'The service gave no reason',
    noAnswer: 'No reply',
    trouble: (count: number) =>
      plural(count, {
        one: 'One job cannot be read at the moment; it is tried again.',
        other: '# jobs cannot be read at the moment; they are tried again.',
      }),
    sent: 'What was sent',
    lookFailed: (reason: string) => `The current state could not be read. ${reason}`,
  },
  desktop: {
    title: 'Jobs of this desktop',
    none: 'No actions from this browser on this desktop',
    noneBody: 'Actions you start on it from this browser are listed here with their results.',
    lookUp: 'Look up',
  },
  service: {
    title: 'Sub-jobs of the service',
    many: 'sub-jobs',
    total: subJobs,
    columns: {
      name: 'Desktop',
      status: 'State',
      job_type: 'Kind',
      begin_time: 'Started',
      end_time: 'Ended',
      fail_reason: 'Reason',
      error_code: 'Error code',
      user_name: 'User',
      job_id: 'Job',
      id: 'Sub-job ID',
    },
    filters: {
      names: {
        job_id: 'Job ID',
        job_type: 'Kind of job',
        desktop_pool_id: 'Desktop pool ID',
        status: 'State',
        desktop: 'Desktop',
      },
      help: {
        job_type: 'As the service calls it, for example createDesktops.',
        desktop: 'Part of the name, ID or IP address. All sub-jobs found are read for this.',
      },
    },
    quick: { placeholder: 'Desktop name, ID or IP' },
    empty: {
      title: 'Nothing looked up yet',
      body: 'The service lists the sub-jobs of one job, of one kind of job, or of one desktop pool. Name at least one of them.',
    },
    look: 'Look up',
    needed: 'Name a job, a kind of job or a pool.',
    unreached: (reach: number, count: number) =>
      `The service returns only the first ${n(reach)} of ${subJobs(count)}. Narrow the filters to see the rest.`,
    statuses: { WAITING: 'Waiting', RUNNING: 'Running', SUCCESS: 'Succeeded', FAILED: 'Failed' } as Record<
      string,
      string
    >,
    job: 'The job',
  },
};
