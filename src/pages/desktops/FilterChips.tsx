import { useQuery } from '@tanstack/react-query';
import { imagesQuery } from '~/api/images';
import { useMessages } from '~/i18n/I18n';
import { Chips } from '~/ui/list/Chips';
import {
  FILTER_NAMES,
  isActive,
  withoutFilters,
  type DesktopSearch,
  type FilterName,
} from './desktop-search';
import type { ListActions } from './list-actions';
import { usePoolNames } from './pool-names';

/** What is applied, each removable; several values of one filter are several chips. */
export function FilterChips({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops').filters;
  const valueText = useFilterValue(search);
  const chips = FILTER_NAMES.filter((name) => isActive(search, name)).flatMap((name) =>
    valuesOf(search, name).map(({ value, rest }) => ({
      key: `${name} ${value}`,
      name: t.names[name],
      text: valueText(name, value),
      remove: () => actions.change({ [name]: rest }),
    })),
  );
  return <Chips label={t.applied} chips={chips} onClear={() => actions.change(withoutFilters())} />;
}

interface FilterValue {
  value: string;
  /** What is left of the filter without it. */
  rest: unknown;
}

function valuesOf(search: DesktopSearch, name: FilterName): FilterValue[] {
  const value = search[name];
  const off = withoutFilters()[name];
  if (!Array.isArray(value)) return [{ value: String(value), rest: off }];
  // A hundred ids are one filter, not a hundred chips.
  if (name === 'desktop_id' && value.length > 3) return [{ value: value.join(' '), rest: off }];
  return value.map((item) => ({ value: item, rest: value.filter((other) => other !== item) }));
}

/** The words for a filter's value: names instead of ids where they are known. */
function useFilterValue(search: DesktopSearch): (name: FilterName, value: string) => string {
  const t = useMessages('desktops');
  const domain = useMessages('domain');
  const common = useMessages('common');
  const pools = usePoolNames(search.pool_id.length > 0);
  const images = useQuery({ ...imagesQuery({ image_id: search.image_id }), enabled: search.image_id !== '' });
  return (name, value) => {
    switch (name) {
      case 'status':
        return domain.status[value] ?? value;
      case 'connect_status':
        return domain.connection[value] ?? value;
      case 'desktop_type':
        return domain.desktopType[value] ?? value;
      case 'pool_id':
        return pools.get(value) ?? value;
      case 'image_id':
        return images.data?.images?.find((image) => image.id === value)?.name ?? value;
      case 'charge_mode':
        return value === '0' ? domain.billing.prepaid : domain.billing.onDemand;
      case 'desktop_id':
        return value.includes(' ') ? t.quick.ids(value.split(' ').length) : value;
      case 'computer_name':
      case 'desktop_ip':
      case 'user_name':
        return t.filters.contains(value);
      default:
        return value === 'true' ? common.yes : value === 'false' ? common.no : value;
    }
  };
}
