import { IconLock } from '@tabler/icons-react';
import { useWatch } from 'react-hook-form';
import { TASK_DESCRIPTION_LIMIT, TASK_TYPES } from '~/contract/scheduled-tasks';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { CheckField } from '~/ui/fields/CheckField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import classes from './builder.module.css';
import { ChoiceCards } from './ChoiceCards';
import { EnabledField } from './EnabledField';
import { ExtraParamsField } from './ExtraParamsField';
import type { TaskFormApi } from './form-api';
import { HELP_BELOW } from './form-api';
import { taskTypesFor } from './form/task-values';
import { Section } from './Section';

interface WhatSectionProps {
  form: TaskFormApi;
  editing: boolean;
  /** After another kind of task was chosen. */
  onTaskType: (taskType: string) => void;
}

/** What the task does, its name, and its extra parameters. */
export function WhatSection({ form, editing, onTaskType }: WhatSectionProps) {
  const t = useMessages('task-form');
  const { control } = form;
  return (
    <Section title={t.sections.what}>
      <TaskTypeField form={form} editing={editing} onChosen={onTaskType} />
      <TextField control={control} name="name" label={t.what.name} autoComplete="off" />
      <TextAreaField
        control={control}
        name="description"
        label={t.optional(t.what.description)}
        description={<DescriptionCount form={form} />}
        rows={2}
        autosize={false}
        {...HELP_BELOW}
      />
      <ForceField form={form} />
      {editing && <EnabledField form={form} />}
      <ExtraParamsField form={form} editing={editing} />
    </Section>
  );
}

function DescriptionCount({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').what;
  const used = useWatch({ control: form.control, name: 'description' }).length;
  return (
    <span className={classes.under}>
      <span className={classes.counter}>{t.counter(used, TASK_DESCRIPTION_LIMIT)}</span>
    </span>
  );
}

interface TaskTypeFieldProps {
  form: TaskFormApi;
  editing: boolean;
  onChosen: (taskType: string) => void;
}

function TaskTypeField({ form, editing, onChosen }: TaskTypeFieldProps) {
  const t = useMessages('task-form');
  const names = useMessages('schedule').taskTypes;
  const [kind, taskType] = useWatch({ control: form.control, name: ['kind', 'taskType'] });
  if (editing)
    return (
      <dl className={classes.locked}>
        <dt>{t.what.taskType}</dt>
        <dd>
          <TaskTypeIcon type={taskType} size={18} />
          {t.unknownType(nameOf(names, taskType))}
          <IconLock size={14} className={classes.quiet} aria-hidden />
        </dd>
        <dd className={classes.help}>{t.what.locked}</dd>
      </dl>
    );
  const offered = taskTypesFor(kind);
  return (
    <ChoiceCards
      control={form.control}
      name="taskType"
      label={t.what.taskType}
      cards={TASK_TYPES.map((type) => ({
        value: type,
        label: nameOf(names, type),
        icon: <TaskTypeIcon type={type} size={16} />,
        refused: offered.includes(type) ? undefined : t.what.notOnTrigger,
      }))}
      onChosen={onChosen}
    />
  );
}

function ForceField({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').what;
  const taskType = useWatch({ control: form.control, name: 'taskType' });
  const help = taskType === 'HIBERNATE' ? `${t.forceHibernate} ${t.forceHelp}` : t.forceHelp;
  return <CheckField control={form.control} name="force" label={t.force} help={help} />;
}
