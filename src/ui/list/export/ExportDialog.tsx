import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { Button, Radio, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { saveFile } from '~/lib/save-file';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { Dialog } from '~/ui/layout/Dialog';
import type { ReadProgress } from '~/ui/list/read-progress';
import classes from './ExportDialog.module.css';

/** A set of rows that can be exported. */
export interface ExportChoice<Row> {
  id: string;
  label: string;
  disabled?: boolean;
  /** How many rows it should give: fewer are said. */
  expected?: number;
  read: (signal: AbortSignal, onProgress: (progress: ReadProgress) => void) => Promise<readonly Row[]>;
}

type Phase =
  | { kind: 'asking' }
  | { kind: 'running'; progress: ReadProgress }
  | { kind: 'done'; rows: number; missing: number }
  | { kind: 'failed'; error: unknown };

interface ExportDialogProps<Row> {
  words: {
    title: string;
    which: string;
    columnsHint: string;
    start: string;
    progressLabel: string;
    progress: (read: number, total: number) => string;
    done: (rows: number) => string;
    missing: (rows: number) => string;
  };
  /** The last one that is not disabled is chosen at first. */
  choices: readonly ExportChoice<Row>[];
  /** The beginning of the file's name; the day is put behind it. */
  fileName: string;
  toCsv: (rows: readonly Row[]) => string;
  onClose: () => void;
}

/** Exports rows of a list as CSV: which ones, progress while they are read, and a way out. */
export function ExportDialog<Row>({ words, choices, fileName, toCsv, onClose }: ExportDialogProps<Row>) {
  const common = useMessages('common');
  const [chosen, setChosen] = useState(() => choices.findLast(({ disabled }) => !disabled)?.id ?? '');
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    const choice = choices.find(({ id }) => id === chosen);
    if (!choice) return;
    const abort = new AbortController();
    stop.current = abort;
    setPhase({ kind: 'running', progress: { read: 0, total: 0 } });
    try {
      const rows = await choice.read(abort.signal, (progress) => setPhase({ kind: 'running', progress }));
      saveFile(`${fileName}-${new Date().toISOString().slice(0, 10)}.csv`, toCsv(rows));
      const missing = Math.max(0, (choice.expected ?? 0) - rows.length);
      setPhase({ kind: 'done', rows: rows.length, missing });
    } catch (error) {
      setPhase(abort.signal.aborted ? { kind: 'asking' } : { kind: 'failed', error });
    }
  };

  return (
    <Dialog
      title={words.title}
      size={480}
      busy={phase.kind === 'running'}
      onClose={onClose}
      footer={
        phase.kind === 'running' ? (
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
              {words.start}
            </Button>
          </>
        )
      }
    >
      {phase.kind === 'running' ? (
        <div className={classes.report}>
          <ProgressBar label={words.progressLabel} value={phase.progress.read} total={phase.progress.total} />
          <output className={classes.words}>
            {words.progress(phase.progress.read, phase.progress.total)}
          </output>
        </div>
      ) : phase.kind === 'done' ? (
        <output>
          {words.done(phase.rows)}
          {phase.missing > 0 && <span className={classes.missing}>{words.missing(phase.missing)}</span>}
        </output>
      ) : (
        <>
          <Radio.Group
            label={words.which}
            description={words.columnsHint}
            value={chosen}
            onChange={setChosen}
          >
            <Stack gap="xs" mt="sm">
              {choices.map(({ id, label, disabled }) => (
                <Radio key={id} value={id} label={label} disabled={disabled ?? false} />
              ))}
            </Stack>
          </Radio.Group>
          {phase.kind === 'failed' && <ErrorState compact error={phase.error} />}
        </>
      )}
    </Dialog>
  );
}
