// A list page is one declaration: its rows, its filters, what its address holds and how it is read. ListPage does the rest.
import type { UseOptions } from '~/ui/list/filters/filter';
import { readFilters, type Filters, type Values } from '~/ui/list/filters/read-filters';
import { sliceOf, type List, type ListItem, type ListView, type QuickSearch, type ViewOf } from './list';
import { NO_PAGES, usePage, type ListRows, type ListSource, type ReadOptions } from './list-rows';

interface Declaration<Row, F extends Filters, S extends Filters, Id extends string, Query> {
  /** The API's noun: names what this browser remembers, and exported files. */
  readonly noun: string;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly filters: F;
  /** The groups of the drawer, in their order; without them all filters are together. */
  readonly groups?: Readonly<Record<string, readonly (keyof F & string)[]>>;
  /** Further things the address holds, which filter nothing. */
  readonly state?: S;
  /** Fields the service sorts by. */
  readonly sorts?: readonly string[];
  readonly pageSizes: readonly number[];
  /** Every column but the name, and those a new reader sees. */
  readonly columns: { readonly all: readonly Id[]; readonly usual: readonly Id[] };
  /** The column that holds the row's id: always exported. */
  readonly idColumn: Id;
  readonly quick?: QuickSearch<ViewOf<F, S>>;
  readonly presets?: Readonly<Record<string, Partial<Values<F>>>>;
  /** What fields of the drawer offer or suggest beyond the known values, by filter; loaded with the drawer. */
  readonly loadOptions?: () => Promise<Readonly<Partial<Record<keyof F & string, UseOptions>>>>;
  /** False for a filter that has no sense beside the others: its field is disabled, and it is switched off. */
  readonly applies?: (name: keyof F & string, values: Values<F>) => boolean;
  /** Where the rows come from; a list with `useRows` reads its pages by itself. */
  readonly source: Pick<ListSource<Row, Query>, 'all'> & Partial<ListSource<Row, Query>>;
  /** The only place where the view becomes the words of the wire. */
  readonly toQuery: (view: ViewOf<F, S>) => Query;
  /** Milliseconds until the page is read again by itself, by its rows. */
  readonly refetchMs?: (rows: readonly Row[]) => number | false;
  /** Reads the rows of a view otherwise than page by page from the source. */
  readonly useRows?: (view: ViewOf<F, S>) => ListRows<Row>;
  /** Reads some rows by their keys, in the order of these; without it everything is read and the rest left out. */
  readonly readSelected?: (
    keys: readonly string[],
    view: ViewOf<F, S>,
    options: ReadOptions,
  ) => Promise<readonly Row[]>;
  /** What an action needs to know of a row; id and name unless told. */
  readonly item?: (row: Row) => ListItem;
}

const MAX_PAGE = 1_000_000;
const USUAL_PAGE_SIZE = 50;
const NO_FILTERS = {};

/** A list with what only its own page knows of it. */
type DefinedList<Row, F extends Filters, S extends Filters, Id extends string, Query> = List<
  Row,
  ViewOf<F, S>
> & {
  readonly columnIds: readonly Id[];
  readonly toQuery: (view: ViewOf<F, S>) => Query;
};

/** Makes a list of its declaration. */
export function defineList<
  Row,
  const F extends Filters,
  const Id extends string,
  Query,
  const S extends Filters = typeof NO_FILTERS,
