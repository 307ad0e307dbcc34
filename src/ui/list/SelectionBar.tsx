import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Selection } from '~/ui/data-table/selection';
import type { ReadProgress } from './read-progress';
import { SelectedCount } from './SelectedCount';
import classes from './Toolbar.module.css';

interface SelectionBarProps {
  label: string;
  selection: Selection;
  selected: number;
  /** Rows that match, on all pages. */
  total: number;
  /** Names the filters of the view, so that a change of them can be told. */
  filters: string;
  words: {
    selectAll: (total: number) => string;
    selectingAll: (read: number, total: number) => string;
    keptAcrossFilters: string;
  };
  /** Reads the keys of everything that matches, now. */
  readKeys: (signal: AbortSignal, onProgress: (progress: ReadProgress) => void) => Promise<string[]>;
  onReadFailed: (error: unknown) => void;
  /** What can be done with the selection. */
  children: ReactNode;
}

/** How many are selected, and how to select everything that matches; stands in the toolbar's place. */
export function SelectionBar(props: SelectionBarProps) {
  const { label, selection, selected, total, filters, words, children } = props;
  const common = useMessages('common');
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  // The bar is drawn anew for each selection, so these are the filters the selection began with.
  const [begunWith] = useState(filters);
  useEffect(() => () => stop.current?.abort(), []);

  // The keys are read now and held, so that a later change of filter cannot widen the act.
  const selectAll = async () => {
    const abort = new AbortController();
    stop.current = abort;
    setProgress({ read: 0, total: 0 });
    try {
      selection.replace(await props.readKeys(abort.signal, setProgress));
    } catch (error) {
      if (!abort.signal.aborted) props.onReadFailed(error);
    } finally {
      setProgress(null);
    }
  };

  return (
    <fieldset className={classes.bulk} aria-label={label}>
      <SelectedCount selected={selected} most={total} />
      {progress ? (
        <>
          <output className={classes.note}>{words.selectingAll(progress.read, progress.total)}</output>
          <button type="button" className={classes.textButton} onClick={() => stop.current?.abort()}>
            {common.cancel}
          </button>
        </>
      ) : (
        selected < total && (
          <button type="button" className={classes.textButton} onClick={() => void selectAll()}>
            {words.selectAll(total)}
          </button>
        )
      )}
      <button type="button" className={classes.textButton} onClick={() => selection.clear()}>
        {common.table.clearSelection}
      </button>
      {filters !== begunWith && <span className={classes.note}>{words.keptAcrossFilters}</span>}
      <div className={classes.end}>{children}</div>
    </fieldset>
  );
}
