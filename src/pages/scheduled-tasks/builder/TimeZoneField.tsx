import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { timeZonesQuery } from '~/api/scheduled-tasks';
import { isTimeZone } from '~/domain/schedule/zone-time';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import classes from './builder.module.css';
import type { TaskFormApi } from './form-api';
import { HELP_BELOW } from './form-api';
import { zoneChoices } from './zone-choices';

/** The zone whose clock the task follows: one of the service's, or of the browser's where the service tells none. */
export function TimeZoneField({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').when;
  const language = useLanguage();
  const { data, error } = useQuery(timeZonesQuery());
  const value = useWatch({ control: form.control, name: 'timeZone' });
  const listed = data?.time_zones;
  const choices = useMemo(() => zoneChoices(listed, language), [listed, language]);
  const isUnknown = value !== '' && !isTimeZone(value);
  return (
    <>
      <ChoiceField
        control={form.control}
        name="timeZone"
        label={t.timeZone}
        data={choices}
        clearable={false}
        nothingFoundMessage={t.noZone}
        description={error ? t.zonesFailed : undefined}
        comboboxProps={{ withinPortal: false }}
        {...HELP_BELOW}
      />
      {isUnknown && <p className={classes.attention}>{t.zoneUnknown(value)}</p>}
    </>
  );
}
