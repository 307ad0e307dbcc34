import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { drawerStore } from '~/domain/actions/engine/action-summary';
import type { Plan } from '~/domain/actions/engine/plan';
import { divide } from '~/domain/actions/engine/waves';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';
import { toast } from '~/ui/feedback/toast';
import classes from './ActionDialog.module.css';
import { isCount, mustTypeCount } from './confirm-count';
import { ConfirmCount } from './ConfirmCount';
import { PlanView } from './PlanView';
import type { ActionDialogState, Submission } from './use-action-dialog';
import { NO_WAVES, readWaves, type WavesTyped } from './waves-form';
import { WavesField } from './WavesField';

const RequestPreview = lazy(async () => ({ default: (await import('./RequestPreview')).RequestPreview }));

const NOTHING: Plan['run'] = [];
const ALL_AT_ONCE = readWaves(NO_WAVES, 0);

/** Beside the page there is room for the drawer from here on. */
const WIDE = '(width >= 1280px)';

interface ActionDialogProps {
  dialog: ActionDialogState;
  /** The values of the form as the action's parameters; null while they are not valid. */
  params: unknown;
  submit: Submission;
  size?: 480 | 640 | 880;
  /** Things the items stand for, where each is many: their number is what has to be typed. */
  hits?: number;
  /** How the choice of a first batch begins; `first`: its size follows from the form. */
  waves?: { readonly initial: WavesTyped; readonly first: number | null };
  /** The fields of the form. */
  children?: ReactNode;
  /** The action in words, and what is lost by it. */
  summary?: ReactNode;
}

/** The dialog of every bulk action: its fields, its plan, its requests, and one button that begins it. */
export function ActionDialog(props: ActionDialogProps) {
  const { dialog, params, submit, size = 640, hits } = props;
  const { id, action, called, state, onClose } = dialog;
  const t = useMessages('actions');
  const common = useMessages('common');
  const [showsRequests, setShowsRequests] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [isLaunching, setIsLaunching] = useState(false);
  const [typedWaves, setTypedWaves] = useState(props.waves?.initial ?? NO_WAVES);
  const run = state.plan?.run ?? NOTHING;
  const { count } = called;
  const fixedFirst = props.waves?.first ?? null;
  const wavesTyped = useMemo(
    () => (fixedFirst === null ? typedWaves : { ...typedWaves, first: String(fixedFirst) }),
    [typedWaves, fixedFirst],
  );
  const wavesRead = useMemo(
    () => (action.inWaves ? readWaves(wavesTyped, run.length) : ALL_AT_ONCE),
    [action, wavesTyped, run],
  );
  const waves = wavesRead.isValid ? wavesRead.waves : null;
  const requests = useMemo(() => {
    if (params === null) return Math.ceil(run.length / action.limit);
    return divide(run, waves, (some) => action.split(params, some)).pieces.length;
  }, [action, params, run, waves]);
  const inUse = state.plan?.inUse ?? 0;
  const confirmed = hits ?? (run.length === 0 ? 0 : count);
  const mustType = mustTypeCount(action, params, confirmed, inUse, hits !== undefined);
  const title = t.kinds[called.kind]?.title(count) ?? called.kind;
  const harm = action.harm(params);

  const launch = async (values: unknown) => {
    if (isLaunching) return;
    if (!state.plan) return setProblem(t.confirm.preparing);
    if (run.length === 0) return setProblem(t.confirm.nothing);
    if (!wavesRead.isValid) return setProblem(t.waves.unreadable);
    if (mustType && !isCount(typed, confirmed)) return setProblem(t.confirm.wrong(confirmed));
    setIsLaunching(true);
    try {
      if ((await dialog.launch(values, state.plan, waves)) === 'overtaken') {
        setIsLaunching(false);
        return setProblem(t.confirm.overtaken);
      }
    } catch {
      setIsLaunching(false);
      return setProblem(t.confirm.failed);
    }
    dialog.onLaunched?.();
    onClose();
    const isWide = matchMedia(WIDE).matches;
    if (isWide) drawerStore.set(true);
    toast.begun(t.launched(title), {
      about: dialog.id,
      ...(!isWide && { action: { label: t.follow, run: () => drawerStore.set(true) } }),
    });
  };

  return (
    <Dialog
      title={title}
      size={size}
      guarded={submit.isDirty || typedWaves !== (props.waves?.initial ?? NO_WAVES)}
      busy={isLaunching}
      onClose={onClose}
      footer={
        <>
          {(mustType || problem !== '') && (
            <div className={classes.confirm}>
              {mustType && (
                <ConfirmCount
                  form={id}
                  count={confirmed}
                  typed={typed}
                  problem={problem}
                  reason={
                    action.forces(params)
                      ? t.confirm.forced(inUse)
                      : inUse > 0 && harm !== 'none'
                        ? t.confirm[action.subject.countsUsers ? 'interruptsUsers' : 'interrupts'](inUse)
                        : undefined
                  }
                  onType={(text) => {
                    setTyped(text);
                    setProblem('');
                  }}
                />
              )}
              {!mustType && problem !== '' && (
                <p role="alert" className={classes.problem}>
                  {problem}
                </p>
              )}
            </div>
          )}
          <Button variant="default" size="sm" onClick={onClose} disabled={isLaunching}>
            {common.cancel}
          </Button>
          <Button
            size="sm"
            type="submit"
            form={id}
            color={harm === 'destroys' ? 'red' : undefined}
            disabled={isLaunching || !state.plan || run.length === 0}
          >
            {title}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        className={classes.form}
        data-wide={size === 880 || undefined}
        onSubmit={submit.onSubmit(launch)}
      >
        <div className={classes.fields}>{props.children}</div>
        <div className={classes.aside}>
          <PlanView state={state} requests={requests} takesPart={action.subject.takesPart} />
          {action.inWaves && run.length > 1 && (
            <WavesField
              count={run.length}
              typed={wavesTyped}
              isFirstFixed={fixedFirst !== null}
              onType={(next) => {
                setTypedWaves(next);
                setProblem('');
              }}
            />
          )}
          {state.plan && run.length === 0 && <p className={classes.problem}>{t.confirm.nothing}</p>}
          {props.summary}
        </div>
      </form>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={showsRequests}
        onClick={() => setShowsRequests(!showsRequests)}
      >
        {showsRequests ? t.requests.hide : t.requests.show}
      </button>
      {showsRequests && (
        <Suspense fallback={null}>
          <RequestPreview action={action} params={params} items={run} waves={waves} />
        </Suspense>
      )}
    </Dialog>
  );
}
