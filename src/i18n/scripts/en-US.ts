import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The list of scripts, and what is said before one is deleted. */
export const messages = {
  title: 'Scripts',
  many: 'scripts',
  total: (count: number) => plural(count, { one: '# script', other: '# scripts' }),
  views: 'Views of scripts',
  runs: 'Runs',
  newScript: 'Create script',
  types: { POWERSHELL: 'PowerShell', BAT: 'Batch', SHELL: 'Shell' } as Record<string, string>,
  systems: { POWERSHELL: 'Windows', BAT: 'Windows', SHELL: 'Linux' } as Record<string, string>,
  columns: {
    name: 'Name',
    type: 'Type',
    version: 'Version',
    description: 'Description',
    update_time: 'Changed',
    create_time: 'Created',
    id: 'Script ID',
  },
  quick: { placeholder: 'Script name', hints: { name: () => 'Names that contain this' } },
  presets: { all: 'All', windows: 'PowerShell', linux: 'Shell' },
  filters: { names: { name: 'Name', type: 'Type', id: 'Script ID' } },
  runOpen: 'Run script or command',
  menu: { run: 'Run', edit: 'Open and edit', duplicate: 'Duplicate', delete: 'Delete' },
  empty: {
    title: 'No scripts yet',
    body: 'A script holds commands for PowerShell, batch or shell. It runs on desktops, on a pool or by tag.',
  },
  remove: {
    lost: 'The scripts are deleted with their text. This cannot be undone.',
    stays: 'Past runs and their outputs stay.',
    openRuns: (count: number) =>
      plural(count, {
        one: '# run with these scripts has not ended. Deleting does not stop it.',
        other: '# runs with these scripts have not ended. Deleting does not stop them.',
      }),
    schedules: (count: number) =>
      plural(count, {
        one: '# scheduled task has run these scripts. Its next run may fail:',
        other: '# scheduled tasks have run these scripts. Their next runs may fail:',
      }),
    schedulesLabel: 'Scheduled tasks',
    noSchedules:
      'No run of a scheduled task has used these scripts. A task that has not run yet does not tell its script.',
  },
  diff: {
    same: 'Both are the same.',
    onlyEnds: 'Only the ends of lines differ.',
    from: (line: number) => `They differ from line ${n(line)} on.`,
    working: 'Comparing…',
    cancel: 'Cancel comparison',
    title: (left: string, right: string) => `Comparison of ${left} and ${right}`,
    line: 'Line',
    folded: (count: number) => plural(count, { one: '# equal line', other: '# equal lines' }),
    more: (count: number) => plural(count, { one: '# more line', other: '# more lines' }),
  },
};
