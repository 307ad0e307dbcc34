import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The runs of scripts: their list, one run, and what is done about it. */
export const messages = {
  title: 'Script runs',
  run: 'Script run',
  many: 'script runs',
  total: (count: number) => plural(count, { one: '# run', other: '# runs' }),
  commandRun: (id: string) => `Command ${id}`,
  columns: {
    name: 'Script or command',
    status: 'State',
    kind: 'Kind',
    targets: 'Desktops',
    first: 'First batch',
    success_num: 'Succeeded',
    failed_num: 'Failed',
    skip_num: 'Not run',
    start_time: 'Began',
    end_time: 'Ended',
    id: 'Run ID',
  },
  states: {
    succeeded: 'Succeeded',
    failed: 'Failed',
    timedOut: 'Time limit exceeded',
    running: 'Running',
    waiting: 'Waiting',
    stopped: 'Stopped',
    notStarted: 'Not started',
    incomplete: 'Incomplete',
    unknown: 'Not told',
  },
  statusFilters: {
    SUCCESS: 'Succeeded',
    FAILED: 'Failed',
    RUNNING: 'Running',
    WAITING: 'Waiting',
    STOPPED: 'Stopped',
    TIMEOUT: 'Time limit exceeded',
    SKIP: 'Not started',
  } as Record<string, string>,
  taskTypes: { SCRIPT: 'Scripts', COMMAND: 'Command' },
  batches: ['All at once', 'First batch', 'The rest'] as readonly string[],
  quick: { placeholder: 'Script name', hints: { name: () => 'Script names that contain this' } },
  presets: { all: 'All', failed: 'Failed', running: 'Running' },
  filters: {
    names: {
      script_name: 'Script name',
      status: 'State',
      task_type: 'Kind',
      execute_time_start: 'From (UTC)',
      execute_time_end: 'Until (UTC)',
      script_id: 'Script ID',
      resource_group_id: 'Pool IDs',
      resource_group_type: 'Group kind',
      task_id: 'Run IDs',
    },
    groups: { which: 'Runs', ids: 'IDs' },
  },
  empty: { title: 'No script runs yet', body: 'Each run of a script or a command is listed here.' },
  menu: { open: 'Open the run', script: 'Open the script' },
  tabs: { label: 'Views of the run', records: 'Records', outputs: 'Outputs' },
  notFound: 'Run not found',
  notFoundBody: 'The service may have removed it, or it belongs to another project.',
  toList: 'Show all runs',
  seconds: (count: number) => `${n(count)}\u00A0s`,
  records: (count: number) => plural(count, { one: '# record', other: '# records' }),
  countLink: (count: number, state: string) => `${n(count)} ${state}`,
  mayFinish: 'The run was stopped. Scripts that had begun may still finish on their desktops.',
  finishedLate: (count: number) =>
    plural(count, { one: '# script finished after the stop.', other: '# scripts finished after the stop.' }),
  timedOut: (minutes: number) =>
    plural(minutes, {
      one: 'Some desktops exceeded the time limit of # minute. The script may still run there. Run it again with a longer limit.',
      other:
        'Some desktops exceeded the time limit of # minutes. The script may still run there. Run it again with a longer limit.',
    }),
  timedOutUnknown:
    'Some desktops exceeded the time limit. The script may still run there. Run it again with a longer limit.',
  runLonger: (count: number) =>
    plural(count, {
      one: 'Run on # desktop with a longer limit',
      other: 'Run on # desktops with a longer limit',
    }),
  picture: {
    title: 'Batches',
    all: 'All at once',
    first: 'First batch',
    rest: 'The rest',
    notTold: 'The service does not tell the failure threshold of runs begun elsewhere.',
    noThreshold: 'No failure threshold: the rest follows whatever happens.',
    failures: (failed: number, stopsAt: number) =>
      `${n(failed)} failed. The rest is not started at ${n(stopsAt)}.`,
    held: (failed: number, stopsAt: number) =>
      `Stopped: ${n(failed)} failed, the threshold is ${n(stopsAt)}. The rest was not started.`,
  },
  facts: {
    began: (when: string) => `Began ${when}`,
    ended: (when: string) => `Ended ${when}`,
    limit: (minutes: number) => `Time limit ${n(minutes)}\u00A0min`,
    changed: (when: string) => `(text changed ${when}, after this run began)`,
    changedDuring: (when: string) =>
      `(text changed ${when}, after this run began: desktops that begin later may run the new text)`,
    commandNotTold: 'The service tells the command of runs on pools only.',
    showSecrets: 'Show passwords and keys',
    hideSecrets: 'Hide passwords and keys',
  },
  stop: {
    title: 'Stop the run',
    ended: 'The run has ended.',
    waiting: (count: number) =>
      plural(count, {
        one: '# record has not begun and will not.',
        other: '# records have not begun and will not.',
      }),
    running: (count: number) =>
      plural(count, {
        one: '# record is running and may still finish on its desktop.',
        other: '# records are running and may still finish on their desktops.',
      }),
    sent: 'The run is being stopped',
  },
  retry: {
    button: 'Run again',
    nothing: 'No record failed, was stopped or was not started.',
    title: (count: number) => plural(count, { one: 'Run # record again', other: 'Run # records again' }),
    which: 'Records to run again',
    choice: (state: string, count: number) => `${state}: ${n(count)}`,
    others: (count: number) =>
      plural(count, { one: '# other record stays as it is.', other: '# other records stay as they are.' }),
    each: 'Each record is one script on one desktop. Batches and the threshold do not apply again.',
    progress: (sent: number, all: number, failed: number) =>
      failed === 0 ? `${n(sent)} of ${n(all)} sent` : `${n(sent)} of ${n(all)} sent, ${n(failed)} refused`,
    stop: 'Stop sending',
    unsure: (count: number) =>
      plural(count, {
        one: 'Of # record no answer came. It may be running: check it before you run it again.',
        other: 'Of # records no answer came. They may be running: check them before you run them again.',
      }),
    failed: (count: number) =>
      plural(count, {
        one: '# record was refused. The first reason:',
        other: '# records were refused. The first reason:',
      }),
    begun: (count: number) => plural(count, { one: '# record runs again', other: '# records run again' }),
  },
  recordWords: {
    title: 'Records',
    many: 'records',
    total: (count: number) => plural(count, { one: '# record', other: '# records' }),
    columns: {
      name: 'Desktop',
      status: 'State',
      result_code: 'Code',
      reason: 'Reason',
      batch: 'Batch',
      script_name: 'Script',
      start_time: 'Began',
      took: 'Took',
      end_time: 'Ended',
      resource_type: 'Kind',
      script_id: 'Script ID',
      resource_id: 'Desktop ID',
      id: 'Record ID',
    },
    filters: {
      names: {
        status: 'State',
        is_first_order: 'First batch',
        resource_id: 'Desktop IDs',
        script_name: 'Script names',
        script_id: 'Script IDs',
        execute_time_start: 'From (UTC)',
        execute_time_end: 'Until (UTC)',
        show_history: 'With earlier tries',
      },
      help: { show_history: 'Needs desktop IDs and script IDs.' },
    },
    empty: { title: 'No records', body: 'The run has no desktops.' },
  },
};
