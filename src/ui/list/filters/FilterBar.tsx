import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ListPart } from '~/ui/list/list-part';
import page from '~/ui/list/ListPage.module.css';
import classes from './FilterBar.module.css';
import { QuickSearch } from './QuickSearch';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

interface FilterBarProps<Row> extends ListPart<Row> {
  /** Whether the drawer is open. */
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** Stands first. */
  start?: ReactNode;
}

/** What narrows a list: the quick search, presets, and every filter in a drawer. */
export function FilterBar<Row>({ isOpen, onOpen, start, ...props }: FilterBarProps<Row>) {
  const { list, view, actions, t } = props;
  const words = useMessages('list');
  if (!start && !list.quick && list.filterNames.length + list.presetNames.length === 0) return null;
  const count = list.filterNames.filter((name) => list.isOn(view, name)).length;
  return (
    <search className={page.bar}>
      {start}
      {list.quick && <QuickSearch {...props} quick={list.quick} />}
      {list.filterNames.length > 0 && (
        <ToolButton
          label={words.filters(count)}
          icon={<IconFilter size={14} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => onOpen(true)}
        />
      )}
      {list.presetNames.length > 0 && (
        <fieldset className={classes.presets} aria-label={words.presets}>
          {list.presetNames.map((preset) => (
            <button
              key={preset}
              type="button"
              className={classes.preset}
              aria-pressed={list.isPreset(view, preset)}
              onClick={() => actions.change(list.preset(preset))}
            >
              {t.presets?.[preset] ?? preset}
            </button>
          ))}
        </fieldset>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <FilterPanel {...props} onClose={() => onOpen(false)} />
        </Suspense>
      )}
    </search>
  );
}
