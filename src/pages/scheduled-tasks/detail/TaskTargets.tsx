import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { ApplyObject, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { desktopNamesQuery, useKnownItems } from '~/domain/desktops/desktop-names';
import { desktopPath } from '~/domain/paths';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import type { KnownItems } from '~/lib/known-items';
import { EmptyState } from '~/ui/feedback/EmptyState';
import classes from './detail.module.css';

/** What a task acts on, each by its kind and its name. */
export function TaskTargets({ task }: { task: ShowScheduledTasksReply }) {
  const t = useMessages('scheduled-tasks').detail.targets;
  const objects = task.apply_objects ?? [];
  const names = useNamesFor(objects);
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{t.title(objects.length)}</h2>
      {objects.length === 0 ? (
        <EmptyState compact title={t.none} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <ul className={classes.targets} tabIndex={objects.length > 10 ? 0 : undefined}>
          {objects.map((object, at) => (
            <Target
              key={`${object.object_type}/${object.object_id || at}`}
              object={object}
              name={object.object_name || names.get(object.object_id ?? '')?.name || object.object_id || ''}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The service gives some desktops by their id alone; their names are read beside them. */
function useNamesFor(objects: readonly ApplyObject[]): KnownItems {
  const names = useKnownItems();
  const nameless = objects.flatMap(({ object_id, object_name, object_type }) =>
    object_type === 'DESKTOP' && object_id && !object_name ? [object_id] : [],
  );
  useQuery(desktopNamesQuery(nameless));
  return names;
}

function Target({ object: { object_id, object_type }, name }: { object: ApplyObject; name: string }) {
  const t = useMessages('schedule');
  const kind = nameOf(t.objectTypes, object_type);
  if (object_type === 'ALL_DESKTOPS') {
    return (
      <li>
        <b>{kind}</b>
      </li>
    );
  }
  return (
    <li>
      <span>{kind}</span>
      {object_type === 'DESKTOP' && object_id ? (
        <Link className={classes.link} to={desktopPath(object_id)}>
          {name}
        </Link>
      ) : (
        <b title={object_id || undefined} translate="no">
          {name}
        </b>
      )}
    </li>
  );
}
