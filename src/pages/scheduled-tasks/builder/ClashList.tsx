import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { taskPath } from '~/domain/paths';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { clockText, nameOf } from '~/domain/schedule/words';
import { dateText, wallOf, wallText } from '~/domain/schedule/zone-time';
import { calendarNames } from '~/i18n/calendar';
import { useLanguage, useMessages } from '~/i18n/I18n';
import type { Clash } from './clash-check';
import classes from './ClashPanel.module.css';

/** Clashes shown before somebody asks for the rest. */
const SHOWN = 5;

interface ClashListProps {
  clashes: readonly Clash[];
  /** How many runs were compared. */
  runs: number;
  /** The zone the runs are told in. */
  timeZone: string;
}

/** The tasks that clash, in sentences, each with a link that leaves the form where it is. */
export function ClashList({ clashes, runs, timeZone }: ClashListProps) {
  const t = useMessages('task-objects').clashes;
  const common = useMessages('common');
  const taskTypes = useMessages('schedule').taskTypes;
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? clashes : clashes.slice(0, SHOWN);
  const momentOf = (at: number) => {
    const wall = wallOf(at, timeZone);
    return `${calendarNames(language).date(dateText(wall))}, ${clockText(wallText(wall).slice(11))}`;
  };
  const distance = (minutes: number) =>
    minutes === 0 ? t.same : minutes < 0 ? t.before(-minutes) : t.after(minutes);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ task, desktops, minutes, firstRun, runs: hit }) => (
          <li key={task.id} className={classes.clash}>
            <TaskTypeIcon type={task.type} />
            <div>
              <p className={classes.sentence}>
                {t.clash(nameOf(taskTypes, task.type), task.name, desktops, distance(minutes))}
              </p>
              <p className={classes.quiet}>
                {t.at(momentOf(firstRun))}, {t.of(hit, runs)}
              </p>
            </div>
            <Link
              to={taskPath(task.id)}
              target="_blank"
              className={classes.open}
              aria-label={t.open(task.name)}
              title={common.openInNewTab}
            >
              <IconExternalLink size={14} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      {!isWhole && clashes.length > SHOWN && (
        <button type="button" className={classes.again} onClick={() => setWhole(true)}>
          {t.more(clashes.length - SHOWN)}
        </button>
      )}
    </>
  );
}
