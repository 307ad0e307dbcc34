import { useMemo } from 'react';
import { useMessages } from '~/i18n/I18n';
import { failureReasons } from './failure-reasons';
import classes from './jobs.module.css';
import type { ReportRow } from './report-rows';

/** Names of items beside a reason; the list below has them all. */
const NAMES = 12;
/** More reasons than this are found in the list below. */
const SHOWN = 30;

interface ReasonSummaryProps {
  rows: readonly ReportRow[];
  /** The key of the reason the report is narrowed to; '' for none. */
  chosen: string;
  onChoose: (key: string) => void;
}

/** Why items failed, a line for each cause with its items; pressing one narrows the report to them. */
export function ReasonSummary({ rows, chosen, onChoose }: ReasonSummaryProps) {
  const t = useMessages('jobs').report;
  const plan = useMessages('actions').plan;
  const reasons = useMemo(() => failureReasons(rows), [rows]);
  const more = reasons.length - SHOWN;
  if (reasons.length === 0) return null;
  return (
    <section className={classes.reasons} aria-label={t.reasons.title}>
      {reasons.slice(0, SHOWN).map(({ key, text, code, names }) => (
        <button
          key={key}
          type="button"
          aria-pressed={chosen === key}
          onClick={() => onChoose(chosen === key ? '' : key)}
        >
          <strong>{t.reasons.count(names.length)}</strong>
          <span>{text || t.noReason}</span>
          {code !== '' && <code>{code}</code>}
          <small>{t.reasons.names(names.slice(0, NAMES), Math.max(0, names.length - NAMES))}</small>
        </button>
      ))}
      {more > 0 && <p>{plan.andMore(more)}</p>}
    </section>
  );
}
