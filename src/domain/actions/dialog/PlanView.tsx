import { IconCircleArrowRight, IconCircleMinus, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Subject } from '~/domain/actions/subjects';
import type { ActionItem } from '~/domain/actions/engine/record';
import { copyText } from '~/ui/data-table/copy-text';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import classes from './PlanView.module.css';
import type { PlanState } from './use-action-dialog';

/** More names than this are only counted; the ids of all can be copied. */
const NAMES_SHOWN = 100;

interface PlanViewProps {
  state: PlanState;
  /** Requests the action would take. */
  requests: number;
  /** The word for those that take part. */
  takesPart: Subject['takesPart'];
  /** Nobody can be left out: what needs a decision elsewhere is only said. */
  isFixed?: boolean;
}

/** What will run, what is left out and why, and what the administrator has to decide. */
export function PlanView({
  state: { plan, reading, error, retry, answer },
  requests,
  takesPart,
  isFixed = false,
}: PlanViewProps) {
  const t = useMessages('actions').plan;
  if (error) return <ErrorState error={error} onRetry={retry} compact />;
  if (!plan) {
    const { read, total } = reading ?? { read: 0, total: 0 };
    return (
      <div className={classes.plan}>
        <div className={classes.bar}>
          <ProgressBar label={t.title} value={read} total={total} />
        </div>
        <output className={classes.reading}>{t.reading(read, total)}</output>
      </div>
    );
  }
  const left = plan.skipped.length;
  return (
    <section className={classes.plan} aria-label={t.title}>
      <Line icon={<IconCircleArrowRight size={18} aria-hidden />} tone="run" items={plan.run}>
        <strong>{t[takesPart](plan.run.length)}</strong>
        {left > 0 && <span className={classes.note}>{t.ofSelected(plan.run.length + left, left)}</span>}
        {requests > 1 && <span className={classes.note}>{t.requests(requests)}</span>}
      </Line>
      {plan.asks.map(({ why, items, included }) => (
        <Line key={why} icon={<IconHelpCircle size={18} aria-hidden />} tone="ask" items={items}>
          <span className={classes.reason}>{t.asks[why](items.length)}</span>
          {!isFixed && (
            <label className={classes.include}>
              <input
                type="checkbox"
                checked={included}
                onChange={(event) => answer(why, event.currentTarget.checked)}
              />
              {t.include(items.length)}
            </label>
          )}
        </Line>
      ))}
      {plan.leaves.map(({ why, items }) => (
        <Line key={why} icon={<IconCircleMinus size={18} aria-hidden />} tone="leave" items={items}>
          <span className={classes.reason}>{t.leaves[why](items.length)}</span>
        </Line>
      ))}
    </section>
  );
}

interface LineProps {
  icon: ReactNode;
  tone: 'run' | 'ask' | 'leave';
  items: readonly ActionItem[];
  children: ReactNode;
}

function Line({ icon, tone, items, children }: LineProps) {
  const [only] = items;
  return (
    <div className={classes.line} data-tone={tone}>
      <span className={classes.icon}>{icon}</span>
      <div className={classes.words}>
        <div className={classes.head}>{children}</div>
        {items.length === 1 && only ? (
          <div className={classes.only}>{only.name}</div>
        ) : (
          <Names items={items} />
        )}
      </div>
    </div>
  );
}

function Names({ items }: { items: readonly ActionItem[] }) {
  const t = useMessages('actions').plan;
  if (items.length === 0) return null;
  const more = items.length - NAMES_SHOWN;
  return (
    <details className={classes.details}>
      <summary>{t.showNames}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={classes.names} tabIndex={0}>
        {items.slice(0, NAMES_SHOWN).map(({ id, name }) => (
          <span key={id}>{name}</span>
        ))}
        {more > 0 && <span className={classes.note}>{t.andMore(more)}</span>}
      </div>
      <button
        type="button"
        className={classes.copy}
        onClick={() => void copyText(items.map(({ id }) => id).join('\n'))}
      >
        {t.copyIds}
      </button>
    </details>
  );
}
