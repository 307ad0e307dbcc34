import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

/** What every list says. `rows` is a count of its rows, such as '3 snapshots'; `many` their name, such as 'snapshots'. */
export const messages = {
  search: (many: string) => `Search ${many}`,
  searchIn: 'Search in',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${n(count)})`),
  filterTitle: (many: string) => `Filter ${many}`,
  applied: 'Applied filters',
  apply: 'Apply filters',
  contains: (value: string) => `contains ${value}`,
  values: (count: number) => plural(count, { one: '# value', other: '# values' }),
  nothingFound: 'Nothing found',
  presets: 'Preset filters',
  help: {
    pieces: 'Press Enter after each value.',
  },
  errors: {
    tooLong: (most: number) => `At most ${n(most)} characters.`,
    tooLongTogether: (most: number) => `At most ${n(most)} characters in all. Remove some values.`,
    tooMany: (count: number, most: number) => `${n(count)} values; at most ${n(most)}.`,
    notIds: (which: string) => `Not an ID: ${which}`,
    notAChoice: (value: string) => `Not a known value: ${value}`,
    notADay: 'Enter a date, for example 11/24/2026.',
    notAWholeNumber: 'Enter a whole number, for example 100.',
    notAnIp: 'Only digits, dots and colons, for example 10.0.3.',
    notAWord: 'Letters, digits, hyphens and underscores only.',
    notATag: 'Write key=value, without commas.',
    tooManyIds: (count: number, most: number) => `${n(count)} IDs are too many: one search takes ${n(most)}.`,
  },
  noMatch: {
    title: 'Nothing matches',
    body: (filters: readonly string[]) =>
      filters.length === 1
        ? `Nothing matches the filter ${and(filters)}.`
        : `Nothing matches the filters ${and(filters)} together.`,
  },
  selection: {
    label: (many: string) => `Selected ${many}`,
    all: (total: number) => `Select all ${n(total)} that match`,
    reading: (read: number, total: number) =>
      total === 0 ? 'Reading the matching rows' : `Read ${n(read)} of ${n(total)}`,
    failed: (why: string) => `Some matching rows could not be read. The selection is unchanged. ${why}`,
    kept: 'The filters have changed',
    copyIds: 'Copy IDs',
    idsCopied: (count: number) => plural(count, { one: '# ID copied', other: '# IDs copied' }),
  },
  menu: {
    copyName: 'Copy name',
    copyId: 'Copy ID',
    openPanel: 'Show beside the list',
    openPanelOf: (name: string) => `Show ${name} beside the list`,
    openPage: 'Open full page',
    restoreOf: (name: string) => `Restore ${name}`,
  },
  exporting: {
    button: 'Export',
    title: (many: string) => `Export ${many} as CSV`,
    which: 'Rows',
    hint: 'The file has the name, the ID and the columns you see, as UTF-8.',
    page: (rows: string) => `This page: ${rows}`,
    selection: (rows: string) => `The selection: ${rows}`,
    all: (rows: string) => `All that match: ${rows}`,
    start: 'Export',
    progressLabel: 'Export progress',
    progress: (read: number, total: number) => `Read ${n(read)} of ${n(total)}`,
    done: (rows: string) => `The download has started: ${rows}.`,
    missing: (count: number) =>
      plural(count, {
        one: '# selected row is not in the list any more and is not in the file.',
        other: '# selected rows are not in the list any more and are not in the file.',
      }),
  },
  views: {
    title: 'Saved views',
    none: 'A saved view stores filters, columns, sorting and page size in this browser.',
    nameLabel: 'Save this view as',
    save: 'Save view',
    copyLink: 'Copy a link to this view',
    linkCopied: 'Link copied',
    shareNamed: (name: string) => `Copy a link to ${name}`,
    deleteNamed: (name: string) => `Delete the view ${name}`,
  },
};
