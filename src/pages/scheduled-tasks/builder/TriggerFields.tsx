import { useWatch } from 'react-hook-form';
import { EXEC_PERIOD_LIMIT, PRIORITY_LIMIT, WAIT_TIME_LIMIT } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { durationOf } from '~/lib/duration';
import { NumberField } from '~/ui/fields/NumberField';
import classes from './builder.module.css';
import { ChoiceCards } from './ChoiceCards';
import type { TaskFormApi } from './form-api';
import { triggerRules } from './form/trigger-rules';
import type { Triggers } from './use-triggers';

interface TriggerFieldsProps {
  form: TaskFormApi;
  editing: boolean;
  triggers: Triggers;
  onTrigger: (lifeCycleType: string) => void;
}

/** What starts the task, and how long it waits then. */
export function TriggerFields({ form, editing, triggers, onTrigger }: TriggerFieldsProps) {
  const t = useMessages('task-form').trigger;
  const { triggers: names, sentence } = useMessages('schedule');
  const { control } = form;
  const [trigger, taskType] = useWatch({ control, name: ['lifeCycleType', 'taskType'] });
  const rules = triggerRules(triggers.configs, trigger, taskType);
  const minutes = (count: number) => (count === 0 ? t.noWait : sentence.duration(durationOf(count)));
  const types =
    trigger === '' || triggers.types.includes(trigger) ? triggers.types : [trigger, ...triggers.types];
  return (
    <>
      {triggers.isFallback && <p className={classes.attention}>{t.fallback}</p>}
      <ChoiceCards
        control={control}
        name="lifeCycleType"
        label={t.title}
        look="list"
        cards={types.map((value) => ({
          value,
          label: nameOf(names, value),
          refused:
            taskType === '' || triggerRules(triggers.configs, value, taskType).allowed
              ? undefined
              : t.refused,
        }))}
        onChosen={onTrigger}
      />
      <div className={classes.pair}>
        <NumberField
          control={control}
          name="waitTime"
          label={t.wait}
          description={`${t.waitHelp(minutes(rules.leastWait), minutes(WAIT_TIME_LIMIT))} ${
            trigger === '' ? '' : t.waitUsual(minutes(rules.usualWait))
          }`}
        />
        {rules.takesPeriod ? (
          <NumberField
            control={control}
            name="execPeriod"
            label={t.period}
            description={`${t.periodHelp(minutes(rules.leastPeriod), minutes(EXEC_PERIOD_LIMIT))} ${t.periodUsual(
              minutes(rules.usualPeriod),
            )}`}
          />
        ) : (
          <p className={classes.help}>{t.noPeriod}</p>
        )}
      </div>
      {editing && (
        <NumberField
          control={control}
          name="priority"
          label={t.priority}
          description={t.priorityHelp(PRIORITY_LIMIT)}
        />
      )}
    </>
  );
}
