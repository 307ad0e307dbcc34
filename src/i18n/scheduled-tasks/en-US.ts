import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

const tasks = (count: number) => plural(count, { one: '# task', other: '# tasks' });
const runs = (count: number) => plural(count, { one: '# run', other: '# runs' });
const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });

/** The list of scheduled tasks, the page of one, its runs, and the dialogs that switch and delete tasks. */
export const messages = {
  title: 'Scheduled tasks',
  many: 'scheduled tasks',
  total: (count: number) => tasks(count),
  newTask: 'New task',
  calendar: 'Calendar',
  columns: {
    name: 'Name',
    enable: 'On',
    task_type: 'Does',
    last_status: 'Last result',
    scheduled_type: 'When',
    next_execution_time: 'Next run',
    next_mine: 'Next run, your time',
    priority: 'Priority',
    expire_time: 'Ends',
    time_zone: 'Time zone',
    description: 'Description',
    id: 'Task ID',
  },
  when: {
    unread: 'The schedule could not be read.',
    unclear: 'The console cannot make out this schedule.',
  },
  enabled: {
    on: 'On',
    off: 'Off',
    of: (name: string) => `On: ${name}`,
    enableFailed: (name: string, why: string) => `${name} could not be enabled. ${why}`,
    disableFailed: (name: string, why: string) => `${name} could not be disabled. ${why}`,
  },
  runStatuses: {
    SUCCESS: 'Succeeded',
    FAIL: 'Failed',
    FAILED: 'Failed',
    SKIP: 'Skipped',
    RUNNING: 'Running',
    WAITING: 'Waiting',
  } as Record<string, string>,
  quick: { placeholder: 'Part of a name' },
  filters: {
    names: {
      task_name: 'Name',
      task_type: 'Does',
      scheduled_type: 'Schedule',
      life_cycle_type: 'Trigger',
      last_status: 'Last result',
    },
    help: {
      task_name: 'A part of it is enough.',
      life_cycle_type: 'Only tasks that wait for something to happen have one.',
    },
  },
  missing: {
    timed: 'Tasks that run by the clock could not be read; only those on a trigger are shown and counted.',
    triggered:
      'Tasks on a trigger could not be read; only those that run by the clock are shown and counted.',
  },
  empty: {
    title: 'No scheduled tasks yet',
    body: 'A scheduled task starts, stops, restarts, rebuilds or snapshots desktops, or runs a script on them, at the times you choose or when something happens to a desktop.',
  },
  menu: {
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    duplicate: 'Duplicate',
    enable: 'Enable',
    disable: 'Disable',
    delete: 'Delete',
  },
  dialog: {
    lost: 'The tasks are gone for good, and so is the way to their runs. A run that is under way may go on.',
    stays: 'Desktops, and what earlier runs did to them, stay as they are.',
    enableAbout: 'The tasks run again from their next time, or their next trigger, on.',
    disableAbout:
      'The tasks stay, but do not run until they are enabled again. A run that is under way goes on.',
    hit: 'Tasks this is about',
    next: (when: string, zone: string) => `next run ${when}, ${zone}`,
    noNext: 'no next run',
    off: 'off',
  },
  detail: {
    views: 'Views of this task',
    tabs: { overview: 'Overview', runs: 'Runs' },
    notFound: 'There is no such task',
    notFoundBody: 'It may have been deleted, or the link names a task of another project.',
    toList: 'Go to the scheduled tasks',
    rowMissing:
      'The list of tasks does not show this one now, so it is not known whether it is on, how its last run went and when the next one is.',
    groups: {
      state: 'State',
      what: 'What it does',
      when: 'When it runs',
      gray: 'Gray release',
      identity: 'Name and text',
      unused: 'Kept without effect on this kind of schedule',
    },
    fields: {
      enable: 'On',
      last_status: 'Last result',
      next_execution_time: 'Next run',
      task_type: 'Does',
      notify_message: 'Notice to users',
      force_execute: 'Forced',
      extra_params: 'Extra parameters',
      sentence: 'In words',
      scheduled_type: 'Schedule',
      scheduled_date: 'Date',
      scheduled_time: 'Time of day',
      day_interval: 'Interval',
      week_list: 'Days of the week',
      month_list: 'Months',
      date_list: 'Days of the month',
      life_cycle_type: 'Trigger',
      wait_time: 'Wait after the trigger',
      life_cycle_exec_period: 'Once per desktop in',
      priority: 'Priority',
      time_zone: 'Time zone',
      expire_time: 'Ends',
      gray_count: 'First batch',
      gray_desktop_ids: 'Desktops of the first batch',
      gray_fail_threshold: 'Failures that stop it',
      task_name: 'Name',
      description: 'Description',
      id: 'Task ID',
    },
    forceHelp: 'The service does not state what is forced.',
    everyDays: (days: number) => plural(days, { one: 'Every day', other: 'Every # days' }),
    everyPeriod: (minutes: string) => `${minutes} min`,
    atOnce: 'None',
    grayCount: (count: number) => desktops(count),
    grayIdsIgnored: (count: number) =>
      `${desktops(count)} named, but the number given for the first batch counts`,
    next: {
      title: 'Next runs',
      none: 'No run to come',
      off: 'The task is off: it runs at none of these times until it is enabled.',
      triggered: 'It runs when its trigger happens, so there are no times to foresee.',
      unclear: 'The console cannot make out this schedule, so its runs cannot be foreseen.',
      differs:
        'The service reckons these times as for a task made now; the next run of this task is another one.',
      counted: (interval: number) =>
        `Every ${n(interval)} days, counted from the next run of this task. Calculated in the browser.`,
      uncounted: 'The service did not report the next run of this task, so its runs cannot be listed.',
      mine: (zone: string) => `Your time, ${zone}`,
      distance: 'From now',
    },
    targets: {
      title: (count: number) => (count === 0 ? 'Acts on' : `Acts on (${n(count)})`),
      none: 'Nothing is chosen',
    },
  },
  runs: {
    title: 'Runs',
    many: 'runs',
    total: (count: number) => runs(count),
    columns: {
      name: 'Started',
      time_zone: 'Time zone',
      mine: 'Your time',
      ago: 'When',
      status: 'Result',
      success_num: 'Succeeded',
      failed_num: 'Failed',
      skip_num: 'Skipped',
      task_type: 'Does',
      id: 'Run ID',
    },
    filters: { names: {} },
    chart: (count: number) =>
      plural(count, { one: 'Desktops of the last run', other: 'Desktops of the last # runs' }),
    chartSummary: (count: number, success: number, failed: number, skipped: number) =>
      `In the last ${runs(count)}, desktops succeeded ${n(success)} times, failed ${n(failed)} times and were skipped ${n(skipped)} times. The table below has the figures.`,
    empty: {
      title: 'No runs yet',
      body: 'What each run did to each desktop shows here once the task has run.',
    },
    triggered: {
      title: 'No runs yet',
      body: 'What each run did to each desktop shows here once the trigger has happened.',
    },
  },
  run: {
    title: 'Desktops of the run',
    many: 'desktops of the run',
    total: (count: number) => desktops(count),
    columns: {
      name: 'Desktop',
      exec_status: 'Result',
      fail_reason: 'Reason',
      result_code: 'Code',
      start_time: 'Started',
      end_time: 'Ended',
      mine: 'Started, your time',
      exec_script_id: 'Script ID',
      desktop_id: 'Desktop ID',
    },
    filters: { names: { state: 'Result', q: 'Name, ID or reason' } },
    quick: { placeholder: 'Name, ID or reason' },
    empty: { title: 'This run names no desktop', body: 'The task acted on nothing at that time.' },
    heading: (when: string, zone: string) => `Run of ${when}, ${zone}`,
    untitled: 'Run',
    mine: (when: string, zone: string) => `Your time: ${when}, ${zone}`,
    back: 'All runs',
    reading: (read: number, total: number) =>
      total === 0 ? 'Reading the desktops' : `Read ${n(read)} of ${desktops(total)}`,
    unreached: (read: number, total: number) =>
      `The service lets the first ${n(read)} of ${desktops(total)} be read; the others are missing here.`,
    scriptTask: 'Script run ID',
    filter: 'Show desktops that are',
    all: 'All',
    again: (count: number) =>
      count === 0
        ? 'Run the failed ones again now'
        : plural(count, { one: 'Run the failed one again now', other: 'Run the # failed again now' }),
    noneFailed: 'No desktop of this run failed.',
    noScripts: 'The console cannot run a script on chosen desktops yet.',
    noAct: 'The console does not know how to do this at once.',
  },
};
