import '@mantine/core/styles/Input.layer.css';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { ImportField } from './import-field';
import { problemText } from './import-words';
import type { ImportRow } from './rows';
import classes from './TableImport.module.css';

interface MendCellProps<F extends string, Found> {
  row: ImportRow<F, Found>;
  field: ImportField<F>;
  /** Called with another value; the cell stays open while it has a problem. */
  onSave: (value: string) => void;
  onClose: () => void;
}

/** One value of one line, to be typed anew or replaced by a suggestion. Not a form: it may be inside one. */
export function MendCell<F extends string, Found>({ row, field, onSave, onClose }: MendCellProps<F, Found>) {
  const t = useMessages('import');
  const common = useMessages('common');
  const problem = row.problems.get(field.id);
  const [value, setValue] = useState(row.values[field.id]);
  const input = useRef<HTMLInputElement>(null);
  // It was opened to be typed in.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const label = t.mend.label(field.label, row.line);
  const suggestions = problem?.kind === 'own' ? (problem.suggestions ?? []) : [];
  return (
    <fieldset className={classes.mend} aria-label={label}>
      <TextInput
        size="sm"
        label={label}
        value={value}
        error={problem && problemText(problem, t)}
        ref={input}
        spellCheck={false}
        autoComplete="off"
        // Escape closes the value, not the dialog around it.
        data-mantine-stop-propagation="true"
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            onSave(value);
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      {suggestions.map((suggestion) => (
        <Button key={suggestion} size="sm" variant="default" onClick={() => onSave(suggestion)}>
          {t.mend.suggestion(suggestion)}
        </Button>
      ))}
      <Button size="sm" onClick={() => onSave(value)}>
        {t.mend.save}
      </Button>
      <Button size="sm" variant="default" onClick={onClose}>
        {common.cancel}
      </Button>
    </fieldset>
  );
}
