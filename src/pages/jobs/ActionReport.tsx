import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { specOf } from '~/domain/actions/all-actions';
import { actionQuery } from '~/domain/actions/engine/actions';
import type { Action, Part } from '~/domain/actions/engine/record';
import { totalOf } from '~/domain/actions/engine/record';
import { isOnHold } from '~/domain/actions/engine/waves';
import { useHeldActions } from '~/domain/actions/engine/use-held-actions';
import { ActionProgress } from '~/domain/actions/progress/ActionProgress';
import { HeldAction } from '~/domain/actions/progress/HeldAction';
import { OnHold } from '~/domain/actions/progress/OnHold';
import { useFormat, useMessages } from '~/i18n/I18n';
import { StateFilter } from '~/ui/list/filters/StateFilter';
import { ListBody } from '~/ui/list/ListBody';
import { rowsOfView } from '~/ui/list/rows-in-memory';
import { useListView } from '~/ui/list/use-list-view';
import { ActionFacts } from './ActionFacts';
import { MailSummary } from './MailSummary';
import { REPORT_RULE, REPORT_STATES, reportList } from './report-list';
import { idOf, reportRows, type ReportRow } from './report-rows';
import { reportColumns, type ReportCommand, type ReportWords } from './ReportColumns';
import { ReportTools } from './ReportTools';
import { ReasonSummary } from './ReasonSummary';
import { StepSummary } from './StepSummary';
import { UnknownNotice } from './UnknownNotice';
import { useReportMails } from './use-report-mails';

/** The report itself: progress, filters, and a row for each item. */
export function ActionReport({ action, parts }: { action: Action; parts: readonly Part[] }) {
  const t = useMessages('jobs').report;
  const actions = useMessages('actions');
  const domain = useMessages('domain');
  const format = useFormat();
  const navigate = useNavigate();
  const { dataUpdatedAt, refetch } = useQuery(actionQuery(action.id));
  const isHeld = useHeldActions().has(action.id);
  const spec = specOf(action.kind);
  const words = useMemo<ReportWords>(
    () => ({ spec, t, actions, domain, format }),
    [spec, t, actions, domain, format],
  );
  const plain = useMemo(() => reportRows(parts), [parts]);
  const { rows, hasMails, refetch: readMails } = useReportMails(action, plain);
  const hasSteps = rows.some(({ item }) => item.step);
  const list = useMemo(
    () =>
      reportList(
        {
          rows,
          error: null,
          isFetching: false,
          updatedAt: new Date(dataUpdatedAt),
          refetch: () => {
            void refetch();
            readMails();
          },
        },
        { steps: hasSteps, mails: hasMails },
      ),
    [rows, dataUpdatedAt, refetch, readMails, hasSteps, hasMails],
  );
  const state = useListView(list);
  const { view } = state;
  const counts = { ...action.counts, waiting: action.counts.waiting + action.counts.sending };
  const commands: Record<ReportCommand, (row: ReportRow) => void> = {
    open: ({ item }) => void navigate(spec.subject.itemPath(item)),
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
          <ActionFacts action={action} parts={parts} />
          <ActionProgress action={action} />
          {isHeld && <HeldAction action={action} />}
          {isOnHold(action) && <OnHold action={action} />}
          <UnknownNotice action={action} rows={rows} />
          {hasSteps && <StepSummary rows={rows} />}
          <ReasonSummary
            rows={rows}
            chosen={view.reason}
            onChoose={(reason) => state.change({ state: 'failed', reason })}
          />
          {hasMails && <MailSummary rows={rows} onRetry={readMails} />}
        </>
      )}
      filterStart={
        <StateFilter
          label={t.filter}
          value={view.state}
          choices={[
            { value: '' as const, label: t.all, count: totalOf(action.counts) },
            ...REPORT_STATES.filter((one) => counts[one] > 0 || view.state === one).map((value) => ({
              value,
              label: actions.states[value] ?? value,
              count: counts[value],
            })),
          ]}
          onChange={(chosen) => state.change({ state: chosen })}
        />
      }
      tools={
        <ReportTools
          action={action}
          rows={rows}
          idsShown={() => rowsOfView(rows, view, REPORT_RULE).map(idOf)}
        />
      }
    />
  );
}
