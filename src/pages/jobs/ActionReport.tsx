import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { ActionProgress } from '~/domain/actions/progress/ActionProgress';
import { HeldAction } from '~/domain/actions/progress/HeldAction';
import { specOf } from '~/domain/actions/all-actions';
import { useHeldActions } from '~/domain/actions/engine/use-held-actions';
import type { Action, Part } from '~/domain/actions/engine/record';
import { totalOf } from '~/domain/actions/engine/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { UnreadableBar } from '~/ui/list/UnreadableBar';
import { StateFilter } from '~/ui/list/StateFilter';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ActionFacts } from './ActionFacts';
import classes from './jobs.module.css';
import { REPORT_COLUMNS, REPORT_NAME, type ReportWords } from './ReportColumns';
import { matchingRows, reportRows, type ReportRow } from './report-rows';
import { parseReportSearch, toReportParams, type ReportSearch } from './report-search';
import { ReportTools } from './ReportTools';
import { UnknownNotice } from './UnknownNotice';

const SHOWN = ['running', 'waiting', 'succeeded', 'failed', 'unknown', 'cancelled', 'skipped'] as const;
const rowKey = (row: ReportRow) => row.key;
const rowName = (row: ReportRow) => row.item.name;

/** The report itself: progress, filters, and a row for each item. */
export function ActionReport({ action, parts }: { action: Action; parts: readonly Part[] }) {
  const t = useMessages('jobs').report;
  const actions = useMessages('actions');
  const domain = useMessages('domain');
  const format = useFormat();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const { view: search, unreadable } = parseReportSearch(params);
  const [typed, setTyped] = useState(search.q);
  const [active] = useState(createActiveRow);
  const isHeld = useHeldActions().has(action.id);
  const spec = specOf(action.kind);
  const words = useMemo<ReportWords>(
    () => ({ spec, t, actions, domain, format }),
    [spec, t, actions, domain, format],
  );
  const rows = useMemo(() => reportRows(parts), [parts]);
  const wanted = useDeferredValue(typed);
  const shown = useMemo(() => matchingRows(rows, search.state, wanted), [rows, search.state, wanted]);
  const change = (next: Partial<ReportSearch>, replace: boolean) =>
    setParams(toReportParams({ ...search, q: typed, ...next }), { replace, flushSync: true });
  const type = (q: string) => {
    setTyped(q);
    change({ q }, true);
  };
  const counts = { ...action.counts, waiting: action.counts.waiting + action.counts.sending };

  return (
    <>
      <div className={classes.head}>
        <ActionFacts action={action} parts={parts} />
        <ActionProgress action={action} />
        {isHeld && <HeldAction action={action} />}
        <UnknownNotice action={action} rows={rows} />
        <div className={classes.filters}>
          <StateFilter
            label={t.filter}
            value={search.state}
            choices={[
              { value: '' as const, label: t.all, count: totalOf(action.counts) },
              ...SHOWN.filter((state) => counts[state] > 0 || search.state === state).map((state) => ({
                value: state,
                label: actions.states[state] ?? state,
                count: counts[state],
              })),
            ]}
            onChange={(state) => change({ state }, false)}
          />
          <input
            type="search"
            className={classes.search}
            aria-label={t.search}
            placeholder={t.search}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <ReportTools action={action} rows={rows} shown={shown} words={words} />
        </div>
      </div>
      <UnreadableBar
        unreadable={unreadable}
        names={{ state: t.columns.state }}
        onRemove={() => change({}, true)}
      />
      <DataTable
        label={t.label}
        nameColumn={REPORT_NAME}
        columns={REPORT_COLUMNS}
        words={words}
        rows={shown}
        rowKey={rowKey}
        rowName={rowName}
        view={toReportParams({ state: search.state, q: wanted }).toString()}
        offset={0}
        total={shown.length}
        density="compact"
        active={active}
        onCommand={(_, { item }) => void navigate(spec.subject.itemPath(item))}
        instead={
          shown.length === 0 ? (
            <EmptyState
              title={t.nothing}
              body={t.nothingBody}
              action={
                <ToolButton
                  label={t.clear}
                  icon={null}
                  onClick={() => {
                    setTyped('');
                    change({ state: '', q: '' }, false);
                  }}
                />
              }
            />
          ) : undefined
        }
      />
    </>
  );
}
