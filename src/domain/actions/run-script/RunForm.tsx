import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { SCRIPT_TYPES, type ScriptSimpleInfo } from '~/contract/scripts';
import { isCount } from '~/domain/actions/dialog/confirm-count';
import { ConfirmCount } from '~/domain/actions/dialog/ConfirmCount';
import { PlanView } from '~/domain/actions/dialog/PlanView';
import type { Answers } from '~/domain/actions/engine/plan';
import { scriptRunPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { RadioField } from '~/ui/fields/RadioField';
import { Dialog } from '~/ui/layout/Dialog';
import { useSubmitOnce } from '~/ui/layout/use-one-at-a-time';
import { BatchFields, MoreFields } from './BatchFields';
import { DesktopChecks } from './DesktopChecks';
import { EVERYBODY, planRun, type RunFacts, type RunSource } from './run-facts';
import { runSchema, usualValues, type RunValues, type TargetValues } from './run-form';
import classes from './run.module.css';
import { RunPreview } from './RunPreview';
import { runOf, targetOf, useStartRun } from './start-run';
import { WhatFields } from './WhatFields';

interface RunFormProps {
  source: RunSource;
  read: RunFacts;
  scripts: readonly ScriptSimpleInfo[];
  scriptIds: readonly string[];
  minutes?: number | undefined;
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

/** The form of a run, its plan, and one button that begins it. */
export function RunForm(props: RunFormProps) {
  const { source, read: begun, scripts, scriptIds, minutes, onClose, onLaunched } = props;
  const t = useMessages('run-script');
  const actions = useMessages('actions');
  const common = useMessages('common');
  const navigate = useNavigate();
  const formId = useId();
  const [read, setRead] = useState(begun);
  const [changed, setChanged] = useState<readonly [before: number, now: number] | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const byTag = source.kind === 'tag';
  const typesOf = ({ work, commandType, scriptIds: chosen }: TargetValues) =>
    work === 'command'
      ? [commandType]
      : scripts.flatMap(({ id, type }) =>
          chosen.includes(id) ? (SCRIPT_TYPES.find((one) => one === type) ?? []) : [],
        );
  const planOf = (of: TargetValues) =>
    planRun(
      read,
      typesOf(of),
      source.kind === 'pool' && of.scope === 'some' ? of.someIds : null,
      byTag ? EVERYBODY : answers,
    );
  const schema = runSchema(t.errors, (of) => planOf(of).run.map(({ id }) => id));
  const form = useForm<RunValues>({
    resolver: zodResolver(schema),
    defaultValues: usualValues(scriptIds, minutes),
    mode: 'onTouched',
  });
  const { control, formState } = form;
  const values = useWatch({ control, compute: (all: RunValues) => all });
  const members = read.facts.map(({ id, name }) => ({ id, name }));
  const plan = planOf(values);
  const target = targetOf(source, values, plan);
  const mustType =
    plan.run.length > 1 && (values.work === 'command' || target.kind === 'whole-pool' || byTag);
  const { start, isStarting, failure } = useStartRun();
  const isUnsure = isFailure(failure) && (failure.kind !== 'http' || (failure.status ?? 0) >= 500);

  const send = async (valid: RunValues) => {
    if (plan.run.length === 0) return setProblem(actions.confirm.nothing);
    if (mustType && !isCount(typed, plan.run.length))
      return setProblem(actions.confirm.wrong(plan.run.length));
    const done = await start({ source, read, run: runOf(valid, target), targets: plan.run });
    if (done === null) return undefined;
    if ('changed' in done) {
      setChanged([read.facts.length, done.changed.facts.length]);
      setTyped('');
      return setRead(done.changed);
    }
    const { taskId } = done;
    onLaunched?.();
    onClose();
    return toast.begun(t.begun(plan.run.length), {
      action: { label: t.follow, run: () => void navigate(scriptRunPath(taskId)) },
    });
  };

  const submit = useSubmitOnce(form.handleSubmit(send));

  return (
    <Dialog
      title={t.title(plan.run.length)}
      size={640}
      guarded={formState.isDirty}
      busy={isStarting}
      onClose={onClose}
      footer={
        <>
          {(mustType || problem !== '') && (
            <div className={classes.confirm}>
              {mustType ? (
                <ConfirmCount
                  form={formId}
                  count={plan.run.length}
                  typed={typed}
                  problem={problem}
                  onType={(text) => {
                    setTyped(text);
                    setProblem('');
                  }}
                />
              ) : (
                <p role="alert" className={classes.error}>
                  {problem}
                </p>
              )}
            </div>
          )}
          <Button variant="default" size="sm" onClick={onClose} disabled={isStarting}>
            {common.cancel}
          </Button>
          <Button type="submit" form={formId} size="sm" disabled={isStarting || plan.run.length === 0}>
            {t.title(plan.run.length)}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={classes.form} onSubmit={submit}>
        {source.kind !== 'desktops' && (
          <p className={classes.source}>
            {source.kind === 'pool' ? t.where.inPool(source.name) : t.where.withTag(source.tag)}
          </p>
        )}
        {changed && (
          <p role="alert" className={classes.attention}>
            {(byTag ? t.tagChanged : t.poolChanged)(...changed)}
          </p>
        )}
        {source.kind === 'pool' && (
          <>
            <RadioField
              control={control}
              name="scope"
              label={t.scope.label}
              choices={[
                { value: 'some', label: t.scope.some },
                { value: 'whole', label: t.scope.whole(members.length), help: t.scope.wholeHelp },
              ]}
            />
            {values.scope === 'some' && (
              <DesktopChecks
                label={t.scope.choose}
                items={members}
                value={values.someIds}
                onChange={(ids) => form.setValue('someIds', ids, { shouldDirty: true })}
              />
            )}
          </>
        )}
        <WhatFields form={form} scripts={scripts} isCommandRare={source.kind === 'desktops'} />
        <BatchFields form={form} targets={plan.run} />
        <MoreFields form={form} hasSteps={source.kind !== 'desktops'} />
        <PlanView
          state={{
            plan,
            reading: null,
            error: null,
            retry: () => undefined,
            answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
          }}
          requests={1}
          takesPart="willRun"
          isFixed={byTag}
        />
        {byTag && plan.asks.length > 0 && <p className={classes.help}>{t.tagTakesAll}</p>}
        {source.kind === 'pool' && values.scope === 'whole' && target.kind === 'pool' && (
          <p className={classes.help}>{t.scope.partly}</p>
        )}
        <RunPreview values={values} target={target} />
        {failure && (
          <div>
            <ErrorState compact error={failure} />
            {isUnsure && <p className={classes.attention}>{t.unsure}</p>}
          </div>
        )}
      </form>
    </Dialog>
  );
}
