import { bindingsSource } from '~/api/terminals';
import type { ListTerminalsBindingDesktopsQuery, TerminalBinding } from '~/contract/terminals';
import { normalMac } from '~/lib/mac';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { text } from '~/ui/list/filters/one-value';

const MAX = 255;
/** Values of a list in one call. The manual states no limit; the address must stay short. */
const MOST = 100;

/** Every terminal binding of the project, found by any filter of ListTerminalsBindingDesktops. */
export const bindingList = defineList({
  noun: 'terminal-bindings',
  rowKey: (row: TerminalBinding) => row.id,
  rowName: ({ mac, id }) => mac || id,
  item: ({ id, mac, desktop_name }) => ({ id, name: [mac || id, desktop_name].filter(Boolean).join(' · ') }),
  filters: {
    computer_name: text({ max: MAX, contains: true }),
    mac: text({ max: MAX, contains: true }),
    computer_names: texts({ most: MOST, each: MAX }),
    mac_list: texts({ most: MOST, each: MAX }),
  },
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: { all: ['desktop_name', 'description', 'id'], usual: ['desktop_name', 'description'] },
  idColumn: 'id',
  quick: {
    text: ({ computer_name, mac }) => computer_name || mac,
    read: (typed) => {
      const words = typed.trim();
      if (words.length > MAX) return { problem: (t) => t.tooLong(MAX) };
      const mac = normalMac(words);
      if (mac !== null) return { hint: 'mac', change: { computer_name: '', mac } };
      return { hint: words === '' ? null : 'desktop', change: { computer_name: words, mac: '' } };
    },
  },
  source: bindingsSource,
  // The service knows one notation of an address.
  toQuery: (view): Omit<ListTerminalsBindingDesktopsQuery, 'offset' | 'limit'> => ({
    ...(view.computer_name !== '' && { computer_name: view.computer_name }),
    ...(view.mac !== '' && { mac: normalMac(view.mac) ?? view.mac }),
    ...(view.computer_names.length > 0 && { computer_names: [...view.computer_names] }),
    ...(view.mac_list.length > 0 && { mac_list: view.mac_list.map((mac) => normalMac(mac) ?? mac) }),
  }),
});
