import { IconBolt, IconCalendar, IconCalendarMonth, IconCalendarWeek, IconRepeat } from '@tabler/icons-react';
import { useWatch } from 'react-hook-form';
import { DAY_INTERVAL_LIMIT } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { calendarNames, weekOrder } from '~/i18n/calendar';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { DateField, DateTimeField, TimeField } from '~/ui/fields/DateFields';
import { NumberField } from '~/ui/fields/NumberField';
import classes from './builder.module.css';
import { ChoiceCards } from './ChoiceCards';
import type { TaskFormApi } from './form-api';
import { HELP_BELOW } from './form-api';
import { SCHEDULED_TYPE } from './form/task-form';
import { KINDS, type Kind } from './form/task-form-schema';
import { NEVER_TRIGGERED } from './form/trigger-rules';
import { Section } from './Section';
import { TimeZoneField } from './TimeZoneField';
import { ToggleField } from './ToggleField';
import { TriggerFields } from './TriggerFields';
import type { Triggers } from './use-triggers';

const ICONS: Record<Kind, typeof IconBolt> = {
  once: IconCalendar,
  daily: IconRepeat,
  weekly: IconCalendarWeek,
  monthly: IconCalendarMonth,
  trigger: IconBolt,
};

interface WhenSectionProps {
  form: TaskFormApi;
  editing: boolean;
  triggers: Triggers;
  /** How the task repeats, where that is a word the console does not know. */
  unknownKind: string | null;
  onKind: () => void;
  onTrigger: (lifeCycleType: string) => void;
}

/** When the task runs: by the clock in one of four ways, or on a trigger. Only the fields of the chosen way are shown. */
export function WhenSection({ form, editing, triggers, unknownKind, onKind, onTrigger }: WhenSectionProps) {
  const t = useMessages('task-form');
  const names = useMessages('schedule');
  const { control } = form;
  const [kind, taskType] = useWatch({ control, name: ['kind', 'taskType'] });
  return (
    <Section title={t.sections.when}>
      {kind === '' && unknownKind && <p className={classes.attention}>{t.when.unknownKind(unknownKind)}</p>}
      <ChoiceCards
        control={control}
        name="kind"
        label={t.when.kind}
        cards={KINDS.map((value) => {
          const Icon = ICONS[value];
          const isRefused = value === 'trigger' && NEVER_TRIGGERED.includes(taskType);
          return {
            value,
            label: nameOf(names.scheduledTypes, SCHEDULED_TYPE[value]),
            icon: <Icon size={16} aria-hidden />,
            refused: isRefused ? t.when.triggerRefused : undefined,
          };
        })}
        onChosen={onKind}
      />
      {kind === 'trigger' && (
        <TriggerFields form={form} editing={editing} triggers={triggers} onTrigger={onTrigger} />
      )}
      {kind !== '' && kind !== 'trigger' && <ClockFields form={form} kind={kind} />}
      <TimeZoneField form={form} />
      <DateTimeField
        control={control}
        name="expiry"
        label={t.optional(t.when.expiry)}
        description={t.when.expiryHelp}
        {...HELP_BELOW}
      />
    </Section>
  );
}

function ClockFields({ form, kind }: { form: TaskFormApi; kind: Exclude<Kind, 'trigger'> }) {
  const t = useMessages('task-form').when;
  const { control } = form;
  const language = useLanguage();
  const names = calendarNames(language);
  const time = (
    <TimeField control={control} name="time" label={t.time} description={t.timeHelp} {...HELP_BELOW} />
  );
  switch (kind) {
    case 'once':
      return (
        <div className={classes.pair}>
          <DateField control={control} name="date" label={t.date} />
          {time}
        </div>
      );
    case 'daily':
      return (
        <div className={classes.pair}>
          <NumberField
            control={control}
            name="interval"
            label={t.interval}
            description={t.intervalHelp(DAY_INTERVAL_LIMIT)}
          />
          {time}
        </div>
      );
    case 'weekly':
      return (
        <>
          <ToggleField
            control={control}
            name="weekdays"
            label={t.weekdays}
            look="week"
            hasAll
            choices={weekOrder(language).map((day) => ({
              value: String(day),
              label: names.weekdayShort(day),
              full: names.weekday(day),
            }))}
          />
          {time}
        </>
      );
    case 'monthly':
      return (
        <>
          <ToggleField
            control={control}
            name="months"
            label={t.months}
            look="year"
            hasAll
            choices={upTo(12).map((month) => ({
              value: String(month),
              label: names.monthShort(month),
              full: names.month(month),
            }))}
          />
          <ToggleField
            control={control}
            name="days"
            label={t.days}
            look="month"
            choices={[
              ...upTo(31).map((day) => ({
                value: String(day),
                label: String(day),
                full: t.dayOfMonth(day),
              })),
              { value: 'L', label: t.lastDay, wide: true },
            ]}
          />
          {time}
        </>
      );
  }
}

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
