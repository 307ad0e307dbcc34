import '@mantine/core/styles/Input.layer.css';
import { Textarea } from '@mantine/core';
import { useController, useWatch } from 'react-hook-form';
import { EXTRA_PARAMS_CREATE_LIMIT, EXTRA_PARAMS_UPDATE_LIMIT } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import legend from '~/ui/fields/legend.module.css';
import { TextAreaField } from '~/ui/fields/TextField';
import classes from './builder.module.css';
import type { TaskFormApi } from './form-api';
import { HELP_BELOW } from './form-api';
import { notifyMessageOf, withNotifyMessage } from './form/task-form';

/** The extra parameters twice: the documented one as a field, and all of them as JSON. The text is the one truth; the field edits it. */
export function ExtraParamsField({ form, editing }: { form: TaskFormApi; editing: boolean }) {
  const t = useMessages('task-form').extra;
  return (
    <fieldset className={classes.group}>
      <legend className={legend.group}>{t.title}</legend>
      <Undocumented form={form} />
      <NotifyMessage form={form} />
      <TextAreaField
        control={form.control}
        name="extraParams"
        label={t.raw}
        rows={3}
        autosize={false}
        spellCheck={false}
        autoComplete="off"
        classNames={{ input: classes.json ?? '' }}
        description={<RawHelp form={form} editing={editing} />}
        {...HELP_BELOW}
      />
    </fieldset>
  );
}

function Undocumented({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').extra;
  const words = t.undocumented[useWatch({ control: form.control, name: 'taskType' })];
  return words === undefined ? null : <p className={classes.help}>{words}</p>;
}

function NotifyMessage({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form');
  const { field, formState } = useController({ control: form.control, name: 'extraParams' });
  const message = notifyMessageOf(field.value);
  const isBlocked = withNotifyMessage(field.value, message) === null;
  return (
    <Textarea
      size="sm"
      rows={2}
      label={t.optional(t.extra.message)}
      description={isBlocked ? t.extra.messageBlocked : t.extra.messageHelp}
      {...HELP_BELOW}
      value={message}
      readOnly={isBlocked}
      onChange={(event) => {
        const text = withNotifyMessage(field.value, event.currentTarget.value);
        if (text === null) return;
        form.setValue('extraParams', text, { shouldDirty: true, shouldValidate: formState.isSubmitted });
      }}
      onBlur={field.onBlur}
    />
  );
}

function RawHelp({ form, editing }: { form: TaskFormApi; editing: boolean }) {
  const t = useMessages('task-form');
  const used = useWatch({ control: form.control, name: 'extraParams' }).length;
  const most = editing ? EXTRA_PARAMS_UPDATE_LIMIT : EXTRA_PARAMS_CREATE_LIMIT;
  return (
    <span className={classes.under}>
      <span>{t.extra.rawHelp}</span>
      <span className={classes.counter}>{t.what.counter(used, most)}</span>
    </span>
  );
}
