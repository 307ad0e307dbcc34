import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { taskPath, tasksPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { scrollThere } from '~/ui/layout/scroll-there';
import classes from './builder.module.css';
import { forgetDraft } from './draft-memory';
import type { TaskBefore } from './form/task-form';
import { taskFormSchema, type TaskDraft } from './form/task-form-schema';
import { triggerRules } from './form/trigger-rules';
import { GraySection } from './GraySection';
import { TaskLeaveGuard } from './TaskLeaveGuard';
import { NewerNotice } from './NewerNotice';
import { SaveBar } from './SaveBar';
import { Summary } from './Summary';
import { TargetsSection } from './TargetsSection';
import { useKeptDraft, useRestored } from './use-draft';
import { useSave } from './use-save';
import { useTriggers } from './use-triggers';
import { WhatSection } from './WhatSection';
import { WhenSection } from './WhenSection';

interface TaskBuilderProps {
  /** What the form begins with. */
  begun: TaskDraft;
  /** The task that is edited; null for a new one. */
  before: TaskBefore | null;
  taskId?: string | undefined;
  /** Where the input is kept until it is saved. */
  place: string;
  /** When the form was opened. */
  now: number;
  /** The next run of the task that is edited. */
  nextRun?: number | null;
  /** The task was changed elsewhere since: begins anew with it as it is now. */
  onRestart?: (() => void) | undefined;
}

/** The form that plans a task, and beside it what it amounts to. */
export function TaskBuilder(props: TaskBuilderProps) {
  const { begun, before, taskId, place, now, nextRun = null, onRestart } = props;
  const t = useMessages('task-form');
  const { errors } = useMessages('schedule');
  const triggers = useTriggers();
  const restored = useRestored(place);
  const [isRestored, setIsRestored] = useState(restored !== null);
  const tried = useRef(false);
  const done = useRef(false);
  const filled = useRef<Partial<Pick<TaskDraft, 'waitTime' | 'execPeriod'>>>({});
  const id = useId();
  const editing = before !== null;
  const { configs } = triggers;
  const schema = useMemo(
    () => taskFormSchema(errors, { editing, triggers: configs }),
    [errors, editing, configs],
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: restored ?? begun,
    mode: 'onTouched',
  });
  /** Nothing is left to be lost. */
  const letGo = () => {
    done.current = true;
    forgetDraft(place);
  };
  useKeptDraft(form, place, { begun, done });
  const { save, failure } = useSave(form, { before, taskId, onSaved: letGo });

  /** What one choice made wrong, another may put right: once saving was tried, all of it is looked at again. */
  const lookAgain = () => {
    if (tried.current) void form.trigger();
  };
  /** Waits follow the trigger as long as nobody has typed others. */
  const fillWaits = () => {
    const { kind, lifeCycleType, taskType, waitTime, execPeriod } = form.getValues();
    if (kind !== 'trigger' || lifeCycleType === '' || taskType === '') return lookAgain();
    const { usualWait, usualPeriod, takesPeriod } = triggerRules(configs, lifeCycleType, taskType);
    const usual = { waitTime: usualWait, execPeriod: takesPeriod ? usualPeriod : null };
    if (waitTime === null || waitTime === filled.current.waitTime) form.setValue('waitTime', usual.waitTime);
    if (execPeriod === null || execPeriod === filled.current.execPeriod)
      form.setValue('execPeriod', usual.execPeriod);
    filled.current = usual;
    return lookAgain();
  };

  const discard = () => {
    forgetDraft(place);
    form.reset(begun);
    setIsRestored(false);
  };

  return (
    <div className={classes.builder}>
      <div className={classes.page}>
        <form
          id={id}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            tried.current = true;
            void form.handleSubmit(save)(event);
          }}
        >
          {onRestart && (
            <NewerNotice
              control={form.control}
              onRestart={() => {
                letGo();
                onRestart();
              }}
            />
          )}
          {isRestored && (
            <output className={classes.restored}>
              {t.restored}
              <button type="button" className={classes.link} onClick={discard}>
                {t.discard}
              </button>
            </output>
          )}
          <WhatSection form={form} editing={editing} onTaskType={fillWaits} />
          <WhenSection
            form={form}
            editing={editing}
            triggers={triggers}
            unknownKind={before?.task.scheduled_type ?? null}
            onKind={fillWaits}
            onTrigger={fillWaits}
          />
          <TargetsSection form={form} editing={editing} />
          <GraySection form={form} />
          {failure !== null && <Failed error={failure} />}
        </form>
        <div className={classes.aside}>
          <Summary
            control={form.control}
            schema={schema}
            begun={begun}
            before={before}
            taskId={taskId}
            now={now}
            nextRun={nextRun}
          />
        </div>
      </div>
      <SaveBar
        control={form.control}
        formId={id}
        editing={editing}
        back={taskId === undefined ? tasksPath : taskPath(taskId)}
      />
      <TaskLeaveGuard control={form.control} isRestored={isRestored} done={done} onDiscard={letGo} />
    </div>
  );
}

/** A refusal that is about no field. Without an answer, or with one that cannot be read, the task may be saved all the same. */
function Failed({ error }: { error: unknown }) {
  const t = useMessages('task-form').save;
  const isUnsure = isFailure(error) && (error.kind !== 'http' || (error.status ?? 0) >= 500);
  return (
    <div ref={scrollThere} className={classes.failed}>
      <ErrorState error={error} compact />
      {isUnsure && (
        <p className={classes.attention}>
          {t.unsure}
          <Link to={tasksPath} target="_blank">
            {t.lookInList}
          </Link>
        </p>
      )}
    </div>
  );
}
