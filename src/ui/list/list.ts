import type { Problem, UseOptions } from '~/ui/list/filters/filter';
import type { Filters, Unreadable, Values } from '~/ui/list/filters/read-filters';
import type { ListRows, ReadOptions, Slice } from './list-rows';

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
  /** The filters for the input. A `scope` is what the words are looked for in, where there is a choice. */
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

/** The rows the page of a view shows. */
export function sliceOf({ page, page_size }: ListView): Slice {
  return { offset: (page - 1) * page_size, limit: page_size };
}

/** The last page of a list of `total` rows; 1 when it is empty. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
