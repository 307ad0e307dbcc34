import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActProgress } from '~/domain/acts/ActProgress';
import { HeldAct } from '~/domain/acts/HeldAct';
import { itemPath } from '~/domain/acts/item-path';
import { useHeldActs } from '~/domain/acts/use-held-acts';
import { actQuery } from '~/domain/bulk/acts';
import type { Act, Part } from '~/domain/bulk/record';
import { totalOf } from '~/domain/bulk/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { ListBody } from '~/ui/list/ListBody';
import { rowsOfView } from '~/ui/list/rows-in-memory';
import { StateFilter } from '~/ui/list/StateFilter';
import { useListView } from '~/ui/list/use-list-view';
import { ActFacts } from './ActFacts';
import { reportColumns, type ReportCommand, type ReportWords } from './ReportColumns';
import { REPORT_RULE, REPORT_STATES, reportList } from './report-list';
import { reportRows, type ReportRow } from './report-rows';
import { ReportTools } from './ReportTools';
import { UnknownNotice } from './UnknownNotice';

/** The report itself: progress, filters, and a row for each item. */
export function ActReport({ act, parts }: { act: Act; parts: readonly Part[] }) {
  const t = useMessages('jobs').report;
  const acts = useMessages('acts');
  const domain = useMessages('domain');
  const format = useFormat();
  const navigate = useNavigate();
  const { dataUpdatedAt, refetch } = useQuery(actQuery(act.id));
  const isHeld = useHeldActs().has(act.id);
  const { kind } = act;
  const words = useMemo<ReportWords>(
    () => ({ kind, t, acts, domain, format }),
    [kind, t, acts, domain, format],
  );
  const rows = useMemo(() => reportRows(parts), [parts]);
  const list = useMemo(
    () =>
      reportList({
        rows,
        error: null,
        isFetching: false,
        updatedAt: new Date(dataUpdatedAt),
        refetch: () => void refetch(),
      }),
    [rows, dataUpdatedAt, refetch],
  );
  const state = useListView(list);
  const { view } = state;
  const counts = { ...act.counts, waiting: act.counts.waiting + act.counts.sending };
  const commands: Record<ReportCommand, (row: ReportRow) => void> = {
    open: ({ item }) => void navigate(itemPath(kind, item)),
  };

  return (
    <ListBody
      list={list}
      t={t}
      useWords={() => words}
      columns={reportColumns}
      state={state}
      commands={commands}
      header={() => (
        <>
          <ActFacts act={act} parts={parts} />
          <ActProgress act={act} />
          {isHeld && <HeldAct act={act} />}
          <UnknownNotice act={act} rows={rows} />
        </>
      )}
      filterStart={
        <StateFilter
          label={t.filter}
          value={view.state}
          choices={[
            { value: '' as const, label: t.all, count: totalOf(act.counts) },
            ...REPORT_STATES.filter((one) => counts[one] > 0 || view.state === one).map((value) => ({
              value,
              label: acts.states[value] ?? value,
              count: counts[value],
            })),
          ]}
          onChange={(chosen) => state.change({ state: chosen })}
        />
      }
      tools={
        <ReportTools
          act={act}
          rows={rows}
          idsShown={() => rowsOfView(rows, view, REPORT_RULE).map(({ key }) => key)}
        />
      }
    />
  );
}
