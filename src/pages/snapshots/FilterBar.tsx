import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Chips, type Chip } from '~/ui/list/Chips';
import classes from '~/ui/list/ListPage.module.css';
import { ToolButton } from '~/ui/ToolButton';
import type { ListActions } from './list-actions';
import { QuickSearch } from './QuickSearch';
import {
  FILTER_NAMES,
  isActive,
  withoutFilters,
  type FilterName,
  type SnapshotSearch,
} from './snapshot-search';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

interface FilterBarProps {
  search: SnapshotSearch;
  actions: ListActions;
}

/** What narrows the list: the quick search, every filter in a panel, and what is applied as chips. */
export function FilterBar({ search, actions }: FilterBarProps) {
  const t = useMessages('snapshots').filters;
  const [open, setOpen] = useState(false);
  const chips = useChips({ search, actions });
  const count = FILTER_NAMES.filter((name) => isActive(search, name)).length;
  return (
    <search className={classes.bar}>
      <QuickSearch search={search} actions={actions} />
      <ToolButton
        label={t.button(count)}
        icon={<IconFilter size={14} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Chips label={t.applied} chips={chips} onClear={() => actions.change(withoutFilters())} />
      {open && (
        <Suspense fallback={null}>
          <FilterPanel search={search} actions={actions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </search>
  );
}

/** More values of one filter than this are one chip. */
const MOST_CHIPS = 3;

function useChips({ search, actions }: FilterBarProps): Chip[] {
  const t = useMessages('snapshots');
  const domain = useMessages('domain');
  const chip = (name: FilterName, text: string, rest: string | readonly string[]): Chip => ({
    key: `${name} ${text}`,
    name: t.filters.names[name],
    text,
    remove: () => actions.change({ [name]: rest }),
  });
  return FILTER_NAMES.filter((name) => isActive(search, name)).flatMap((name) => {
    switch (name) {
      case 'status':
        return [chip(name, domain.snapshotStatus[search.status] ?? search.status, '')];
      case 'disk_type':
        return [chip(name, domain.snapshotDisks[search.disk_type] ?? search.disk_type, '')];
      case 'create_type':
        return [chip(name, domain.snapshotOrigin[search.create_type] ?? search.create_type, '')];
      default: {
        const values = search[name];
        if (name === 'desktop_id' && values.length > MOST_CHIPS)
          return [chip(name, t.quick.ids(values.length), [])];
        return values.map((value) =>
          chip(
            name,
            value,
            values.filter((other) => other !== value),
          ),
        );
      }
    }
  });
}
