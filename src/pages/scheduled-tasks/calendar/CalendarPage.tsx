import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconList, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { newTaskPath, tasksPath, tasksWithPath } from '~/domain/paths';
import { useFormat, useLanguage, useMessages } from '~/i18n/I18n';
import type { TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ToolLink } from '~/ui/layout/ToolButton';
import { UnreadableBar } from '~/ui/list/filters/UnreadableBar';
import listClasses from '~/ui/list/ListPage.module.css';
import toolbarClasses from '~/ui/list/Toolbar.module.css';
import { Agenda } from './Agenda';
import { useCalendarActions } from './calendar-actions';
import { dayFrom, dayText } from './calendar-days';
import { parseCalendarSearch } from './calendar-search';
import { calendarDates } from './calendar-words';
import { CalendarBar } from './CalendarBar';
import { CalendarGrid } from './CalendarGrid';
import { NothingInSpan, Partly } from './CalendarNotices';
import { CalendarOverlay, type Opened } from './CalendarOverlay';
import classes from './CalendarPage.module.css';
import { useCalendar, type CalendarData } from './use-calendar';

const NARROW = '(width < 48rem)';

/** When all enabled tasks will run, by day. */
export function CalendarPage() {
  const t = useMessages('task-calendar');
  const language = useLanguage();
  const [params] = useSearchParams();
  const { view: search, unreadable } = useMemo(() => parseCalendarSearch(params), [params]);
  const actions = useCalendarActions(search);
  const data = useCalendar(search);
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { tasks, span, today } = data;
  const day = dayFrom(search.date) ?? today;
  const isList = search.list === '' ? isNarrow : search.list === 'true';
  const title = calendarDates(language).title(search.view, span);
  const openDay = useCallback((chosen: number) => setOpened({ day: chosen, run: null }), []);
  const openRun = useCallback((run: TaskRun) => setOpened({ day: null, run }), []);

  return (
    <div className={listClasses.single}>
      <div className={listClasses.head}>
        <Breadcrumbs trail={[{ label: t.tasks, to: tasksPath }, { label: t.title }]} />
        <PageHeader
          title={t.title}
          aside={<output>{tasks.total === undefined ? '' : t.total(tasks.total)}</output>}
          actions={
            <>
              <ToolLink to={tasksPath} label={t.list} icon={<IconList size={14} aria-hidden />} />
              <Button size="xs" component={Link} to={newTaskPath}>
                {t.newTask}
              </Button>
            </>
          }
        />
        <CalendarBar search={search} actions={actions} day={day} title={title} isList={isList} />
      </div>
      <Freshness data={data} />
      {tasks.error && tasks.total !== undefined && tasks.updatedAt && (
        <StaleBar updatedAt={tasks.updatedAt} onRetry={tasks.refresh} />
      )}
      <UnreadableBar
        unreadable={unreadable}
        names={{
          date: t.filters.date,
          type: t.filters.type,
          target: t.filters.target,
          zone: t.filters.zone,
        }}
        onRemove={() => actions.replace({})}
      />
      <Partly data={data} />
      {tasks.error && tasks.total === undefined ? (
        <ErrorState error={tasks.error} onRetry={tasks.retry} />
      ) : tasks.total === 0 ? (
        <EmptyState
          title={t.empty.title}
          body={tasks.disabled > 0 ? `${t.empty.body} ${t.empty.disabled(tasks.disabled)}` : t.empty.body}
          action={<ToolLink to={newTaskPath} label={t.newTask} icon={<IconPlus size={14} aria-hidden />} />}
        />
      ) : (
        <>
          <NothingInSpan data={data} actions={actions} />
          {isList ? (
            <Agenda
              label={t.agenda.label(title)}
              days={data.days}
              from={span.from}
              until={span.until}
              clashes={data.clashes}
              names={data.names}
              timeZone={data.timeZone}
              onOpenRun={openRun}
            />
          ) : (
            <CalendarGrid
              view={search.view}
              title={title}
              data={data}
              day={day}
              isWaiting={tasks.total === undefined || tasks.isReading}
              onMove={(to) => actions.replace({ date: dayText(to) })}
              onOpenDay={openDay}
              onOpenRun={openRun}
            />
          )}
        </>
      )}
      {opened && <CalendarOverlay opened={opened} data={data} onChange={setOpened} />}
    </div>
  );
}

/** How fresh the calendar is and how far it is read, and what it cannot show. */
function Freshness({ data }: { data: CalendarData }) {
  const t = useMessages('task-calendar');
  const common = useMessages('common');
  const format = useFormat();
  const { tasks, aimed } = data;
  const isReading = tasks.isReading && tasks.total !== undefined;
  return (
    <div className={toolbarClasses.toolbar}>
      <div className={toolbarClasses.freshness}>
        <button
          type="button"
          className={toolbarClasses.refresh}
          aria-label={common.refresh}
          title={common.refresh}
          data-spinning={tasks.isReading || undefined}
          onClick={tasks.refresh}
        >
          <IconRefresh size={16} aria-hidden />
        </button>
        <output>
          {isReading
            ? t.reading(tasks.read, tasks.total ?? 0)
            : aimed.isReading
              ? t.expanding(aimed.read, aimed.total)
              : tasks.updatedAt
                ? common.updatedAt(format.time(tasks.updatedAt))
                : common.notUpdated}
        </output>
        {isReading && (
          <div className={classes.progress}>
            <ProgressBar label={t.readingLabel} value={tasks.read} total={tasks.total ?? 0} />
          </div>
        )}
      </div>
      <p className={classes.quiet}>
        {t.clashRule} {t.triggered}{' '}
        <Link to={tasksWithPath({ scheduled_type: 'LIFE_CYCLE' })}>{t.triggeredLink}</Link>
      </p>
    </div>
  );
}
