import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCreateScheduledTask, useUpdateScheduledTask } from '~/api/scheduled-tasks';
import { taskPath, tasksPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { toast } from '~/ui/feedback/toast';
import type { TaskFormApi } from './form-api';
import { fieldOf } from './form/server-faults';
import { toCreateRequest, toUpdateRequest, type TaskBefore } from './form/task-form';
import type { TaskValues } from './form/task-values';

interface SaveOptions {
  before: TaskBefore | null;
  taskId: string | undefined;
  /** Once the task is saved, before its page comes. */
  onSaved: () => void;
}

/** Saves the task and goes to its page. What the service refuses lands on its field; `failure` is what is about none. */
export function useSave(form: TaskFormApi, { before, taskId, onSaved }: SaveOptions) {
  const t = useMessages('task-form').save;
  const navigate = useNavigate();
  const create = useCreateScheduledTask();
  const update = useUpdateScheduledTask();
  const [failure, setFailure] = useState<unknown>(null);
  const busy = useRef(false);

  const land = (error: unknown) => {
    const field = isFailure(error) ? fieldOf(error, form.getValues()) : null;
    if (!isFailure(error) || field === null) return setFailure(error);
    const reason = [error.code, error.requestId].filter(Boolean).join(', ');
    const message = t.refused(error.message, reason);
    return form.setError(field, { type: 'server', message }, { shouldFocus: true });
  };
  const send = async (values: TaskValues): Promise<string | undefined> => {
    if (values.mode === 'create') {
      const reply = await create.mutateAsync(toCreateRequest(values));
      return reply?.task_id ?? undefined;
    }
    if (before && taskId !== undefined)
      await update.mutateAsync({ taskId, body: toUpdateRequest(values, before) });
    return taskId;
  };
  const save = async (values: TaskValues) => {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    try {
      const id = await send(values);
      onSaved();
      toast.good(values.mode === 'update' ? t.updated(values.name) : t.created(values.name));
      await navigate(id ? taskPath(id) : tasksPath);
    } catch (error) {
      land(error);
    } finally {
      busy.current = false;
    }
  };
  return { save, failure };
}
