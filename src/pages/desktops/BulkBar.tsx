import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconTag, IconTagOff } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isAbort } from '~/api/errors';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { copyText } from '~/ui/copy-text';
import type { Selection } from '~/ui/data-table/selection';
import { toast } from '~/ui/toast';
import { toDesktopParams, type DesktopSearch } from './desktop-search';
import { knownName, learnNames } from './known-names';
import classes from './ListToolbar.module.css';
import { readWhole, type ReadProgress } from './scan';
import type { DesktopList } from './use-desktop-list';

const TagsDialog = lazy(async () => ({ default: (await import('./tags/TagsDialog')).TagsDialog }));

interface BulkBarProps {
  search: DesktopSearch;
  selection: Selection;
  selected: number;
  list: DesktopList;
  onExport: () => void;
}

/** How many are selected, how to select everything that matches, and what can be done with them. Stands in the toolbar's place. */
export function BulkBar({ search, selection, selected, list, onExport }: BulkBarProps) {
  const t = useMessages('desktops').bulk;
  const tags = useMessages('desktops').menu;
  const common = useMessages('common');
  const [dialog, setDialog] = useState<'add' | 'remove' | null>(null);
  const all = useSelectAll(search, selection);
  const filters = filterKey(search);
  // The bar is drawn anew for each selection, so this is the view the selection began in.
  const [begunIn] = useState(filters);

  return (
    <fieldset className={classes.bulk} aria-label={t.label}>
      <output className={classes.count}>{common.table.selected(selected)}</output>
      {all.progress ? (
        <>
          <output className={classes.note}>{t.selectingAll(all.progress.read, all.progress.total)}</output>
          <button type="button" className={classes.textButton} onClick={all.cancel}>
            {common.cancel}
          </button>
        </>
      ) : (
        selected < list.total && (
          <button type="button" className={classes.textButton} onClick={() => void all.run()}>
            {t.selectAll(list.total)}
          </button>
        )
      )}
      <button type="button" className={classes.textButton} onClick={() => selection.clear()}>
        {common.table.clearSelection}
      </button>
      {filters !== begunIn && <span className={classes.note}>{t.keptAcrossFilters}</span>}
      <div className={classes.end}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTag size={14} aria-hidden />}
          onClick={() => setDialog('add')}
        >
          {tags.addTags}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTagOff size={14} aria-hidden />}
          onClick={() => setDialog('remove')}
        >
          {tags.removeTags}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copyIds(selection, t.idsCopied(selected), common.copyFailed)}
        >
          {t.copyIds}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={onExport}
        >
          {t.export}
        </Button>
      </div>
      {dialog && (
        <Suspense fallback={null}>
          <TagsDialog
            act={dialog}
            targets={selection.keys().map((id) => ({ id, name: knownName(id) }))}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </fieldset>
  );
}

/** Selects everything that matches: the ids are read now and held, so that a later change of filter cannot widen the act. */
function useSelectAll(search: DesktopSearch, selection: Selection) {
  const t = useMessages('desktops').bulk;
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async () => {
    stop.current = new AbortController();
    setProgress({ read: 0, total: 0 });
    try {
      const rows = await readWhole(search, false, stop.current.signal, setProgress);
      learnNames(rows);
      selection.replace(rows.map((row) => row.desktop_id));
    } catch (error) {
      if (!isAbort(error))
        toast.failed(t.selectAllFailed(isFailure(error) ? [error.code, error.message].join(' ') : ''));
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => stop.current?.abort() };
}

function filterKey(search: DesktopSearch): string {
  return toDesktopParams({
    ...search,
    page: 1,
    page_size: 50,
    sort: '',
    panel: '',
    tab: 'overview',
    columns: [],
  }).toString();
}

async function copyIds(selection: Selection, copied: string, failed: string): Promise<void> {
  if (await copyText(selection.keys().join('\n'))) toast.good(copied);
  else toast.failed(failed);
}
