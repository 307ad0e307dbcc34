import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import * as z from 'zod/mini';
import { scheduledTaskQuery } from '~/api/scheduled-tasks';
import { tasksPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { target, type Target } from '~/pages/scheduled-tasks/target';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { PageHeader } from '~/ui/layout/PageHeader';
import classes from './builder.module.css';
import { defaults, fromTask } from './form/task-form';
import { TaskBuilder } from './TaskBuilder';
import { Waiting } from './Waiting';

/** Plans a new task: from nothing, for what was selected elsewhere, or like another task (`?from=`). */
export function NewTaskPage() {
  const t = useMessages('task-form');
  const [params] = useSearchParams();
  const from = params.get('from') ?? '';
  return (
    <>
      <div className={classes.head}>
        <Breadcrumbs trail={[{ label: t.list, to: tasksPath }, { label: t.newTitle }]} />
        <PageHeader title={t.newTitle} />
      </div>
      {from === '' ? <Fresh /> : <Duplicate key={from} from={from} />}
    </>
  );
}

function Fresh() {
  const { timeZone } = useFormat();
  const { state, key } = useLocation();
  const targets = useMemo(() => handedOver(state), [state]);
  const [now] = useState(presentTime);
  const begun = useMemo(() => ({ ...defaults(timeZone, new Date(now)), targets }), [timeZone, now, targets]);
  // A selection handed over is a separate form, which a reload finds again.
  const place = targets.length > 0 ? `new/${key}` : 'new';
  return <TaskBuilder key={place} begun={begun} before={null} place={place} now={now} />;
}

function Duplicate({ from }: { from: string }) {
  const t = useMessages('task-form');
  const { data: task, error, refetch } = useQuery(scheduledTaskQuery(from));
  const [now] = useState(presentTime);
  const begun = useMemo(() => {
    const original = task && fromTask(task);
    return original && { ...original, name: t.duplicateName(original.name), enabled: null };
  }, [task, t]);
  if (begun) return <TaskBuilder begun={begun} before={null} place={`new?from=${from}`} now={now} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Waiting />;
}

const state = z.object({ targets: z.array(target) });

/** What another page hands over in the state of the navigation: a selection is too long for an address. */
function handedOver(given: unknown): Target[] {
  return z.safeParse(state, given).data?.targets ?? [];
}
