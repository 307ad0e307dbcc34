import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { imagesQuery } from '~/api/images';
import { useMessages } from '~/i18n/I18n';
import {
  FILTER_NAMES,
  isActive,
  withoutFilters,
  type DesktopSearch,
  type FilterName,
} from './desktop-search';
import classes from './FilterBar.module.css';
import type { ListActions } from './list-actions';
import { usePoolNames } from './pool-names';

/** What is applied, each removable; several values of one filter are several chips. */
export function FilterChips({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops');
  const common = useMessages('common');
  const valueText = useFilterValue(search);
  const chips = FILTER_NAMES.filter((name) => isActive(search, name)).flatMap((name) =>
    chipsOf(search, name),
  );
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t.filters.applied}>
      {chips.map(({ name, value, rest }) => {
        const text = valueText(name, value);
        return (
          <li key={`${name} ${value}`} className={classes.chip}>
            <span className={classes.chipText} title={text}>
              <b>{t.filters.names[name]}</b> {text}
            </span>
            <button
              type="button"
              className={classes.chipRemove}
              aria-label={common.removeItem(`${t.filters.names[name]} ${text}`)}
              onClick={() => actions.change({ [name]: rest })}
            >
              <IconX size={12} aria-hidden />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className={classes.clearAll} onClick={() => actions.change(withoutFilters())}>
          {common.clearAll}
        </button>
      </li>
    </ul>
  );
}

interface Chip {
  name: FilterName;
  value: string;
  /** What is left of the filter when the chip is removed. */
  rest: unknown;
}

function chipsOf(search: DesktopSearch, name: FilterName): Chip[] {
  const value = search[name];
  const off = withoutFilters()[name];
  if (!Array.isArray(value)) return [{ name, value: String(value), rest: off }];
  // A hundred ids are one filter, not a hundred chips.
  if (name === 'desktop_id' && value.length > 3) return [{ name, value: value.join(' '), rest: off }];
  return value.map((item) => ({ name, value: item, rest: value.filter((other) => other !== item) }));
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
