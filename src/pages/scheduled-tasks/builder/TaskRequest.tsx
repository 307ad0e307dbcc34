import { useMemo, useState, useSyncExternalStore } from 'react';
import { useWatch } from 'react-hook-form';
import { sessionStore } from '~/api/session';
import { createScheduledTasks, updateScheduledTasks } from '~/contract/scheduled-tasks';
import requestClasses from '~/domain/actions/dialog/RequestPreview.module.css';
import { curlLine, requestText, shownRequest, type ShownRequest } from '~/domain/actions/dialog/requests';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import type { TaskControl } from './form-api';
import { toCreateRequest, toUpdateRequest, type TaskBefore } from './form/task-form';
import type { TaskDraft, taskFormSchema } from './form/task-form-schema';
import type { TaskValues } from './form/task-values';

interface TaskRequestProps {
  control: TaskControl;
  schema: ReturnType<typeof taskFormSchema>;
  before: TaskBefore | null;
  taskId: string | undefined;
}

const whole = (draft: TaskDraft) => draft;

/** The exact request saving will send, and the same as curl. */
export function TaskRequest({ control, schema, before, taskId }: TaskRequestProps) {
  const t = useMessages('actions').requests;
  const common = useMessages('common');
  const { projectId, apiBase } = useSyncExternalStore(sessionStore.subscribe, sessionStore.get);
  const [form, setForm] = useState<'json' | 'curl'>('json');
  const draft = useWatch({ control, compute: whole });
  const values = useMemo(() => schema.safeParse(draft).data, [schema, draft]);
  const name = (before ? updateScheduledTasks : createScheduledTasks).id;
  const where = { projectId, apiBase: apiBase || location.origin };
  const request = values ? requestOf(values, { before, taskId, where }) : null;
  if (!request) return <p className={requestClasses.note}>{t.invalid}</p>;
  const text = form === 'json' ? requestText(request) : curlLine(request);
  const copy = async () => {
    if (await copyText(text)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  return (
    <div className={requestClasses.preview}>
      <div className={requestClasses.head}>
        <fieldset className={requestClasses.forms} aria-label={name}>
          {(['json', 'curl'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {t[one]}
            </button>
          ))}
        </fieldset>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={requestClasses.code} tabIndex={0} aria-label={name} translate="no">
        {text}
      </pre>
      <div className={requestClasses.foot}>
        <button type="button" onClick={() => void copy()}>
          {form === 'json' ? t.copyRequest : t.copyCurl}
        </button>
        {form === 'curl' && <span className={requestClasses.note}>{t.tokenNote}</span>}
      </div>
    </div>
  );
}

interface Saving {
  before: TaskBefore | null;
  taskId: string | undefined;
  where: { projectId: string; apiBase: string };
}

function requestOf(values: TaskValues, { before, taskId, where }: Saving): ShownRequest | null {
  if (values.mode === 'create') {
    return shownRequest(createScheduledTasks, where, { body: toCreateRequest(values) });
  }
  if (!before || taskId === undefined) return null;
  const params = { task_id: taskId };
  return shownRequest(updateScheduledTasks, where, { params, body: toUpdateRequest(values, before) });
}
