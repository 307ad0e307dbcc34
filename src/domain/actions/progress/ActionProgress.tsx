import { openCount, totalOf, type Action } from '~/domain/actions/engine/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { countWords, titleOf } from './action-words';
import classes from './ActionProgress.module.css';

/** How far an action has come, as a bar and in words. The bar's parts repeat the words. */
export function ActionProgress({ action }: { action: Action }) {
  const t = useMessages('actions');
  const format = useFormat();
  const { counts } = action;
  const total = totalOf(counts) - counts.skipped;
  const open = openCount(counts);
  const share = (count: number) => (total === 0 ? 0 : (count / total) * 100);
  return (
    <div className={classes.progress}>
      <progress
        className="visually-hidden"
        aria-label={t.drawer.progress(titleOf(action, t))}
        max={Math.max(1, total)}
        value={total - open}
      />
      <div className={classes.bar} aria-hidden="true">
        <span data-part="good" style={{ width: `${share(counts.succeeded)}%` }} />
        <span data-part="failed" style={{ width: `${share(counts.failed)}%` }} />
        <span data-part="unknown" style={{ width: `${share(counts.unknown)}%` }} />
        <span data-part="running" style={{ width: `${share(counts.running)}%` }} />
      </div>
      <p className={classes.words}>{format.list(countWords(counts, t))}</p>
    </div>
  );
}
