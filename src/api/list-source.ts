import type { InputOf, Operation, OutputOf, Pages } from '~/contract/operation';
import { call } from './http';
import { readPages, type ReadOptions, type ReadRows } from './read-pages';

/** An operation that lists something page by page. */
type ListOperation = Operation & { readonly pages: Pages };
/** What the rows of a list are. */
type RowOf<O extends ListOperation> =
  NonNullable<
    OutputOf<O['reply']>[O['pages']['rows'] & keyof OutputOf<O['reply']>]
  > extends readonly (infer Row)[]
    ? Row
    : never;
/** What a list is filtered and sorted by. */
type FiltersOf<O extends ListOperation> = Omit<NonNullable<InputOf<O['query']>>, 'offset' | 'limit'>;

/** `limit` rows from `offset` on. */
interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Some rows, of how many in all. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What a list page needs of an operation. */
export interface ListSource<Row, Filters> {
  /** One page, without the cache. @throws ApiError, or the AbortError of `signal` */
  readonly read: (filters: Filters, slice: Slice, signal?: AbortSignal) => Promise<RowPage<Row>>;
  /** Everything that matches and whether it is whole, without the cache. @throws ApiError, or the AbortError of `signal` */
  readonly readAll: (filters: Filters, options?: ReadOptions<Row>) => Promise<ReadRows<Row>>;
  /** One page, through the cache. Key: the source's, 'list', the filters and the slice. */
  readonly page: (
    filters: Filters,
    slice: Slice,
  ) => { queryKey: readonly unknown[]; queryFn: (context: { signal: AbortSignal }) => Promise<RowPage<Row>> };
  /** Everything that matches. */
  readonly all: (filters: Filters, options?: ReadOptions<Row>) => Promise<readonly Row[]>;
}

type PathParams = Readonly<Record<string, string>>;

/** Where the manual states no limit for one call. */
const CALL_LIMIT = 1000;

/** Makes the source of a list of its operation. Its queries' keys begin with `key`; `params` fill the operation's path. */
export function listSource<O extends ListOperation>(
  operation: O,
  key: readonly string[],
  rowKey: (row: RowOf<O>) => string,
  params?: PathParams,
): ListSource<RowOf<O>, FiltersOf<O>>;
export function listSource<Row>(
  operation: ListOperation,
  key: readonly string[],
  rowKey: (row: Row) => string,
  params: PathParams = {},
): ListSource<Row, object> {
  const { limit, lastOffset, rows: rowsField, total: totalField, asText } = operation.pages;
  const read = async (filters: object, slice: Slice, signal?: AbortSignal): Promise<RowPage<Row>> => {
    const { offset, limit: count } = slice;
    const paging = asText ? { offset: String(offset), limit: String(count) } : { offset, limit: count };
    const query = { ...filters, ...paging };
    const reply = await call<Operation>(operation, { params, query, ...(signal && { signal }) });
    const rows = fieldOf<readonly Row[]>(reply, rowsField) ?? [];
    return { rows, total: fieldOf<number>(reply, totalField) ?? offset + rows.length };
  };
  const readAll = (filters: object, options: ReadOptions<Row> = {}) =>
    readPages({
      ...options,
      limit: limit ?? CALL_LIMIT,
      ...(lastOffset !== undefined && { lastOffset }),
      rowKey,
      readPage: (from, count, signal) => read(filters, { offset: from, limit: count }, signal),
    });
  return {
    read,
    readAll,
    page: (filters, slice) => ({
      queryKey: [...key, 'list', filters, slice],
      queryFn: ({ signal }) => read(filters, slice, signal),
    }),
    all: async (filters, options) => (await readAll(filters, options)).rows,
  };
}

/** A field of a reply, which was parsed by the operation's own schema: what it holds is known from there. */
function fieldOf<Value>(reply: unknown, field: PropertyKey): Value | null | undefined {
  const fields = reply as Readonly<Record<PropertyKey, Value | null | undefined>>;
  return fields[field];
}
