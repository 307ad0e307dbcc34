import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { Button, Radio, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { isAbort } from '~/api/errors';
import { saveFile } from '~/lib/save-file';
import type { Selection } from '~/ui/data-table/selection';
import { Dialog } from '~/ui/Dialog';
import { ErrorState } from '~/ui/ErrorState';
import { ProgressBar } from '~/ui/ProgressBar';
import type { DesktopSearch } from './desktop-search';
import { useDesktopWords } from './desktop-words';
import { readForExport, toCsv, type ExportScope } from './export-run';
import { usePoolNames } from './pool-names';
import type { ReadProgress } from './scan';
import reportClasses from './tags/TagRunReport.module.css';
import type { DesktopList } from './use-desktop-list';

type Phase =
  | { kind: 'asking' }
  | { kind: 'running'; progress: ReadProgress }
  | { kind: 'done'; rows: number }
  | { kind: 'failed'; error: unknown };

interface ExportDialogProps {
  search: DesktopSearch;
  list: DesktopList;
  selection: Selection;
  onClose: () => void;
}

/** Exports what is seen: the page, the selection or everything that matches, with the visible columns. */
export function ExportDialog({ search, list, selection, onClose }: ExportDialogProps) {
  const t = useMessages('desktops').exporting;
  const common = useMessages('common');
  const words = useDesktopWords(usePoolNames());
  const selected = selection.size();
  const rows = list.rows ?? [];
  const [kind, setKind] = useState<ExportScope['kind']>(selected > 0 ? 'selection' : 'all');
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    stop.current = new AbortController();
    setPhase({ kind: 'running', progress: { read: 0, total: 0 } });
    const scope: ExportScope =
      kind === 'page' ? { kind, rows } : kind === 'selection' ? { kind, ids: selection.keys() } : { kind };
    try {
      const result = await readForExport(scope, search, stop.current.signal, (progress) =>
        setPhase({ kind: 'running', progress }),
      );
      saveFile(`desktops-${new Date().toISOString().slice(0, 10)}.csv`, toCsv(result, search, words));
      setPhase({ kind: 'done', rows: result.length });
    } catch (error) {
      setPhase(isAbort(error) ? { kind: 'asking' } : { kind: 'failed', error });
    }
  };
  const running = phase.kind === 'running';

  return (
    <Dialog
      title={t.title}
      size={480}
      busy={running}
      onClose={onClose}
      footer={
        running ? (
          <Button size="sm" variant="default" onClick={() => stop.current?.abort()}>
            {common.cancel}
          </Button>
        ) : phase.kind === 'done' ? (
          <Button size="sm" onClick={onClose}>
            {common.close}
          </Button>
        ) : (
          <>
            <Button size="sm" variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button size="sm" onClick={() => void start()}>
              {t.start}
            </Button>
          </>
        )
      }
    >
      {phase.kind === 'running' ? (
        <div className={reportClasses.report}>
          <ProgressBar label={t.progressLabel} value={phase.progress.read} total={phase.progress.total} />
          <output className={reportClasses.words}>
            {t.progress(phase.progress.read, phase.progress.total)}
          </output>
        </div>
      ) : phase.kind === 'done' ? (
        <output>{t.done(phase.rows)}</output>
      ) : (
        <>
          <Radio.Group
            label={t.which}
            description={t.columnsHint}
            value={kind}
            onChange={(value) => setKind(value === 'page' || value === 'selection' ? value : 'all')}
          >
            <Stack gap="xs" mt="sm">
              <Radio value="page" label={t.page(rows.length)} />
              <Radio value="selection" label={t.selection(selected)} disabled={selected === 0} />
              <Radio value="all" label={t.all(list.total)} />
            </Stack>
          </Radio.Group>
          {phase.kind === 'failed' && <ErrorState compact error={phase.error} />}
        </>
      )}
    </Dialog>
  );
}
