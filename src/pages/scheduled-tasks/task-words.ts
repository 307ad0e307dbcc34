import { useMemo } from 'react';
import type { Messages } from '~/i18n/areas';
import { createFormat, type Format } from '~/i18n/format';
import { useFormat, useLanguage, useMessages } from '~/i18n/I18n';
import type { Language } from '~/i18n/language';

/** What the cells of the list need beside the row: one object for the whole table. */
export interface TaskWords {
  t: Messages<'scheduled-tasks'>;
  schedule: Messages<'schedule'>;
  common: Messages<'common'>;
  format: Format;
  /** For wall times, which are numbers as if they were UTC. */
  wall: Format;
  language: Language;
}

/** Gathers the words; the same object until the language changes. */
export function useTaskWords(): TaskWords {
  const t = useMessages('scheduled-tasks');
  const schedule = useMessages('schedule');
  const common = useMessages('common');
  const format = useFormat();
  const language = useLanguage();
  return useMemo(
    () => ({ t, schedule, common, format, wall: createFormat(language, 'UTC'), language }),
    [t, schedule, common, format, language],
  );
}
