import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The form and the editor of a script. */
export const messages = {
  newTitle: 'Create script',
  duplicateName: (name: string) => `${name} (copy)`,
  notFound: 'Script not found',
  notFoundBody: 'It may have been deleted, or belong to another project.',
  toList: 'Show all scripts',
  duplicate: 'Duplicate',
  delete: 'Delete',
  name: 'Name',
  type: 'Type',
  typeStays: (type: string, system: string) =>
    `Type: ${type}, for ${system}. It cannot be changed after creation.`,
  typeFor: (type: string, system: string) => `${type} (${system})`,
  version: 'Version',
  description: 'Description',
  optional: (label: string) => `${label} (optional)`,
  text: 'Script text',
  loading: 'Loading the editor…',
  counter: (used: number, max: number) => `${n(used)} of ${n(max)} characters will be sent`,
  file: 'Read from a file',
  fileRead: (name: string) => `The text of ${name} is in the editor.`,
  fileTooLarge: (name: string) => `${name} is larger than a script can be.`,
  encoding: 'Encoding',
  tabIndents: 'Tab indents',
  tabLeaves: 'Tab leaves the editor.',
  tabIndentsHelp: 'Tab indents the line. To leave the editor, press Escape, then Tab.',
  facts: (created: string, changed: string) => `Created ${created}, changed ${changed}`,
  copyId: 'Script ID',
  warnings: {
    odd: (count: number) =>
      plural(count, {
        one: '# typographic character may not be understood on the desktop',
        other: '# typographic characters may not be understood on the desktop',
      }),
    oddAt: (line: number, found: string, plain: string) =>
      `Line ${n(line)}: ${found}${plain === '' ? '' : ` instead of ${plain}`}`,
    space: 'special space',
    plainSpace: 'space',
    hidden: 'invisible character',
    andMore: (count: number) => `and ${n(count)} more`,
    replace: 'Replace',
    foreign:
      'The text has letters beyond ASCII. Windows may show them wrongly. Put “chcp 65001” (batch) or “[Console]::OutputEncoding = [Text.Encoding]::UTF8” (PowerShell) at the beginning.',
  },
  errors: {
    nameNeeded: 'Enter a name.',
    textNeeded: 'Enter the text of the script.',
    textTooLong: (max: number) => `A script has at most ${n(max)} characters.`,
    tooLong: (max: number) => `At most ${n(max)} characters.`,
  },
  changes: {
    show: 'Show changes',
    hide: 'Hide changes',
    saved: 'Saved',
    mine: 'Yours',
  },
  save: {
    create: 'Create script',
    update: 'Save script',
    saving: 'Saving…',
    created: (name: string) => `Script ${name} created`,
    updated: (name: string) => `Script ${name} saved`,
    unsure: 'The script may be saved all the same.',
    lookInList: 'Look in the list',
    unsaved: 'Not saved',
  },
  restored: 'Your unsaved input is back.',
  discard: 'Discard it',
  newer: {
    notice: 'The script was changed elsewhere since you opened it.',
    compare: 'Compare',
    title: 'The script was changed elsewhere',
    body: 'Compare your text with the text that is saved now, then choose one.',
    other: 'Name, version or description differ too.',
    theirs: 'Saved now',
    mine: 'Yours',
    keep: 'Keep mine',
    take: 'Take theirs',
    taken: 'The saved text is in the editor. Undo brings yours back.',
  },
  openRuns: {
    title: 'Runs with this script have not ended',
    body: (count: number) =>
      plural(count, {
        one: '# run with this script has not ended. Desktops that are not started yet may run the new text.',
        other:
          '# runs with this script have not ended. Desktops that are not started yet may run the new text.',
      }),
    save: 'Save anyway',
    back: 'Go back',
  },
  leave: {
    title: 'Leave without saving?',
    body: 'Your changes to this script are not saved.',
    go: 'Discard and leave',
    stay: 'Stay',
  },
};
