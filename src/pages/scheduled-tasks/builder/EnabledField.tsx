import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import checkClasses from '~/ui/fields/RadioField.module.css';
import classes from './builder.module.css';
import type { TaskFormApi } from './form-api';

/** Whether the task is enabled; left alone where that could not be read. */
export function EnabledField({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').what;
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control: form.control, name: 'enabled' });
  const id = useId();
  if (value === null) return <p className={classes.help}>{t.enabledUnknown}</p>;
  return (
    <div className={checkClasses.choice}>
      <input
        ref={ref}
        type="checkbox"
        id={id}
        checked={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
      />
      <label htmlFor={id}>{t.enabled}</label>
      <p id={`${id}-help`} className={checkClasses.help}>
        {t.enabledHelp}
      </p>
    </div>
  );
}
