import { IconCopy, IconDownload, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { learnItems } from '~/lib/known-items';
import { copyText } from '~/ui/data-table/copy-text';
import { useSelectionSize, type Selection } from '~/ui/data-table/selection';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ListView } from '~/ui/list/list';
import type { ListPart } from '~/ui/list/list-part';
import type { ReadProgress } from '~/ui/list/read-progress';
import classes from '~/ui/list/Toolbar.module.css';
import { SelectedCount } from './SelectedCount';

interface SelectionBarProps<Row> extends ListPart<Row> {
  selection: Selection;
  /** False while nothing is selected: the bar is hidden. */
  isSelecting: boolean;
  /** Rows that match, on all pages. */
  total: number;
  /** What can be done with the selection. */
  children: ReactNode;
}

/** How many are selected, how to select everything that matches, and what can be done with them. Stands in the toolbar's place. */
export function SelectionBar<Row>(props: SelectionBarProps<Row>) {
  const { list, view, t, isSelecting, children } = props;
  const words = useMessages('list').selection;
  // The filters the selection began with: one that outlived a change of them says so.
  const filters = list.filterKey(view);
  const [begunWith, setBegunWith] = useState<string | null>(null);
  if (isSelecting !== (begunWith !== null)) setBegunWith(isSelecting ? filters : null);
  const isKept = begunWith !== null && begunWith !== filters;
  return (
    <fieldset ref={fitButtons} className={classes.bulk} aria-label={words.label(t.many)}>
      <Selected {...props} isKept={isKept} onAll={(of) => setBegunWith(list.filterKey(of))} />
      {isKept && (
        <span className={classes.note} title={words.kept}>
          {words.kept}
        </span>
      )}
      <div className={classes.offered}>{children}</div>
    </fieldset>
  );
}

/** Pixels a button without its label takes, at most. */
const BARE = 32;

/**
 * Keeps the bar on one line, in any language: where it is too long, the labels of its last buttons become tooltips, as many as need
 * be. Asked when the bar is shown or gets other parts, not when a number in it changes.
 */
function fitButtons(bar: HTMLElement | null) {
  if (!bar) return undefined;
  const overflow = () => bar.scrollWidth - bar.clientWidth;
  const fit = () => {
    const buttons = [
      ...bar.querySelectorAll<HTMLElement>(`.${classes.offered} > button:not([aria-label])`),
    ].toReversed();
    const isWhole =
      bar.dataset['full'] === undefined && buttons.every((button) => !('compact' in button.dataset));
    if (isWhole && overflow() <= 0) return;
    delete bar.dataset['full'];
    for (const button of buttons) {
      delete button.dataset['compact'];
      button.removeAttribute('title');
    }
    // Read at once, before anything is written: each turn from writing to reading has the browser lay out the bar again.
    let over = overflow();
    const widths = buttons.map((button) => button.offsetWidth);
    for (const [at, button] of buttons.entries()) {
      if (over <= 0) return;
      over -= Math.max(0, (widths[at] ?? 0) - BARE);
      button.dataset['compact'] = '';
      button.title = button.textContent;
    }
    if (over > 0) bar.dataset['full'] = '';
  };
  const resized = new ResizeObserver(fit);
  resized.observe(bar);
  const changed = new MutationObserver(fit);
  changed.observe(bar, { childList: true, subtree: true });
  return () => {
    resized.disconnect();
    changed.disconnect();
  };
}

interface SelectedProps<Row> extends SelectionBarProps<Row> {
  /** Some of the selection may not be among what matches now. */
  isKept: boolean;
  /** All that matched this view are selected, and nothing else. */
  onAll: (of: ListView) => void;
}

/** The count, and how to select more or nothing. By itself, so that a toggle draws these words and no buttons. */
function Selected<Row>(props: SelectedProps<Row>) {
  const { selection, total, isKept } = props;
  const words = useMessages('list').selection;
  const common = useMessages('common');
  const selected = useSelectionSize(selection);
  const all = useSelectAll(props);
  return (
    <>
      <SelectedCount selected={selected} most={total} />
      {all.progress ? (
        <>
          <output className={classes.note}>{words.reading(all.progress.read, all.progress.total)}</output>
          <button type="button" className={classes.textButton} onClick={all.cancel}>
            {common.cancel}
          </button>
        </>
      ) : (
        (selected < total || isKept) && (
          <button type="button" className={classes.textButton} onClick={() => void all.run()}>
            {words.all(total)}
          </button>
        )
      )}
      <button
        type="button"
        className={classes.clear}
        aria-label={common.table.clearSelection}
        title={common.table.clearSelection}
        onClick={() => selection.clear()}
      >
        <IconX size={16} aria-hidden />
      </button>
    </>
  );
}

/** Selects everything that matches: the keys are read now and held, so that a later change of filter cannot widen the action. */
function useSelectAll<Row>({ list, view, selection, onAll }: SelectedProps<Row>) {
  const words = useMessages('list').selection;
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async () => {
    const abort = new AbortController();
    stop.current = abort;
    setProgress({ read: 0, total: 0 });
    try {
      const rows = await list.readAll(view, {
        signal: abort.signal,
        onProgress: setProgress,
        keysOnly: true,
      });
      learnItems(rows.map((row) => list.item(row)));
      selection.replace(rows.map((row) => list.rowKey(row)));
      onAll(view);
    } catch (error) {
      if (!abort.signal.aborted)
        toast.failed(words.failed(isFailure(error) ? [error.code, error.message].join(' ') : ''));
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => stop.current?.abort() };
}

/** What can be done with the rows of any list: exporting them, and copying their ids, a line each. */
export function SelectionTools({ selection, onExport }: { selection: Selection; onExport: () => void }) {
  const { selection: words, exporting } = useMessages('list');
  const common = useMessages('common');
  const copy = async () => {
    const ids = selection.keys();
    if (await copyText(ids.join('\n'))) toast.good(words.idsCopied(ids.length));
    else toast.failed(common.copyFailed);
  };
  return (
    <>
      <ToolButton label={exporting.button} icon={<IconDownload size={14} aria-hidden />} onClick={onExport} />
      <ToolButton
        label={words.copyIds}
        icon={<IconCopy size={14} aria-hidden />}
        onClick={() => void copy()}
      />
    </>
  );
}
