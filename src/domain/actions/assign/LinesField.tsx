import { useWatch, type Control } from 'react-hook-form';
import { PERMISSION_GROUPS } from '~/contract/assignments';
import { useMessages } from '~/i18n/I18n';
import { TextAreaField } from '~/ui/fields/TextField';
import classes from './Assign.module.css';
import type { AssignForm } from './assign-form';
import { readAssignLines, type NamedDesktop } from './assign-lines';
import { LinesTable } from './LinesTable';

interface LinesFieldProps {
  control: Control<AssignForm>;
  desktops: readonly NamedDesktop[];
  onChange: (text: string) => void;
}

/** Pasted lines of who gets which desktop, and what was understood of them. */
export function LinesField({ control, desktops, onChange }: LinesFieldProps) {
  const t = useMessages('action-forms').assign;
  const text = useWatch({ control, name: 'lines' });
  const lines = readAssignLines(text, desktops);
  return (
    <>
      <TextAreaField
        control={control}
        name="lines"
        label={t.lines}
        rows={6}
        spellCheck={false}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          <span className={classes.groups}>
            <span>{t.linesHelp}</span>
            <span className={classes.known}>
              {t.groups}
              {PERMISSION_GROUPS.map((group) => (
                <code key={group} translate="no">
                  {group}
                </code>
              ))}
            </span>
          </span>
        }
      />
      {lines.length > 0 && <LinesTable text={text} lines={lines} desktops={desktops} onChange={onChange} />}
    </>
  );
}
