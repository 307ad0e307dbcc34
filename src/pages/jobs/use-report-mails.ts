import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { authorizationMailsQuery } from '~/api/app-authorizations';
import type { AuthorizationMail } from '~/contract/app-authorizations';
import { specOf } from '~/domain/actions/all-actions';
import type { Action } from '~/domain/actions/engine/record';
import { mailStates } from '~/domain/authorizations/mail-state';
import { withMails, type GroupMails } from './report-mails';
import type { ReportRow } from './report-rows';

/**
 * The rows of a report with what became of the mails about them, read once the action has ended. Of actions nobody is written to
 * about, the rows as they are, and nothing is read.
 */
export function useReportMails(action: Action, rows: readonly ReportRow[]) {
  const { kind, params, endedAt } = action;
  const mailedOf = useMemo(() => specOf(kind).mailed?.(params) ?? null, [kind, params]);
  const groups = useMemo(() => {
    if (!mailedOf || endedAt === null) return [];
    const done = rows.filter(({ outcome }) => outcome.state === 'succeeded');
    return [...new Set(done.flatMap(({ item }) => mailedOf(item)?.groupId ?? []))];
  }, [mailedOf, endedAt, rows]);
  const combine = useCallback(
    (results: readonly UseQueryResult<readonly AuthorizationMail[]>[]) => ({
      mails: new Map(
        groups.map((group, at): [string, GroupMails] => {
          const { data, error, isFetching } = results[at] ?? {};
          return [group, data ? mailStates(data) : error && !isFetching ? 'unread' : 'reading'];
        }),
      ),
      refetch: () => results.forEach((result) => void result.refetch()),
    }),
    [groups],
  );
  const { mails, refetch } = useQueries({
    queries: groups.map((group) => authorizationMailsQuery(group)),
    combine,
  });
  const withTheirs = useMemo(
    () => (mailedOf && groups.length > 0 ? withMails(rows, mailedOf, mails) : rows),
    [rows, mailedOf, groups, mails],
  );
  return { rows: withTheirs, hasMails: mailedOf !== null, refetch };
}
