import type { Filter } from './filter';

/** Filters by their names in the address. */
export type Filters = Readonly<Record<string, Filter<unknown>>>;
/** The values of filters, by their names. */
export type Values<F extends Filters> = { readonly [Name in keyof F]: F[Name]['off'] };

/** A part of an address that names a filter and cannot be used as its value. */
export interface Unreadable {
  readonly filter: string;
  readonly text: string;
}

/** Reads all filters of an address: the values that can be used, and what cannot. */
export function readFilters<F extends Filters>(
  filters: F,
  params: URLSearchParams,
): { values: Values<F>; unreadable: readonly Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const entries = Object.entries(filters).map(([filter, kind]) => {
    if (!params.has(filter)) return [filter, kind.off];
    const read = kind.parse(params.getAll(filter));
    unreadable.push(...read.unreadable.map((text) => ({ filter, text })));
    return [filter, read.value];
  });
  // A record made name by name is what its type says.
  return { values: Object.fromEntries(entries) as Values<F>, unreadable };
}
