import { scriptsSource } from '~/api/scripts';
import { SCRIPT_TYPES, type ListScriptsQuery, type ScriptSimpleInfo } from '~/contract/scripts';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { anyOf, text } from '~/ui/list/filters/one-value';

/** Every script of the project, found by any filter of ListScripts. */
export const scriptList = defineList({
  noun: 'scripts',
  rowKey: (row: ScriptSimpleInfo) => row.id,
  rowName: (row) => row.name || row.id,
  filters: {
    name: text({ max: 255, contains: true }),
    // The manual names these; the service may know more.
    type: anyOf(SCRIPT_TYPES, { useLabels: () => useMessages('scripts').types }),
    id: text({ max: 128 }),
  },
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: ['type', 'version', 'description', 'update_time', 'create_time', 'id'],
    usual: ['type', 'version', 'description', 'update_time'],
  },
  idColumn: 'id',
  quick: {
    text: ({ name }) => name,
    read: (typed) => {
      const name = typed.trim();
      if (name.length > 255) return { problem: (t) => t.tooLong(255) };
      return { hint: name === '' ? null : 'name', change: { name } };
    },
  },
  presets: { all: {}, windows: { type: 'POWERSHELL' }, linux: { type: 'SHELL' } },
  source: scriptsSource,
  toQuery: (view): Omit<ListScriptsQuery, 'offset' | 'limit'> => ({
    ...(view.name !== '' && { name: view.name }),
    ...(view.type !== '' && { type: view.type }),
    ...(view.id !== '' && { id: view.id }),
  }),
});
