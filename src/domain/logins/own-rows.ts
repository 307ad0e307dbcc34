import type { ListSource as ApiSource, RowPage } from '~/api/list-source';
import type { ListSource } from '~/ui/list/list-rows';

/** Narrows the pages of a source to rows the service's loose match of names should not have found; the total stays the service's. */
export function ownRows<Row, Query>(
  source: Pick<ApiSource<Row, Query>, 'page' | 'all'>,
  isOwn: (row: Row) => boolean,
): Pick<ListSource<Row, Query>, 'page' | 'all'> {
  const narrow = ({ rows, total }: RowPage<Row>) => ({ rows: rows.filter(isOwn), total });
  return {
    page: (query, slice) => {
      const { queryKey, queryFn } = source.page(query, slice);
      const read = async (context: { signal: AbortSignal }) => narrow(await queryFn(context));
      return { queryKey: [...queryKey, 'own'], queryFn: read };
    },
    all: async (query, options) => (await source.all(query, options)).filter(isOwn),
  };
}
