import { IconAlertTriangle } from '@tabler/icons-react';
import { lazy, Suspense, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { Schedule } from '~/domain/schedule/schedule';
import { warningsOf } from '~/domain/schedule/warnings';
import { nameOf, scheduleWords, triggerWords, warningWords } from '~/domain/schedule/words';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { durationOf } from '~/lib/duration';
import { numberOf } from '~/lib/typed-number';
import { isCounted } from '~/pages/scheduled-tasks/next-runs';
import type { Target } from '~/pages/scheduled-tasks/target';
import { useNow } from '~/ui/data-table/now';
import classes from './builder.module.css';
import { ClashPanel } from './ClashPanel';
import type { TaskControl } from './form-api';
import { previewOf, type TaskBefore } from './form/task-form';
import type { TaskDraft, taskFormSchema } from './form/task-form-schema';
import { RunsPreview } from './RunsPreview';
import summaryClasses from './Summary.module.css';

const TaskRequest = lazy(async () => ({ default: (await import('./TaskRequest')).TaskRequest }));

interface SummaryProps {
  control: TaskControl;
  schema: ReturnType<typeof taskFormSchema>;
  begun: TaskDraft;
  before: TaskBefore | null;
  taskId: string | undefined;
  /** When the form was opened: what a new schedule is counted from. */
  now: number;
  /** The next run of the task that is edited. */
  nextRun: number | null;
}

/** What the form amounts to: in a sentence, with its warnings, its next runs, and what else happens to the same desktops then. */
export function Summary({ control, schema, begun, before, taskId, now, nextRun }: SummaryProps) {
  const t = useMessages('task-form').summary;
  // What hangs on the schedule is drawn behind the typing.
  const preview = useDeferredValue(useWatch({ control, compute: previewOf }));
  const kind = useWatch({ control, name: 'kind' });
  const targets = useDeferredValue(useWatch({ control, compute: targetsOf }));
  const [showsRequest, setShowsRequest] = useState(false);
  const schedule = preview?.schedule ?? null;
  const begunBody = useMemo(() => JSON.stringify(previewOf(begun)?.body), [begun]);
  // A schedule that is not touched continues; a changed one is counted anew.
  const goesOn = isCounted(schedule) && JSON.stringify(preview?.body) === begunBody;
  const counted = goesOn ? nextRun : null;
  const anchor = counted ?? now;
  return (
    <aside className={summaryClasses.summary} aria-label={t.title}>
      <div className={summaryClasses.inner}>
        <h2 className={classes.heading}>{t.title}</h2>
        <Sentence control={control} schedule={schedule} />
        {schedule && <Warnings schedule={schedule} anchor={anchor} />}
        <Block title={t.runs}>
          {kind === 'trigger' ? (
            <p className={classes.help}>{t.runsOfTrigger}</p>
          ) : preview ? (
            <RunsPreview preview={preview} anchor={counted} />
          ) : (
            <p className={classes.help}>{t.waitingForTime}</p>
          )}
        </Block>
        {kind !== 'trigger' && (
          <ClashPanel schedule={schedule} targets={targets} exceptTaskId={taskId} anchor={anchor} />
        )}
        <div>
          <button
            type="button"
            className={classes.link}
            aria-expanded={showsRequest}
            onClick={() => setShowsRequest(!showsRequest)}
          >
            {showsRequest ? t.hideRequest : t.showRequest}
          </button>
          {showsRequest && (
            <Suspense fallback={null}>
              <TaskRequest control={control} schema={schema} before={before} taskId={taskId} />
            </Suspense>
          )}
        </div>
      </div>
    </aside>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={summaryClasses.block}>
      <h3 className={summaryClasses.title}>{title}</h3>
      {children}
    </div>
  );
}

const NO_TARGETS: readonly Target[] = [];

/** What the task will act on once it is saved. */
function targetsOf({ objectsUpdate, targets }: TaskDraft): readonly Target[] {
  return objectsUpdate === 'clear' ? NO_TARGETS : targets;
}

/** What the sentence is made of, and no more, so that other typing does not draw it again. */
function sentenceParts(draft: TaskDraft) {
  const { taskType, kind, lifeCycleType } = draft;
  const waitTime = numberOf(draft.waitTime);
  const targets = targetsOf(draft);
  const countOf = (wanted: string) => targets.filter(({ type }) => type === wanted).length;
  return {
    taskType,
    trigger: kind === 'trigger' && lifeCycleType !== '' ? { lifeCycleType, waitTime } : null,
    execPeriod: numberOf(draft.execPeriod),
    desktops: countOf('DESKTOP'),
    pools: countOf('DESKTOP_POOL'),
    tags: countOf('DESKTOP_TAG'),
    all: targets.some(({ type }) => type === 'ALL_DESKTOPS'),
  };
}

function Sentence({ control, schedule }: { control: TaskControl; schedule: Schedule | null }) {
  const t = useMessages('task-form').summary;
  const words = useMessages('schedule');
  const language = useLanguage();
  const parts = useWatch({ control, compute: sentenceParts });
  const { taskType, trigger, execPeriod, desktops, pools, tags, all } = parts;
  const when = trigger ? triggerWords(trigger, words) : schedule && scheduleWords(schedule, words, language);
  const targets = desktops + pools + tags > 0 || all ? t.targets(desktops, pools, tags, all) : t.noTargets;
  const task = taskType === '' ? null : t.on(nameOf(words.taskTypes, taskType), targets);
  return (
    <output className={summaryClasses.sentence}>
      {[task ? t.alone(task) : t.noTask, when ? t.alone(when) : t.noTime].join(t.between)}
      {trigger && execPeriod ? ` ${t.period(words.sentence.duration(durationOf(execPeriod)))}` : ''}
    </output>
  );
}

function Warnings({ schedule, anchor }: { schedule: Schedule; anchor: number }) {
  const t = useMessages('task-form').summary;
  const words = useMessages('schedule');
  const language = useLanguage();
  const now = useNow().getTime();
  const warnings = useMemo(() => warningsOf(schedule, now, anchor), [schedule, now, anchor]);
  if (warnings.length === 0) return null;
  return (
    <ul className={summaryClasses.warnings} aria-label={t.warnings}>
      {warnings.map((warning) => {
        const text = warningWords(warning, words, language);
        return (
          <li key={text} className={summaryClasses.warning}>
            <IconAlertTriangle size={16} aria-hidden />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
