import { openCount, totalOf, type Act } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { countWords, titleOf } from './act-words';
import classes from './ActProgress.module.css';

/** How far an act has come, as a bar and in words. The bar's parts repeat the words. */
export function ActProgress({ act }: { act: Act }) {
  const t = useMessages('acts');
  const { counts } = act;
  const total = totalOf(counts) - counts.skipped;
  const open = openCount(counts);
  const share = (count: number) => (total === 0 ? 0 : (count / total) * 100);
  return (
    <div className={classes.progress}>
      <progress
        className="visually-hidden"
        aria-label={t.drawer.progress(titleOf(act, t))}
        max={Math.max(1, total)}
        value={total - open}
      />
      <div className={classes.bar} aria-hidden="true">
        <span data-part="good" style={{ width: `${share(counts.succeeded)}%` }} />
        <span data-part="failed" style={{ width: `${share(counts.failed)}%` }} />
        <span data-part="unknown" style={{ width: `${share(counts.unknown)}%` }} />
        <span data-part="running" style={{ width: `${share(counts.running)}%` }} />
      </div>
      <p className={classes.words}>{countWords(counts, t).join(', ')}</p>
    </div>
  );
}
