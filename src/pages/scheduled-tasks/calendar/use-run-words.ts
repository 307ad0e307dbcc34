import { useMemo } from 'react';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { runWords, type RunWords } from './run-words';

/** The words of runs in the language and zone of the view. */
export function useRunWords(timeZone: string): RunWords {
  const language = useLanguage();
  const t = useMessages('task-calendar').run;
  const { taskTypes } = useMessages('schedule');
  return useMemo(() => runWords(language, timeZone, t, taskTypes), [language, timeZone, t, taskTypes]);
}
