import { useMemo } from 'react';
import { nameOf } from '~/domain/schedule/words';
import { wallOf } from '~/domain/schedule/zone-time';
import type { Messages } from '~/i18n/areas';
import { createFormat } from '~/i18n/format';
import { useLanguage, useMessages } from '~/i18n/I18n';
import type { Language } from '~/i18n/language';
import type { TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';

/** The words of runs, for one language and zone. */
export interface RunWords {
  /** 'Shut down' */
  readonly action: (run: TaskRun) => string;
  readonly time: (run: TaskRun) => string;
  readonly moment: (at: number) => string;
  /** The time in the task's own zone, with its name; null where its clock shows the same. */
  readonly elsewhere: (run: TaskRun) => string | null;
  /** Date and time in the task's own zone, with its name. */
  readonly momentThere: (run: TaskRun) => string;
}

/** Makes the words; those of one language and zone are made once. */
export function runWords(
  language: Language,
  timeZone: string,
  t: Messages<'task-calendar'>['run'],
  taskTypes: Readonly<Record<string, string>>,
): RunWords {
  const here = createFormat(language, timeZone);
  // Wall times are written as if they were UTC: some zones of the service are no names Intl knows.
  const walls = createFormat(language, 'UTC');
  const there = ({ task, at }: TaskRun) => new Date(wallOf(at, task.schedule.timeZone));
  return {
    action: ({ task }) => nameOf(taskTypes, task.type),
    time: ({ at }) => here.clock(new Date(at)),
    moment: (at) => here.dateTime(new Date(at)),
    elsewhere: (run) => {
      const zone = run.task.schedule.timeZone;
      return wallOf(run.at, zone) === wallOf(run.at, timeZone)
        ? null
        : t.inZone(walls.clock(there(run)), zone);
    },
    momentThere: (run) => t.inZone(walls.dateTime(there(run)), run.task.schedule.timeZone),
  };
}

/** The words of runs in the language and zone of the view. */
export function useRunWords(timeZone: string): RunWords {
  const language = useLanguage();
  const t = useMessages('task-calendar').run;
  const { taskTypes } = useMessages('schedule');
  return useMemo(() => runWords(language, timeZone, t, taskTypes), [language, timeZone, t, taskTypes]);
}
