import { Button } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import { saveFile } from '~/lib/save-file';
import { copyText } from '~/ui/data-table/copy-text';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow, focusRowOf } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { toast } from '~/ui/feedback/toast';
import { Segments } from '~/ui/fields/Segments';
import { ToolButton } from '~/ui/layout/ToolButton';
import { rowText } from './import-words';
import { useImportResult } from './import-result';
import { MendCell } from './MendCell';
import { lineColumn, previewColumns, type PreviewWords } from './PreviewColumns';
import type { ImportRow } from './rows';
import type { TableImportModel } from './table-import';
import type { ImportState } from './import-state';
import classes from './TableImport.module.css';

interface ImportPreviewProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  state: ImportState<F, Found>;
  /** The beginning of the name of a file of lines with problems. */
  fileName: string;
}

type Shown = 'all' | 'problem' | 'repeated';

/** Every line as it would be sent, with what is wrong in its place, where it can be corrected. */
export function ImportPreview<F extends string, Found>(props: ImportPreviewProps<F, Found>) {
  const { model, state, fileName } = props;
  const t = useMessages('import');
  const id = useId();
  const [shown, setShown] = useState<Shown>('all');
  const [cell, setCell] = useState<{ line: number; field: F } | null>(null);
  const [active] = useState(createActiveRow);
  const summary = useRef<HTMLDivElement>(null);
  const { ready, problems, repeated, checking } = useImportResult(model);
  const { fields } = model.plan;
  const { rows } = state;

  // What the file has comes first: the other fields, which can be typed, may be out of sight.
  const columns = useMemo(() => {
    const used = new Set(state.fields);
    return previewColumns(fields.toSorted((a, b) => Number(used.has(b.id)) - Number(used.has(a.id))));
  }, [fields, state.fields]);
  const words = useMemo<PreviewWords<F>>(() => ({ t, fields, id }), [t, fields, id]);
  const listed = shown === 'problem' ? problems : shown === 'repeated' ? repeated : rows;
  const mending = cell && rows.find(({ line }) => line === cell.line);
  const field = cell && fields.find((one) => one.id === cell.field);

  const openFirst = (row: ImportRow<F, Found>) => {
    const [wrong] = row.problems.keys();
    const target = wrong ?? fields[0]?.id;
    if (target !== undefined) setCell({ line: row.line, field: target });
  };
  const openNext = () => {
    const next = problems.find(({ line }) => line > (cell?.line ?? 0)) ?? problems[0];
    if (next) openFirst(next);
  };
  const close = () => {
    setCell(null);
    // Once the table shows what was corrected; a line that is no longer listed leaves the focus to the summary.
    requestAnimationFrame(() => {
      if (cell) focusRowOf(String(cell.line));
      if (document.activeElement === document.body) summary.current?.focus();
    });
  };
  const problemTable = () => [
    [...fields.map(({ label }) => label), t.rows.reason],
    ...problems.map((row) => [...fields.map((field) => row.values[field.id]), rowText(row, fields, t)]),
  ];
  const copy = async () => {
    const text = problemTable()
      .map((cells) => cells.map((value) => value.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
      .join('\n');
    if (await copyText(text)) toast.good(t.rows.copied(problems.length));
  };

  return (
    <div className={classes.rows}>
      <div className={classes.summary} ref={summary} tabIndex={-1}>
        <output>
          {t.rows.summary(ready.length)}
          {problems.length > 0 && ` · ${t.rows.leftOut(problems.length)}`}
        </output>
        {problems.length > 0 && (
          <>
            <Button size="xs" variant="default" onClick={openNext}>
              {t.mend.next}
            </Button>
            <ToolButton
              label={t.rows.copy}
              icon={<IconCopy size={14} aria-hidden />}
              onClick={() => void copy()}
            />
            <ToolButton
              label={t.rows.save}
              icon={<IconDownload size={14} aria-hidden />}
              onClick={() =>
                saveFile(`${fileName}-${t.rows.problemFile}.csv`, BOM + problemTable().map(csvLine).join(''))
              }
            />
          </>
        )}
      </div>
      {state.lookUp.kind === 'running' && checking > 0 && (
        <div className={classes.summary}>
          <ProgressBar label={t.rows.lookUp} value={state.lookUp.done} total={state.lookUp.total} />
          <output className={classes.hint}>{t.rows.lookedUp(state.lookUp.done, state.lookUp.total)}</output>
        </div>
      )}
      <Segments<Shown>
        label={t.rows.show}
        hidesLabel
        value={shown}
        onChange={setShown}
        choices={[
          { value: 'all', label: t.rows.all(rows.length) },
          { value: 'problem', label: t.rows.problems(problems.length) },
          { value: 'repeated', label: t.rows.repeated(repeated.length) },
        ]}
      />
      <div className={classes.table}>
        <DataTable
          label={t.rows.title}
          columns={columns}
          nameColumn={lineColumn}
          words={words}
          rows={listed}
          rowKey={lineOf}
          rowName={lineOf}
          view={null}
          offset={0}
          total={listed.length}
          density="compact"
          active={active}
          onOpen={openFirst}
          onCommand={(command, row) => {
            const pressed = fields.find((one) => one.id === command);
            if (pressed) setCell({ line: row.line, field: pressed.id });
          }}
          instead={listed.length === 0 ? <EmptyState compact title={t.rows.none} /> : undefined}
        />
      </div>
      {cell && mending && field && (
        <MendCell
          key={`${cell.line} ${cell.field}`}
          row={mending}
          field={field}
          onSave={(value) => {
            model.mend(cell.line, cell.field, value);
            const after = model.state.get().rows.find(({ line }) => line === cell.line);
            if (!after?.problems.has(cell.field)) close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

const lineOf = ({ line }: { line: number }) => String(line);