>(given: Declaration<Row, F, S, Id, Query>): DefinedList<Row, F, S, Id, Query> {
  type View = ViewOf<F, S>;
  const { filters, columns, pageSizes, rowKey, rowName, presets = {}, source, toQuery, refetchMs } = given;
  const state: Filters = given.state ?? {};
  const filterNames = Object.keys(filters);
  const kept: Filters = { ...filters, ...state };
  const sorts = (given.sorts ?? []).flatMap((field) => [field, `-${field}`]);
  const usualSize = pageSizes.includes(USUAL_PAGE_SIZE) ? USUAL_PAGE_SIZE : (pageSizes[0] ?? USUAL_PAGE_SIZE);

  // A record made name by name of a declaration is what its type says: the casts of this file are here and nowhere else.
  const view = (values: Readonly<Record<string, unknown>>, paging: ListView) =>
    ({ ...values, ...paging }) as unknown as View;
  const part = (values: Readonly<Record<string, unknown>>) => values as Partial<View>;
  const values = (of: View) => of as unknown as Readonly<Record<string, unknown>>;

  const offOf = (of: Filters) =>
    Object.fromEntries(Object.entries(of).map(([name, filter]) => [name, filter.off]));
  const off = offOf(filters);
  const stateOff = offOf(state);
  const written = (of: View, name: string) => kept[name]?.write(values(of)[name]) ?? [];
  const start = view(
    { ...off, ...stateOff },
    {
      sort: '',
      page: 1,
      page_size: usualSize,
      columns: columns.usual,
      panel: '',
    },
  );
  const toParams = (of: View) => {
    const params = new URLSearchParams();
    for (const [name, filter] of Object.entries(kept)) {
      const usual = filter.write(filter.off);
      const texts = written(of, name);
      if (texts.join('\n') !== usual.join('\n')) for (const text of texts) params.append(name, text);
    }
    if (of.sort !== '') params.set('sort', of.sort);
    if (of.page !== 1) params.set('page', String(of.page));
    if (of.page_size !== usualSize) params.set('page_size', String(of.page_size));
    if (of.columns.join() !== columns.usual.join()) params.set('columns', of.columns.join(','));
    if (of.panel !== '') params.set('panel', of.panel);
    return params;
  };
  const readAll = (of: View, options: ReadOptions) => source.all(toQuery(of), options);
  const isOn = (of: View, name: string) => written(of, name).length > 0;
  const writtenIn = (name: string, change: Readonly<Record<string, unknown>>) =>
    name in change ? (filters[name]?.write(change[name]) ?? []) : [];

  return {
    noun: given.noun,
    filters,
    filterNames,
    groups: given.groups ?? { all: filterNames },
    pageSizes,
    columns,
    columnIds: columns.all,
    toQuery,
    idColumn: given.idColumn,
    quick: given.quick,
    loadOptions: once(given.loadOptions ?? (async () => ({}))),
    presetNames: Object.keys(presets),
    start,
    rowKey,
    rowName,
    item: given.item ?? ((row) => ({ id: rowKey(row), name: rowName(row) })),
    useRows:
      given.useRows ?? ((of) => usePage(source.page?.(toQuery(of), sliceOf(of)) ?? NO_PAGES, refetchMs)),
    readAll,
    readSelected:
      given.readSelected ??
      (async (keys, of, options) => {
        const all = await readAll({ ...of, ...off }, options);
        const byKey = new Map(all.map((row) => [rowKey(row), row]));
        return keys.flatMap((key) => byKey.get(key) ?? []);
      }),
    parse(params) {
      const { values: read, unreadable } = readFilters(kept, params);
      const sort = params.get('sort') ?? '';
      const page = Number(params.get('page') ?? 1);
      const size = Number(params.get('page_size') ?? usualSize);
      const shown = [...new Set((params.get('columns') ?? '').split(','))].filter((id) =>
        columns.all.some((known) => known === id),
      );
      return {
        view: view(read, {
          sort: sorts.includes(sort) ? sort : '',
          page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
          page_size: pageSizes.includes(size) ? size : usualSize,
          columns: shown.length > 0 ? shown : columns.usual,
          panel: (params.get('panel') ?? '').trim().slice(0, 255),
        }),
        unreadable,
      };
    },
    toParams,
    change(of, change) {
      const turns = Object.keys(change).every((key) => KEEPS_PAGE.has(key) || key in state);
      return { ...of, ...(turns ? {} : { page: 1 }), ...change };
    },
    closed: () => part({ ...stateOff, panel: '' }),
    settled: (of) => ({ ...of, ...stateOff, page: 1, panel: '' }),
    value: (of, name) => values(of)[name],
    isOn,
    filtered: part,
    cleared: () => part(off),
    preset: (name) => part({ ...off, ...presets[name] }),
    isPreset(of, name) {
      const change: Readonly<Record<string, unknown>> = presets[name] ?? {};
      return filterNames.every(
        (filter) => written(of, filter).join('\n') === writtenIn(filter, change).join('\n'),
      );
    },
    rowsKey: (of) => toParams({ ...of, ...stateOff, columns: columns.usual, panel: '' }).toString(),
    filterKey: (of) => filterNames.map((name) => `${name}=${written(of, name).join('\n')}`).join('&'),
    applies: (name, of) => given.applies?.(name as keyof F & string, of as unknown as Values<F>) ?? true,
  };
}

/** What does not decide which rows there are. */
const KEEPS_PAGE: ReadonlySet<string> = new Set(['page', 'columns', 'panel']);

/** Loads once; what could not be loaded is loaded anew when it is asked for again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
