import '@mantine/core/styles/Input.layer.css';
import { Button, NativeSelect } from '@mantine/core';
import { useMessages } from '~/i18n/I18n';
import { SEPARATORS } from '~/lib/table-text';
import { ENCODINGS } from '~/lib/text-encoding';
import type { TableImportModel } from './table-import';
import type { ImportState } from './import-state';
import classes from './TableImport.module.css';

interface ReadingBarProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  state: ImportState<F, Found>;
}

/** What was read and how: the file's name, its encoding, its separator, its heading line. */
export function ReadingBar<F extends string, Found>({ model, state }: ReadingBarProps<F, Found>) {
  const t = useMessages('import');
  const { reading } = t;
  // Only these leave no trace of themselves in a file.
  const isAssumed = state.encoding === 'gb18030' || state.encoding === 'windows-1252';
  return (
    <>
      <div className={classes.bar}>
        <span className={classes.name}>{state.name ?? reading.pasted}</span>
        {state.encoding && (
          <NativeSelect
            size="sm"
            className={classes.select}
            label={reading.encoding}
            data={ENCODINGS.map((value) => ({ value, label: reading.encodings[value] }))}
            value={state.encoding}
            onChange={(event) => {
              const chosen = ENCODINGS.find((one) => one === event.currentTarget.value);
              if (chosen) void model.setEncoding(chosen);
            }}
          />
        )}
        <NativeSelect
          size="sm"
          className={classes.select}
          label={reading.separator}
          data={SEPARATORS.map((value) => ({ value, label: reading.separators[value] }))}
          value={state.separator}
          onChange={(event) => {
            const chosen = SEPARATORS.find((one) => one === event.currentTarget.value);
            if (chosen) void model.setSeparator(chosen);
          }}
        />
        <Button size="sm" variant="default" onClick={model.clear}>
          {reading.other}
        </Button>
      </div>
      {isAssumed && <p className={classes.hint}>{reading.assumed}</p>}
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={state.hasHeading}
          onChange={(event) => void model.setHeading(event.currentTarget.checked)}
        />
        {reading.heading}
      </label>
    </>
  );
}
