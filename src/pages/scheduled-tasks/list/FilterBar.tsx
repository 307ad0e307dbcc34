import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { Chips, type Chip } from '~/ui/list/Chips';
import classes from '~/ui/list/ListPage.module.css';
import { ToolButton } from '~/ui/ToolButton';
import { useFilterWords } from './filter-words';
import type { ListActions } from './list-actions';
import { QuickSearch } from './QuickSearch';
import { FILTER_NAMES, isActive, withoutFilters, type TaskSearch } from './task-search';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

interface FilterBarProps {
  search: TaskSearch;
  actions: ListActions;
}

/** What narrows the list: the quick search, every filter in a panel, and what is applied as chips. */
export function FilterBar({ search, actions }: FilterBarProps) {
  const t = useMessages('scheduled-tasks').filters;
  const words = useFilterWords();
  const [open, setOpen] = useState(false);
  const applied = FILTER_NAMES.filter((name) => isActive(search, name));
  const chips = applied.map((name): Chip => ({
    key: name,
    name: t.names[name],
    text: nameOf(words[name], search[name]),
    remove: () => actions.change({ [name]: '' }),
  }));
  return (
    <search className={classes.bar}>
      <QuickSearch search={search} actions={actions} />
      <ToolButton
        label={t.button(applied.length)}
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
