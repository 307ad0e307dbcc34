import { useState, type DragEvent } from 'react';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { ColumnChoices } from './ColumnChoices';
import { ImportNotices } from './ImportNotices';
import { ImportPreview } from './ImportPreview';
import { useImportState } from './import-result';
import { ImportSource } from './ImportSource';
import { LeftOver } from './LeftOver';
import { ReadingBar } from './ReadingBar';
import type { TableImportModel } from './table-import';
import classes from './TableImport.module.css';

interface TableImportProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  /** The name of the template's file, without its ending. */
  templateName: string;
}

/**
 * Reads a table from a file or a paste: where it comes from, how it is read, which column is which, and every line as it would be sent.
 * `useImportResult(model)` gives the lines that can be sent.
 */
export function TableImport<F extends string, Found>({ model, templateName }: TableImportProps<F, Found>) {
  const t = useMessages('import');
  const state = useImportState(model);
  const isChinese = useLanguage() === 'zh-CN';
  const [isOver, setOver] = useState(false);
  const readFile = (file: File) => void model.readFile(file, isChinese ? 'gb18030' : 'windows-1252');

  const takesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const isEmpty = state.phase === 'empty';
  // Read in another way, the lines that were sent would come back.
  const isLeft = (state.sent ?? 0) > 0;
  const hasLines = state.columns.length > 0;
  return (
    // A file can be dropped anywhere on it; the button and the paste do the same with the keyboard.
    <div
      className={classes.import}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!takesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        readFile(file);
      }}
    >
      {isEmpty && <ImportSource model={model} templateName={templateName} onFile={readFile} />}
      {state.sent !== null && <LeftOver model={model} sent={state.sent} left={state.rows.length} />}
      {!isEmpty && !isLeft && <ReadingBar model={model} state={state} />}
      {state.phase === 'reading' && !hasLines && (
        <ProgressBar label={t.reading.label} value={state.progress} total={1} />
      )}
      {!isEmpty && hasLines && (
        <>
          {!isLeft && <ColumnChoices model={model} state={state} />}
          <ImportNotices model={model} state={state} />
          <ImportPreview model={model} state={state} fileName={templateName} />
        </>
      )}
    </div>
  );
}
