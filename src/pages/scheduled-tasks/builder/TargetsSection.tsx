import { useController, useWatch } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import classes from './builder.module.css';
import { ChoiceCards } from './ChoiceCards';
import type { TaskFormApi } from './form-api';
import { messageOf } from './form-api';
import { ObjectsField } from './objects/ObjectsField';
import { Section } from './Section';

/** What the task acts on. For a task that exists it is said outright whether that replaces what it has, or clears it. */
export function TargetsSection({ form, editing }: { form: TaskFormApi; editing: boolean }) {
  const t = useMessages('task-form');
  const { control } = form;
  const [update, kind] = useWatch({ control, name: ['objectsUpdate', 'kind'] });
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control, name: 'targets' });
  return (
    <Section title={t.sections.targets}>
      {editing && (
        <ChoiceCards
          control={control}
          name="objectsUpdate"
          label={t.targets.update}
          look="list"
          cards={[
            { value: 'replace', label: t.targets.replace, help: t.targets.replaceHelp },
            { value: 'clear', label: t.targets.clear, help: t.targets.clearHelp },
          ]}
        />
      )}
      {(!editing || update === 'replace') && (
        <div ref={ref} tabIndex={-1} className={classes.group}>
          <ObjectsField
            value={value}
            onChange={(targets) => onChange([...targets])}
            allowAll={kind === 'trigger'}
            error={messageOf(fieldState.error)}
          />
        </div>
      )}
    </Section>
  );
}
