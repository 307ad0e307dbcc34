// A list page is one declaration: its rows, its filters, what its address holds and how it is read. ListPage does the rest.
import { keepPreviousData, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  readFilters,
  type Filters,
  type Problem,
  type Unreadable,
  type UseOptions,
  type Values,
} from '~/ui/list/filters/filters';
import type { ReadProgress } from './read-progress';

/** `limit` rows of everything that matches, from `offset` on. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Some rows, of how many in all. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** How a long read is followed and ended. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Only the keys and names of the rows are wanted. */
  readonly keysOnly?: boolean;
}

/** How a page is read and kept. Only these two options, so that a page may hold more than a list needs. */
export type PageQuery<Row> = Pick<UseQueryOptions<Page<Row>>, 'queryKey' | 'queryFn'>;

/** Where the rows of a list come from; api/list-source.ts makes one of an operation. */
export interface ListSource<Row, Query> {
  /** One page, through the cache. */
  page: (query: Query, slice: Slice) => PageQuery<Row>;
  /** Everything that matches. @throws ApiError, or the AbortError of the signal */
  all: (query: Query, options: ReadOptions) => Promise<readonly Row[]>;
}

/** The rows of a view and how they stand. */
export interface ListRows<Row> {
  /** Undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly total: number;
  readonly error: Error | null;
  /** Other rows than these were asked for and are on their way. */
  readonly isStale: boolean;
  readonly isFetching: boolean;
  /** When the rows shown were read; null before the first answer. */
  readonly updatedAt: Date | null;
  readonly refetch: () => void;
  /** How far a long read has come, in words. */
  readonly progress?: string | undefined;
  /** What is missing from the rows, said above the table. */
  readonly notice?: ReactNode;
}

/** What every list keeps in its address beside its filters. */
export interface ListView {
  /** A field the service sorts by, with a leading minus for descending; '' for its own order. */
  readonly sort: string;
  readonly page: number;
  readonly page_size: number;
  readonly columns: readonly string[];
  /** The key of the row that is open beside the list; '' for none. */
  readonly panel: string;
}

/** What the address of a list holds: one flat object, typed from the declaration. */
export type ViewOf<F extends Filters, S extends Filters> = Values<F> & Values<S> & ListView;

/** What the quick search takes a text for. `hint` names the words that say so. */
export type QuickMeaning<Change> =
  | { readonly hint: string | null; readonly count?: number; readonly change: Change }
  | { readonly problem: Problem };

/** One box that fills the commonest filters. */
export interface QuickSearch<V> {
  /** The filters for what was typed. A `scope` is what the words are looked for in, where there is a choice. */
  read(typed: string, scope: string): QuickMeaning<Partial<V>>;
  /** The text the box shows for a view. */
  text(view: V): string;
  readonly scopes?: readonly string[];
  /** Where the text of a view is looked for; null when the view does not tell. */
  scopeOf?(view: V): string | null;
}

/** What a row is called in an action, on whichever page it stands. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
}

interface Declaration<Row, F extends Filters, S extends Filters, Id extends string, Query> {
  /** The API's noun: names what this browser remembers, and exported files. */
  readonly noun: string;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly filters: F;
  /** The groups of the drawer, in their order; without them all filters stand together. */
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

/** A list as ListPage takes it. Methods, not properties: so a list of one view is a list of any. */
export interface List<Row, V extends ListView = ListView> {
  readonly noun: string;
  readonly filters: Filters;
  readonly filterNames: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly pageSizes: readonly number[];
  readonly columns: { readonly all: readonly string[]; readonly usual: readonly string[] };
  readonly idColumn: string;
  readonly quick: QuickSearch<V> | undefined;
  /** Loads what the drawer's fields offer, by filter. */
  readonly loadOptions: () => Promise<Readonly<Record<string, UseOptions | undefined>>>;
  readonly presetNames: readonly string[];
  /** The view a bare address shows. */
  readonly start: V;
  rowKey(this: void, row: Row): string;
  rowName(this: void, row: Row): string;
  item(row: Row): ListItem;
  /** A hook: the rows of a view. */
  useRows(view: V): ListRows<Row>;
  readAll(view: V, options: ReadOptions): Promise<readonly Row[]>;
  readSelected(keys: readonly string[], view: V, options: ReadOptions): Promise<readonly Row[]>;
  /** Reads an address; never throws. */
  parse(params: URLSearchParams): { view: V; unreadable: readonly Unreadable[] };
  /** Writes an address; what equals the start is left out. */
  toParams(view: V): URLSearchParams;
  /** A change of filter, sort or page size goes back to page 1. */
  change(view: V, change: Partial<V> | Partial<ListView>): V;
  /** Nothing open beside the list, as a change of the view. */
  closed(): Partial<V>;
  /** The view without what is open beside it, on its first page: what a saved view or a shared link keeps. */
  settled(view: V): V;
  value(view: V, filter: string): unknown;
  isOn(view: V, filter: string): boolean;
  /** Values of filters, by their names, as a change of the view. */
  filtered(values: Readonly<Record<string, unknown>>): Partial<V>;
  /** All filters off. */
  cleared(): Partial<V>;
  /** The filters a preset stands for, all others off. */
  preset(name: string): Partial<V>;
  isPreset(view: V, name: string): boolean;
  /** What decides the rows of the page as text: not the columns, nor what is open beside the list. */
  rowsKey(view: V): string;
  /** The filters of a view as text, to tell whether they changed. */
  filterKey(view: V): string;
  applies(filter: string, values: Readonly<Record<string, unknown>>): boolean;
}

const MAX_PAGE = 1_000_000;
const USUAL_PAGE_SIZE = 50;
const NO_FILTERS = {};

/** Nothing to read, for a list that cannot ask for pages now. */
export const NO_PAGES = { queryKey: ['no-pages'], enabled: false };

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

  // A record made name by name of a declaration is what its type says: the casts of this file stand here and nowhere else.
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

/** The rows the page of a view shows. */
export function sliceOf({ page, page_size }: ListView): Slice {
  return { offset: (page - 1) * page_size, limit: page_size };
}

/** The last page of a list of `total` rows; 1 when it is empty. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The rows of one page, through the cache; while other rows are on their way the last ones stay. */
export function usePage<Row>(
  options: PageQuery<Row>,
  refetchMs: (rows: readonly Row[]) => number | false = () => false,
): ListRows<Row> {
  const query = useQuery({
    ...options,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.status === 'success' && state.data ? refetchMs(state.data.rows) : false,
  });
  return rowsOf(query);
}

/** A page that was asked for, as a list shows it. */
export function rowsOf<Row>(query: UseQueryResult<Page<Row>>): ListRows<Row> {
  return {
    rows: query.data?.rows,
    total: query.data?.total ?? 0,
    error: query.error,
    isStale: query.isPlaceholderData,
    isFetching: query.isFetching,
    updatedAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    refetch: () => void query.refetch(),
  };
}

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
