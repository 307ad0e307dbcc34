import { createStore, type Store } from '~/lib/store';
import { guessSeparator, readTable, type Separator, type TableLine } from '~/lib/table-text';
import {
  decodeText,
  detectEncoding,
  isWorkbook,
  type RegionalEncoding,
  type TextEncoding,
} from '~/lib/text-encoding';
import { columnsByHeading, columnsByValue, columnsOf, otherSeparatorOf } from './columns';
import type { ImportPlan, LookedUp, LookUpEntry } from './import-field';
import { emptyImport, type ImportState, type Refusal } from './import-state';
import { checkLine, compareLines, type CheckedLine, type ImportRow } from './rows';

/** Larger files are refused: they are no list of people or devices, and reading them would stop the page. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** How long the page may be kept from drawing. */
const SLICE_MS = 12;

/** An import and what can be done with it. */
export interface TableImportModel<F extends string, Found = undefined> {
  readonly plan: ImportPlan<F, Found>;
  readonly state: Pick<Store<ImportState<F, Found>>, 'get' | 'subscribe'>;
  /** Reads a file; `regional` is the encoding of one that is neither UTF-8 nor UTF-16. */
  readFile: (file: File, regional: RegionalEncoding) => Promise<void>;
  readText: (text: string) => Promise<void>;
  /** Keeps the typed text until its lines are read. */
  type: (text: string) => void;
  readTyped: () => Promise<void>;
  setEncoding: (encoding: TextEncoding) => Promise<void>;
  setSeparator: (separator: Separator) => Promise<void>;
  setHeading: (hasHeading: boolean) => Promise<void>;
  setColumn: (column: number, field: F | null) => Promise<void>;
  /** Puts another value in a line; only this line is checked again. */
  mend: (line: number, field: F, value: string) => void;
  /**
   * Takes out the lines that were sent, and those that repeat one of them; the others stay, to be corrected, copied or saved.
   * @returns how many lines stay
   */
  takeOut: (sent: readonly ImportRow<F, Found>[]) => number;
  retryLookUp: () => void;
  /** Forgets everything and stops what runs. */
  clear: () => void;
}

