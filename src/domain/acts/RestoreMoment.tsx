import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useController, useForm, useWatch, type Control } from 'react-hook-form';
import type { ActItem, RetryOf } from '~/domain/bulk/record';
import { isOlderThanWeek } from '~/domain/snapshots/snapshot-row';
import { useFormat, useMessages } from '~/i18n/I18n';
import { DateTimeField } from '~/ui/fields/DateFields';
import { Segments } from '~/ui/fields/Segments';
import { useNow } from '~/ui/data-table/now';
import { ActDialog } from './ActDialog';
import { chooseSnapshots, isDiskOf, DISK_CHOICES, SIDES } from './choose-snapshots';
import { makePlan, type Answers } from './plan';
import { specOf } from './registry';
import { momentOf, momentText, restoreFormSchema, type RestoreForm } from './restore-form';
import classes from './RestoreMoment.module.css';
import { linesToShow, planChoices } from './restore-plan';
import { RestorePreview } from './RestorePreview';
import type { RestoreTo } from './snapshot';
import { useSnapshotFacts, type SnapshotFacts } from './snapshot-facts';
import { AgeWarning } from './SnapshotsDialog';
import type { PlanState } from './use-plan';

const SPEC = specOf('restore-snapshots');

/** A restore whose failed snapshots are tried again, perhaps by another moment. */
export interface RestoreAgain {
  readonly retryOf: RetryOf;
  /** What it went by; undefined when its snapshots were picked by hand. */
  readonly to: RestoreTo | undefined;
  readonly failed: readonly ActItem[];
}

interface RestoreMomentProps {
  desktops: readonly ActItem[];
  again: RestoreAgain | undefined;
  /** Goes back to choosing desktops, where they were not given. */
  onChange: (() => void) | undefined;
  onClose: () => void;
  onLaunched: (() => void) | undefined;
}

/** The moment to go back to, the snapshots that would be used for it, and the restore itself. */
export function RestoreMoment(props: RestoreMomentProps) {
  const { desktops, again, onChange, onClose, onLaunched } = props;
  const words = useMessages('snapshots');
  const t = words.restore;
  const format = useFormat();
  const now = useNow().getTime();
  const [id] = useState(() => crypto.randomUUID());
  const [answers, setAnswers] = useState<Answers>({});
  const [begun] = useState<RestoreForm>(() => {
    const { moment: at = Date.now(), side: on = 'before', disks: of = 'system' } = again?.to ?? {};
    return { moment: momentText(new Date(at)), side: on, disks: of };
  });
  const facts = useSnapshotFacts(id, desktops, true);
  const form = useForm<RestoreForm>({
    resolver: zodResolver(restoreFormSchema(t.errors)),
    defaultValues: begun,
    mode: 'onTouched',
  });
  const { control } = form;
  const [typed, side, disks] = useWatch({ control, name: ['moment', 'side', 'disks'] });
  const moment = momentOf(typed);
  const params = moment === null ? null : { to: { moment, side, disks } satisfies RestoreTo };
  const named = useMemo(() => withNames(desktops, facts.read), [desktops, facts.read]);

  const choices = useMemo(() => {
    if (!facts.read || moment === null) return [];
    const all = chooseSnapshots(facts.read.snapshots, named, moment, side, disks);
    return again && disks === 'both' ? all.filter(isDiskOf(again.failed, facts.read.snapshots)) : all;
  }, [facts.read, named, moment, side, disks, again]);
  const plan = useMemo(
    () =>
      facts.read &&
      (moment === null ? makePlan([], answers) : planChoices(choices, disks, facts.read, answers)),
    [facts.read, moment, choices, disks, answers],
  );
  const lines = useMemo(
    () => (facts.read ? linesToShow(choices, disks, facts.read) : []),
    [facts.read, choices, disks],
  );
  const old = useMemo(() => {
    const running = new Set(plan?.run.map((item) => item.id));
    return lines.filter(
      ({ snapshot }) => snapshot && running.has(snapshot.snapshot_id) && isOlderThanWeek(snapshot, now),
    ).length;
  }, [plan, lines, now]);
  const state: PlanState = {
    plan: plan ?? null,
    reading: facts.read || facts.error ? null : { read: facts.progress, total: desktops.length },
    error: facts.error,
    retry: facts.retry,
    answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
  };

  return (
    <ActDialog
      id={id}
      spec={SPEC}
      chosen={desktops.length}
      plan={state}
      params={params}
      onSubmit={(launch) => (event) => void form.handleSubmit(() => launch(params))(event)}
      isDirty={form.formState.isDirty}
      retryOf={again?.retryOf ?? null}
      onClose={onClose}
      onLaunched={onLaunched}
      size={880}
      summary={old > 0 && <AgeWarning count={old} />}
    >
      <p className={classes.about}>{words.dialog.restoreAbout}</p>
      <div className={classes.desktops}>
        <strong>{t.desktops(desktops.length)}</strong>
        {onChange && (
          <button type="button" className={classes.change} onClick={onChange}>
            {t.change}
          </button>
        )}
      </div>
      <div className={classes.fields}>
        <DateTimeField
          control={control}
          name="moment"
          label={t.moment}
          description={t.zone(format.timeZone)}
          data-autofocus
        />
        <SegmentField
          control={control}
          name="side"
          label={t.side}
          choices={SIDES.map((value) => ({ value, label: t.sides[value] }))}
        />
        <SegmentField
          control={control}
          name="disks"
          label={t.disks}
          choices={DISK_CHOICES.map((value) => ({ value, label: t.disksOf[value] }))}
        />
      </div>
      {facts.read && moment !== null && <RestorePreview lines={lines} moment={moment} />}
    </ActDialog>
  );
}

/** The desktops by the names they have now: a record of snapshots knows their desktops by id alone. */
function withNames(desktops: readonly ActItem[], facts: SnapshotFacts | undefined): ActItem[] {
  return desktops.map(({ id, name }) => ({ id, name: facts?.desktops.get(id)?.name ?? name }));
}

interface SegmentFieldProps {
  control: Control<RestoreForm>;
  name: 'side' | 'disks';
  label: string;
  choices: readonly { value: string; label: string }[];
}

function SegmentField({ control, name, label, choices }: SegmentFieldProps) {
  const { field } = useController({ control, name });
  return (
    <Segments
      label={label}
      choices={choices}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}
