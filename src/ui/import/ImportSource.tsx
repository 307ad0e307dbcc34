import '@mantine/core/styles/Input.layer.css';
import { Button, Textarea } from '@mantine/core';
import { IconDownload, IconFileUpload } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import { saveFile } from '~/lib/save-file';
import { ToolButton } from '~/ui/layout/ToolButton';
import { FileButton } from './FileButton';
import { useImportState } from './import-result';
import { MAX_BYTES, type TableImportModel } from './table-import';
import { type Refusal } from './import-state';
import classes from './TableImport.module.css';

const PASTE_ROWS = 5;
const MEGABYTE = 1024 * 1024;

interface ImportSourceProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  templateName: string;
  onFile: (file: File) => void;
}

/** Where the lines come from: a file, or a paste. */
export function ImportSource<F extends string, Found>(props: ImportSourceProps<F, Found>) {
  const { model, templateName, onFile } = props;
  const t = useMessages('import');
  const { refusal, typed } = useImportState(model);
  const { fields } = model.plan;

  const saveTemplate = () =>
    saveFile(
      `${templateName}.csv`,
      BOM + csvLine(fields.map(({ label }) => label)) + csvLine(fields.map(({ example }) => example)),
    );
  return (
    <>
      {refusal && (
        <p className={classes.notice} data-tone="failed" role="alert">
          {refusalText(refusal, t)}
        </p>
      )}
      <div className={classes.source}>
        <FileButton
          label={t.source.choose}
          icon={<IconFileUpload size={16} aria-hidden />}
          variant="filled"
          onFile={onFile}
        />
        <ToolButton
          label={t.source.template}
          icon={<IconDownload size={14} aria-hidden />}
          onClick={saveTemplate}
        />
      </div>
      <p className={classes.hint}>{t.source.drop}</p>
      <Textarea
        size="sm"
        label={t.source.paste}
        description={t.source.pasteHelp(fields.map(({ label }) => label))}
        rows={PASTE_ROWS}
        spellCheck={false}
        value={typed}
        onChange={(event) => model.type(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          // Into what has been typed it goes as any paste.
          if (typed !== '' || text.trim() === '') return;
          event.preventDefault();
          void model.readText(text);
        }}
      />
      <div>
        <Button
          size="sm"
          variant="default"
          disabled={typed.trim() === ''}
          onClick={() => void model.readTyped()}
        >
          {t.source.read}
        </Button>
      </div>
    </>
  );
}

function refusalText(refusal: Refusal, { refusals }: ReturnType<typeof useMessages<'import'>>): string {
  if (refusal.kind === 'empty') return refusals.empty;
  if (refusal.kind === 'tooLarge')
    return refusals.tooLarge(refusal.name, Math.ceil(refusal.bytes / MEGABYTE), MAX_BYTES / MEGABYTE);
  return refusals[refusal.kind](refusal.name ?? '');
}