/** Makes an import that has read nothing yet. */
export function createTableImport<F extends string, Found = undefined>(
  plan: ImportPlan<F, Found>,
): TableImportModel<F, Found> {
  const empty = emptyImport<F, Found>();
  const state = createStore(empty);
  const patch = (part: Partial<ImportState<F, Found>>) => state.set({ ...state.get(), ...part });

  let bytes: Uint8Array | null = null;
  let text = '';
  let lines: readonly TableLine[] = [];
  let checked: readonly CheckedLine<F>[] = [];
  const mended = new Map<number, Partial<Record<F, string>>>();
  /** The lines that were sent, by key. */
  const sentLines = new Map<string, number>();
  let answers = new Map<string, LookedUp<F, Found>>();
  let run = 0;
  let asking: AbortController | null = null;

  /** Work in slices: when one is due to end, `pause` lets the page draw; it is false once something else is being read. */
  const slices = () => {
    run += 1;
    const mine = run;
    let since = performance.now();
    return {
      isDue: () => performance.now() - since >= SLICE_MS,
      pause: async () => {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        since = performance.now();
        return mine === run;
      },
    };
  };

  const forget = () => {
    run += 1;
    asking?.abort();
    mended.clear();
    sentLines.clear();
    answers = new Map();
    lines = checked = [];
    bytes = null;
    text = '';
  };
  const refuse = (refusal: Refusal) => {
    forget();
    state.set({ ...empty, typed: state.get().typed, refusal });
  };

  const dataLines = () => (state.get().hasHeading ? lines.slice(1) : lines);

  const readLines = async () => {
    const work = slices();
    const { separator, name } = state.get();
    patch({ phase: 'reading', progress: 0 });
    const read: TableLine[] = [];
    let openQuote: number | null = null;
    for (const part of readTable(text, separator)) {
      for (const line of part.lines) read.push(line);
      openQuote ??= part.openQuote;
      if (!work.isDue()) continue;
      patch({ progress: part.progress });
      if (!(await work.pause())) return;
    }
    if (read.length === 0) {
      refuse({ kind: 'empty', name });
      return;
    }
    lines = read;
    const [first] = read;
    const byHeading = columnsByHeading(first?.cells ?? [], plan.fields);
    const hasHeading = byHeading.some((field) => field !== null);
    patch({
      typed: '',
      openQuote,
      otherSeparator: otherSeparatorOf(read, separator),
      hasHeading,
      columns: columnsOf(read, hasHeading),
      fields: hasHeading
        ? byHeading
        : columnsByValue(
            read.map(({ cells }) => cells),
            plan.fields,
          ),
    });
    await check();
  };

  const check = async () => {
    const work = slices();
    // Until all lines are checked again, none of them can be sent.
    patch({ phase: 'reading' });
    const { fields } = state.get();
    const result: CheckedLine<F>[] = [];
    for (const line of dataLines()) {
      result.push(checkLine(line, fields, mended.get(line.number), plan));
      if (work.isDue() && !(await work.pause())) return;
    }
    checked = result;
    compare();
    ask();
  };

  const compare = () =>
    patch({ phase: 'read', rows: compareLines(checked, answers, plan.lookUp !== undefined, sentLines) });

  /** Looks up the lines whose answer is not known yet. */
  const ask = () => {
    asking?.abort();
    const entries = new Map<string, LookUpEntry<F>>();
    for (const { state: at, askKey: key, values } of state.get().rows)
      if (at === 'checking' && key !== null) entries.set(key, { key, values });
    if (!plan.lookUp || entries.size === 0) {
      patch({ lookUp: { kind: 'idle' } });
      return;
    }
    const total = entries.size;
    const abort = new AbortController();
    const { signal } = abort;
    asking = abort;
    const tell = (done: number) => {
      if (!signal.aborted) patch({ lookUp: { kind: 'running', done, total } });
    };
    tell(0);
    plan.lookUp([...entries.values()], { signal, onProgress: tell }).then(
      (found) => {
        if (signal.aborted) return;
        for (const key of entries.keys()) answers.set(key, found.get(key) ?? {});
        patch({ lookUp: { kind: 'idle' } });
        compare();
      },
      (error: unknown) => {
        if (!signal.aborted) patch({ lookUp: { kind: 'failed', error } });
      },
    );
  };

  const start = (given: string, name: string | null, encoding: TextEncoding | null) => {
    text = given.startsWith('\uFEFF') ? given.slice(1) : given;
    const { typed } = state.get();
    state.set({ ...empty, typed, phase: 'reading', name, encoding, separator: guessSeparator(text) });
    return readLines();
  };

  const readText = (given: string) => {
    forget();
    return start(given, null, null);
  };

  return {
    plan,
    state,
    async readFile(file, regional) {
      if (file.size > MAX_BYTES) {
        refuse({ kind: 'tooLarge', name: file.name, bytes: file.size });
        return;
      }
      forget();
      const mine = run;
      state.set({ ...empty, typed: state.get().typed, phase: 'reading', name: file.name });
      try {
        const read = new Uint8Array(await file.arrayBuffer());
        if (mine !== run) return;
        if (isWorkbook(read)) {
          refuse({ kind: 'workbook', name: file.name });
          return;
        }
        bytes = read;
      } catch {
        if (mine === run) refuse({ kind: 'unreadable', name: file.name });
        return;
      }
      const encoding = detectEncoding(bytes, regional);
      await start(decodeText(bytes, encoding), file.name, encoding);
    },
    readText,
    type(typed) {
      patch({ typed });
    },
    readTyped() {
      return readText(state.get().typed);
    },
    setEncoding(encoding) {
      return bytes ? start(decodeText(bytes, encoding), state.get().name, encoding) : Promise.resolve();
    },
    setSeparator(separator) {
      patch({ separator });
      return readLines();
    },
    setHeading(hasHeading) {
      patch({ hasHeading, columns: columnsOf(lines, hasHeading) });
      return check();
    },
    setColumn(column, field) {
      patch({ fields: state.get().fields.with(column, field) });
      return check();
    },
    mend(line, field, value) {
      const index = checked.findIndex((one) => one.line === line);
      const source = lines.find(({ number }) => number === line);
      if (index < 0 || !source) return;
      mended.set(line, { ...mended.get(line), [field]: value });
      checked = checked.with(index, checkLine(source, state.get().fields, mended.get(line), plan));
      compare();
      ask();
    },
    takeOut(sent) {
      for (const { key, line } of sent) if (key !== null) sentLines.set(key, line);
      const gone = new Set([...sentLines.values(), ...sent.map(({ line }) => line)]);
      const { rows, hasHeading, sent: before } = state.get();
      const stays = new Set(
        rows
          .filter((row) => row.state !== 'example' && !gone.has(row.line) && !gone.has(row.repeats ?? -1))
          .map(({ line }) => line),
      );
      lines = lines.filter(({ number }, at) => (hasHeading && at === 0) || stays.has(number));
      checked = checked.filter(({ line }) => stays.has(line));
      patch({ sent: (before ?? 0) + sent.length });
      compare();
      return stays.size;
    },
    retryLookUp: ask,
    clear() {
      forget();
      state.set(empty);
    },
  };
}
