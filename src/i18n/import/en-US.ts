import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

/** What reading a table from a file or a paste says. */
export const messages = {
  source: {
    choose: 'Choose a file',
    drop: 'Or drop a file here: CSV or text, separated by commas, semicolons or tabs.',
    paste: 'Or paste lines',
    pasteHelp: (columns: readonly string[]) => `Columns: ${and(columns)}. A heading line is not required.`,
    read: 'Read lines',
    template: 'Download template',
  },
  refusals: {
    workbook: (name: string) =>
      `${name} is an Excel workbook. Open it in Excel and save it as CSV UTF-8, or copy the cells and paste them here.`,
    unreadable: (name: string) => `${name} could not be read. Choose it again.`,
    empty: 'There are no lines.',
    tooLarge: (name: string, megabytes: number, most: number) =>
      `${name} has ${n(megabytes)} MB. Files of at most ${n(most)} MB can be read.`,
  },
  reading: {
    label: 'Reading the lines',
    pasted: 'Pasted lines',
    other: 'Choose other lines',
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      gb18030: 'GB18030 (GBK)',
      'windows-1252': 'Windows-1252',
    },
    assumed: 'The file does not name its encoding. If letters look wrong, choose another one.',
    separator: 'Separator',
    separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
    heading: 'The first line is a heading',
  },
  columns: {
    title: 'Columns',
    column: 'Column',
    example: 'Example',
    field: 'Used as',
    fieldOf: (column: string) => `Use the column ${column} as`,
    unnamed: (position: number) => `Column ${n(position)}`,
    notUsed: 'Not used',
    unused: (columns: readonly string[]) =>
      columns.length === 1
        ? `1 column is not used: ${and(columns)}.`
        : `${n(columns.length)} columns are not used: ${and(columns)}.`,
  },
  blocks: {
    twice: (field: string, columns: readonly string[]) =>
      `The columns ${and(columns)} are all used as ${field}. Keep one of them.`,
    missing: (field: string) => `No column is used as ${field}. Choose one.`,
    separator: (separator: string) => `Each line is one column and contains the separator ${separator}.`,
    useSeparator: (separator: string) => `Use ${separator}`,
    tooMany: (count: number, most: number) =>
      `${n(count)} lines; at most ${n(most)} can be imported at once. ${plural(count - most, { one: '# line', other: '# lines' })} too many.`,
    openQuote: (line: number) =>
      `Line ${n(line)} opens a quotation mark that is never closed, so all that follows is one cell.`,
    unreadable: 'Some characters cannot be read. Choose another encoding.',
    same: (field: string, problem: string) =>
      `Every line has the same problem in the column ${field}: ${problem} Check the columns and whether the first line is a heading.`,
  },
  rows: {
    title: 'Lines',
    line: 'Line',
    state: 'Status',
    show: 'Lines shown',
    all: (count: number) => `All (${n(count)})`,
    problems: (count: number) => `Problems (${n(count)})`,
    repeated: (count: number) => `Repeated (${n(count)})`,
    summary: (ready: number) => plural(ready, { one: '# line is ready', other: '# lines are ready' }),
    leftOut: (count: number) =>
      plural(count, {
        one: '# line with problems will be left out',
        other: '# lines with problems will be left out',
      }),
    ready: 'Ready',
    checking: 'Checking',
    example: 'Example line of the template',
    repeats: (line: number) => `Repeats line ${n(line)}`,
    cell: (field: string, value: string) => `${field}: ${value}`,
    noValue: 'empty',
    none: 'No such lines',
    copy: 'Copy lines with problems',
    save: 'Download lines with problems',
    problemFile: 'problems',
    copied: (count: number) => plural(count, { one: '# line copied', other: '# lines copied' }),
    reason: 'Reason',
    lookUp: 'Checking the lines with the service',
    lookedUp: (done: number, total: number) => `Checked ${n(done)} of ${n(total)}`,
  },
  left: {
    notice: (sent: number, left: number) =>
      `${plural(sent, { one: '# line was used.', other: '# lines were used.' })} ${plural(left, {
        one: '# line is left over: correct, copy or download it, or close.',
        other: '# lines are left over: correct, copy or download them, or close.',
      })}`,
  },
  mend: {
    next: 'Correct next problem',
    label: (field: string, line: number) => `${field} in line ${n(line)}`,
    save: 'Save value',
    suggestion: (value: string) => `Use ${value}`,
  },
  problems: {
    required: 'Value missing.',
    shortened: 'Excel has shortened this number. Enter all its digits.',
    unreadable: 'Some characters were lost. Enter the value or choose another encoding.',
  },
};
