import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import page from '~/ui/list/ListPage.module.css';
import { ToolButton } from '~/ui/ToolButton';
import { FILTER_NAMES, isActive, type DesktopSearch } from './desktop-search';
import classes from './FilterBar.module.css';
import { FilterChips } from './FilterChips';
import type { ListActions } from './list-actions';
import { presetFilters, presetOf, PRESETS } from './presets';
import { QuickSearch } from './QuickSearch';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

/** What narrows the list: the quick search, presets, every filter in a panel, and what is applied as chips. */
export function FilterBar({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops');
  const [open, setOpen] = useState(false);
  const current = presetOf(search);
  const count = FILTER_NAMES.filter((name) => isActive(search, name)).length;
  return (
    <search className={page.bar}>
      <QuickSearch search={search} actions={actions} />
      <ToolButton
        label={t.filters.button(count)}
        icon={<IconFilter size={14} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <fieldset className={classes.presets} aria-label={t.presets.label}>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            className={classes.preset}
            aria-pressed={current === preset}
            onClick={() => actions.change(presetFilters(preset))}
          >
            {t.presets[preset]}
          </button>
        ))}
      </fieldset>
      <FilterChips search={search} actions={actions} />
      {open && (
        <Suspense fallback={null}>
          <FilterPanel search={search} actions={actions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </search>
  );
}
