import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { TASK_TYPES } from '~/contract/scheduled-tasks';
import { useFormat, useMessages } from '~/i18n/I18n';
import { Segments } from '~/ui/fields/Segments';
import { ToolButton } from '~/ui/layout/ToolButton';
import { SearchBox } from '~/ui/list/filters/SearchBox';
import listClasses from '~/ui/list/ListPage.module.css';
import type { CalendarActions } from './calendar-actions';
import { dayText, shiftDay, VIEWS } from './calendar-days';
import { ZONES, type CalendarSearch } from './calendar-search';
import classes from './CalendarPage.module.css';

interface CalendarBarProps {
  search: CalendarSearch;
  actions: CalendarActions;
  /** The day the view is about. */
  day: number;
  title: string;
  isList: boolean;
}

const noHint = () => null;

/** Which span is shown, how, and of which tasks. */
export function CalendarBar({ search, actions, day, title, isList }: CalendarBarProps) {
  const t = useMessages('task-calendar');
  const taskTypes = useMessages('schedule').taskTypes;
  const zone = useFormat().timeZone;
  const { view } = search;
  const turn = (by: number) => actions.change({ date: dayText(shiftDay(view, day, by)) });
  const types =
    TASK_TYPES.some((type) => type === search.type) || search.type === ''
      ? TASK_TYPES
      : [...TASK_TYPES, search.type];
  return (
    <>
      <div className={listClasses.bar}>
        <div className={classes.turn}>
          <ToolButton
            label={t.previous[view]}
            icon={<IconChevronLeft size={16} aria-hidden />}
            iconOnly
            onClick={() => turn(-1)}
          />
          <ToolButton label={t.today} icon={null} onClick={() => actions.change({ date: '' })} />
          <ToolButton
            label={t.next[view]}
            icon={<IconChevronRight size={16} aria-hidden />}
            iconOnly
            onClick={() => turn(1)}
          />
        </div>
        <h2 className={classes.span} aria-live="polite">
          {title}
        </h2>
        <div className={classes.end}>
          <Segments
            hidesLabel
            label={t.views.label}
            choices={VIEWS.map((value) => ({ value, label: t.views[value] }))}
            value={view}
            onChange={(value) => actions.change({ view: value })}
          />
          <Segments
            hidesLabel
            label={t.shapes.label}
            choices={[
              { value: 'false', label: t.shapes.grid },
              { value: 'true', label: t.shapes.list },
            ]}
            value={String(isList)}
            onChange={(value) => actions.change({ list: value === 'true' ? 'true' : 'false' })}
          />
        </div>
      </div>
      <div className={listClasses.bar}>
        <SearchBox
          label={t.filters.target}
          placeholder={t.filters.targetPlaceholder}
          shortcut={t.filters.targetShortcut}
          value={search.target}
          hint={noHint}
          onSearch={(target, isStep) =>
            isStep ? actions.change({ target: target.trim() }) : actions.replace({ target: target.trim() })
          }
        />
        <select
          className={classes.select}
          aria-label={t.filters.type}
          value={search.type}
          onChange={(event) => actions.change({ type: event.currentTarget.value })}
        >
          <option value="">{t.filters.anyType}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {taskTypes[type] ?? type}
            </option>
          ))}
        </select>
        <select
          className={classes.select}
          aria-label={t.filters.zone}
          value={search.zone}
          onChange={(event) =>
            actions.change({ zone: ZONES.find((one) => one === event.currentTarget.value) ?? 'mine' })
          }
        >
          <option value="mine">{t.filters.mine(zone)}</option>
          <option value="utc">{t.filters.utc}</option>
        </select>
        {(search.type !== '' || search.target !== '') && (
          <button
            type="button"
            className={classes.textButton}
            onClick={() => actions.change({ type: '', target: '' })}
          >
            {t.filters.clear}
          </button>
        )}
      </div>
    </>
  );
}
