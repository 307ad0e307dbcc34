import { words } from '~/i18n/words';

const { n, and, plural } = words('en-US');

/** What scripts said on the desktops. */
export const messages = {
  titleOf: (desktop: string) => `Output of ${desktop}`,
  previous: 'Previous desktop',
  next: 'Next desktop',
  place: (at: number, count: number) => `Record ${n(at)} of ${n(count)}`,
  code: (code: string) => `Code ${code}`,
  read: (read: number, all: number) => `${n(read)} of ${n(all)} outputs read`,
  readMore: (count: number) => plural(count, { one: 'Read # output', other: 'Read # outputs' }),
  stop: 'Stop reading',
  budget: (count: number) =>
    `Each output is one call, so at most ${n(count)} are read at a time. The failed ones come first.`,
  failed: (count: number) =>
    plural(count, {
      one: '# output could not be read. The reason:',
      other: '# outputs could not be read. The first reason:',
    }),
  strict: 'Every difference counts',
  search: 'Search in the outputs',
  export: 'Export outputs as CSV',
  csvHeads: ['Desktop', 'Desktop ID', 'State', 'Code', 'Reason', 'Output'],
  groups: (groups: number, outputs: number) =>
    `${plural(outputs, { one: '# output', other: '# outputs' })} in ${plural(groups, { one: '# group', other: '# groups' })}, the smallest first.`,
  matching: (groups: number, outputs: number) =>
    `Found in ${plural(outputs, { one: '# output', other: '# outputs' })} of ${plural(groups, { one: '# group', other: '# groups' })}, the smallest first.`,
  noMatch: 'No output that was read contains this text.',
  lenient: 'Names, addresses and times of the desktops do not count as differences.',
  groupsLabel: 'Groups of equal outputs',
  moreGroups: (count: number) =>
    plural(count, { one: '# more group. Search to find it.', other: '# more groups. Search to find them.' }),
  said: (count: number) => plural(count, { one: '# desktop', other: '# desktops said the same' }),
  open: (desktop: string) => `Open the output of ${desktop}`,
  inventory: (count: number) =>
    plural(count, { one: 'Show # desktop in the inventory', other: 'Show # desktops in the inventory' }),
  runOn: (count: number) => plural(count, { one: 'Run on this desktop', other: 'Run on these # desktops' }),
  compare: 'Compare',
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')} and ${n(more)} more` : and(names),
  viewer: {
    size: (lines: number, bytes: number) =>
      `${plural(lines, { one: '# line', other: '# lines' })}, ${n(bytes)}\u00A0bytes`,
    copy: 'Copy the output',
    download: 'Download',
    reread: 'Read as UTF-8',
    misread: 'This looks like UTF-8 that was read in another encoding. “Read as UTF-8” may repair it.',
    lost: 'Some letters were lost before they reached the service. Put this at the beginning of the script: chcp 65001 (batch), or [Console]::OutputEncoding = [Text.Encoding]::UTF8 (PowerShell).',
    cut: 'The output ends in the middle of a line at a round size: the service may have cut it.',
    empty: 'No output.',
    output: (desktop: string) => `Output of ${desktop}`,
    search: 'Search in the output',
    found: (at: number, count: number) => `${n(at)} of ${n(count)}`,
    foundMost: (at: number, count: number) => `${n(at)} of the first ${n(count)} lines found`,
    previous: 'Previous',
    next: 'Next',
    fresh: (count: number) => plural(count, { one: '# new line', other: '# new lines' }),
    longer: (count: number) => ` … ${n(count)} more characters; copy or download has them`,
  },
  earlier: {
    show: 'Compare with an earlier output of this script on this desktop',
    none: 'There is no earlier output.',
    choose: 'Earlier run',
    nothing: 'None',
    before: 'Before',
    now: 'Now',
  },
  uses: {
    of: (count: number) => plural(count, { one: 'Actions for # desktop', other: 'Actions for # desktops' }),
    ofSelected: 'Actions for these desktops',
    inventory: 'Show in the inventory',
    tooMany: (most: number) => `The inventory shows at most ${n(most)} chosen desktops`,
    none: 'These records name no desktop',
  },
};
