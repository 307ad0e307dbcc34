import { IconMessage } from '@tabler/icons-react';
import { useWatch, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { TextAreaField } from '~/ui/fields/TextField';
import classes from './ActionForm.module.css';

interface MessageFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
  label: string;
  help?: string;
  /** The most characters; null where the manual states no limit. */
  limit: number | null;
}

/** A message to users: what it may hold, how much of it is used, and what users will read. */
export function MessageField<V extends FieldValues, C>({
  control,
  name,
  label,
  help,
  limit,
}: MessageFieldProps<V, C>) {
  const t = useMessages('action-forms').message;
  const text: string = useWatch({ control, name });
  return (
    <>
      <TextAreaField
        control={control}
        name={name}
        label={label}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          <span className={classes.under}>
            {help && <span>{help}</span>}
            <span className={classes.counter}>
              {limit === null ? t.count(text.length) : t.counter(text.length, limit)}
            </span>
          </span>
        }
      />
      <figure className={classes.preview}>
        <figcaption>{t.preview}</figcaption>
        <div className={classes.bubble}>
          <IconMessage size={18} aria-hidden />
          {text.trim() === '' ? <span className={classes.quiet}>{t.none}</span> : <span>{text}</span>}
        </div>
      </figure>
    </>
  );
}
