import { withoutSequences } from '~/lib/terminal-text';

/** An output that was read, and whose it is. */
export interface ReadOutput {
  /** The record's id. */
  readonly id: string;
  readonly desktopId: string;
  readonly name: string;
  readonly text: string;
}

/** Desktops that said the same. */
export interface OutputGroup {
  readonly key: string;
  readonly outputs: readonly ReadOutput[];
  /** What the first of them said. */
  readonly sample: string;
}

const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;
const DATE_TIME =
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g;
const TIME = /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\b/g;

/** What two outputs have in common that differ by the desktop's own name, by addresses, times, ends of lines and trailing blanks alone. */
export function likeness(text: string, name: string): string {
  const plain = withoutSequences(text)
    .replaceAll(/[^\S\n]+$/gm, '')
    .trimEnd();
  const nameless =
    name === '' ? plain : plain.replaceAll(new RegExp(name.replaceAll(/[^\w-]/g, '.'), 'gi'), '‹name›');
  return nameless.replaceAll(ADDRESS, '‹address›').replaceAll(DATE_TIME, '‹time›').replaceAll(TIME, '‹time›');
}

const known = new WeakMap<ReadOutput, string>();

/** The same as `likeness`, worked out once: groups are made anew with every output that is read. */
function likenessOf(output: ReadOutput): string {
  const found = known.get(output) ?? likeness(output.text, output.name);
  known.set(output, found);
  return found;
}

/** Equal outputs together, the smallest groups first: what differs is what is looked for. */
export function groupOutputs(outputs: readonly ReadOutput[], isStrict: boolean): OutputGroup[] {
  const groups = new Map<string, ReadOutput[]>();
  for (const output of outputs) {
    const key = isStrict ? output.text : likenessOf(output);
    const group = groups.get(key);
    if (group) group.push(output);
    else groups.set(key, [output]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, outputs: members, sample: members[0]?.text ?? '' }))
    .toSorted((a, b) => a.outputs.length - b.outputs.length);
}
