import { BINDINGS_LIMIT, NEW_BINDING_NAME_LIMIT } from '~/contract/terminals';
import { TEXT_LIMIT } from '~/contract/wire';
import { readNewBindingFacts } from '~/domain/actions/bindings/binding-facts';
import { bindingKey } from '~/domain/actions/bindings/binding-lines';
import type { Messages } from '~/i18n/areas';
import { normalMac, readMac } from '~/lib/mac';
import { macProblemText } from '~/pages/terminals/binding-form';
import type { ImportPlan, ImportValues, LookedUp } from '~/ui/import/import-field';

export type BindingField = 'mac' | 'desktop_name' | 'description';

/** What bindings are read and refused with. */
export interface BindingWords {
  readonly t: Messages<'binding-import'>;
  readonly errors: Messages<'terminals'>['form']['errors'];
}

/** Looks like an address in any notation, right or wrong. */
const MAC_LIKE = /^\s*[\da-f]{1,2}([:.\s_-]?[\da-f]{1,2}){5}\s*$/i;

/** Terminal bindings of a table, with the limits of CreateTerminalsBindingDesktops. */
export function bindingImportPlan({ t, errors }: BindingWords): ImportPlan<BindingField> {
  const upTo = (most: number) => (value: string) => (value.length > most ? errors.tooLong(most) : null);
  return {
    fields: [
      {
        id: 'mac',
        label: t.fields.mac,
        headings: [
          'MAC',
          'Terminal',
          'MAC address of the terminal',
          'terminal_mac',
          'MAC 地址',
          '终端',
          '终端 MAC',
          '终端 MAC 地址',
          'Adresse MAC',
          'Terminal MAC',
        ],
        required: true,
        looksLike: MAC_LIKE,
        normalise: (text) => normalMac(text) ?? text.trim(),
        check: (value) => {
          const reading = readMac(value);
          return 'mac' in reading ? null : macProblemText(reading.problem, errors);
        },
        example: '00-00-5E-00-53-01',
      },
      {
        id: 'desktop_name',
        label: t.fields.desktop_name,
        headings: [
          'Desktop',
          'Computer',
          'Computer name',
          'computer_name',
          '桌面',
          '桌面名称',
          '计算机名',
          'Bureau',
          'Nom du bureau',
        ],
        required: true,
        check: upTo(NEW_BINDING_NAME_LIMIT),
        example: 'EXAMPLE-DESKTOP',
      },
      {
        id: 'description',
        label: t.fields.description,
        headings: ['Comment', 'Note', '描述', '备注', 'Commentaire', 'Remarque'],
        // Kept as it is: blanks at its ends may be meant.
        normalise: (text) => text,
        check: upTo(TEXT_LIMIT),
        example: '',
      },
    ],
    keyOf: ({ mac, desktop_name: desktop }) =>
      mac === '' || desktop === '' ? null : bindingKey(mac, desktop),
    maxRows: BINDINGS_LIMIT,
    lookUp: async (entries, { signal, onProgress }) => {
      const { bound, unknown } = await readNewBindingFacts(
        entries.map(({ values }) => values),
        signal,
      );
      onProgress(entries.length);
      return new Map(
        entries.map(({ key, values }): [string, LookedUp<BindingField, undefined>] => [
          key,
          problemOf(values, bound.has(key), unknown, t),
        ]),
      );
    },
  };
}

function problemOf(
  { desktop_name: desktop }: ImportValues<BindingField>,
  isBound: boolean,
  unknown: ReadonlySet<string>,
  t: BindingWords['t'],
): LookedUp<BindingField, undefined> {
  if (isBound) return { problem: { field: 'mac', text: t.errors.bound } };
  return unknown.has(desktop.toLowerCase())
    ? { problem: { field: 'desktop_name', text: t.errors.noSuchDesktop } }
    : {};
}
