import { useMemo } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';
import { countMails } from './report-mails';
import type { ReportRow } from './report-rows';

/** How many were authorized, and what became of the mails about it. */
export function MailSummary({ rows, onRetry }: { rows: readonly ReportRow[]; onRetry: () => void }) {
  const t = useMessages('jobs').report.mail;
  const common = useMessages('common');
  const counts = useMemo(() => countMails(rows), [rows]);
  const all = rows.filter(({ mail }) => mail).length;
  if (all === 0) return null;
  return (
    <div className={classes.mails}>
      <output>
        {t.sum(all, counts)} {counts.failed > 0 && t.advice}
      </output>
      {counts.unread > 0 && <ToolButton label={common.retry} icon={null} onClick={onRetry} />}
    </div>
  );
}
