import { words } from '~/i18n/words';

const { n, plural } = words('en-US');
const subJobs = (count: number) => plural(count, { one: '# sub-job', other: '# sub-jobs' });

/** The jobs page: actions of this browser, their reports, and jobs of the service. */
export const messages = {
  title: 'Jobs',
  views: { label: 'Which jobs', actions: 'Actions of this browser', service: 'Jobs of the service' },
  actions: {
    label: 'Actions of this browser',
    columns: {
      name: 'Action',
      state: 'State',
      outcome: 'Outcome',
      created: 'Begun',
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
    title: 'What became of each',
    many: 'items of the report',
    total: (count: number) => plural(count, { one: '# item', other: '# items' }),
    columns: {
      name: 'Name',
      state: 'State',
      reason: 'Reason',
      code: 'Error code',
      request_id: 'Request id',
      part: 'Request',
      job_id: 'Job',
      id: 'Id',
    },
    filters: { names: { state: 'State', q: 'Name, id or reason' } },
    quick: { placeholder: 'Name, id or reason' },
    empty: { title: 'No items', body: 'This action was done to nothing.' },
    notFound: 'This browser knows no such action',
    notFoundBody: 'Reports are kept in the browser the action was started in, until they are cleared.',
    toJobs: 'All jobs',
    by: (user: string) => `by ${user}`,
    retryOf: 'Second try of an earlier action',
    retriedBy: 'Tried again',
    filter: 'Show',
    all: 'All',
    stop: 'Stop sending',
    retryFailed: (count: number) => `Retry ${n(count)} failed`,
    retryChanged: 'Retry with changes',
    unknown: (count: number) =>
      plural(count, {
        one: 'For # item no answer came: it may have been carried out. Look at how it stands now, then decide.',
        other:
          'For # items no answer came: they may have been carried out. Look at how they stand now, then decide.',
      }),
    lookAgain: 'Look again',
    settle: 'Count as done',
    sendAgain: (count: number) => `Send ${n(count)} again`,
    seenAt: (status: string, when: string) => `${status} at ${when}`,
    seenGone: (when: string) => `Not there any more at ${when}`,
    notSeen: 'Not looked at yet',
    byWord: 'by your word',
    forbidden: 'Your account lacks a right for this.',
    rebuildRights:
      'A rebuild also needs the rights of the image service (get, list, share and change members of images) and vpc:ports:get.',
    noReason: 'The service gave no reason',
    noAnswer: 'No answer came',
    trouble: (count: number) =>
      plural(count, {
        one: 'One job cannot be read at the moment; it is tried again.',
        other: '# jobs cannot be read at the moment; they are tried again.',
      }),
    sent: 'What was sent',
    lookFailed: (reason: string) => `The present state could not be read. ${reason}`,
  },
  desktop: {
    title: 'Jobs of this desktop',
    none: 'No actions of this browser on this desktop',
    noneBody: 'What you start on it from this browser stands here with its outcome.',
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
      begin_time: 'Begun',
      end_time: 'Ended',
      fail_reason: 'Reason',
      error_code: 'Error code',
      user_name: 'User',
      job_id: 'Job',
      id: 'Sub-job id',
    },
    filters: {
      names: {
        job_id: 'Job id',
        job_type: 'Kind of job',
        desktop_pool_id: 'Desktop pool id',
        status: 'State',
        desktop: 'Desktop',
      },
      help: {
        job_type: 'As the service calls it, for example createDesktops.',
        desktop: 'Part of its name, ID or IP address. Everything that was looked up is read for it.',
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
      `The service gives the first ${n(reach)} of ${subJobs(count)}. Narrow the filters for the rest.`,
    statuses: { WAITING: 'Waiting', RUNNING: 'Running', SUCCESS: 'Succeeded', FAILED: 'Failed' } as Record<
      string,
      string
    >,
    job: 'The job',
  },
};
