import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo, useState } from 'react';
import { useController, useForm, useWatch, type Control } from 'react-hook-form';
import type { ActionItem, RetryOf } from '~/domain/actions/engine/record';
import { isOlderThanWeek } from '~/domain/snapshots/snapshot-row';
import { useFormat, useMessages } from '~/i18n/I18n';
import { DateTimeField } from '~/ui/fields/DateFields';
import { Segments } from '~/ui/fields/Segments';
import { useNow } from '~/ui/data-table/now';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import { chooseSnapshots, isDiskOf, DISK_CHOICES, SIDES } from './choose-snapshots';
import { makePlan, type Answers } from '~/domain/actions/engine/plan';
import { momentOf, momentText, restoreFormSchema, type RestoreForm } from './restore-form';
import classes from './RestoreMoment.module.css';
import { linesToShow, planChoices } from './restore-plan';
import { RestorePreview } from './RestorePreview';
import { restoreSnapshotsAction, type RestoreTo } from '~/domain/actions/restore-snapshots/action';
import { useSnapshotFacts, type SnapshotFacts } from '~/domain/actions/snapshots/snapshot-facts';
import { AgeWarning } from '~/domain/actions/snapshots/AgeWarning';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';

/** A restore whose failed snapshots are tried again, perhaps by another moment. */
export interface RestoreAgain {
  readonly retryOf: RetryOf;
  /** What it went by; undefined when its snapshots were picked by hand. */
  readonly to: RestoreTo | undefined;
  readonly failed: readonly ActionItem[];
}

interface RestoreMomentProps {
  desktops: readonly ActionItem[];
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
  const [begun] = useState<RestoreForm>(() => {
    const { moment: at = Date.now(), side: on = 'before', disks: of = 'system' } = again?.to ?? {};
    return { moment: momentText(new Date(at)), side: on, disks: of };
  });
  const facts = useSnapshotFacts(desktops, true);
  const { read } = facts;
  const form = useForm<RestoreForm>({
    resolver: zodResolver(restoreFormSchema(t.errors)),
    defaultValues: begun,
    mode: 'onTouched',
  });
  const { control } = form;
  const [typed, side, disks] = useWatch({ control, name: ['moment', 'side', 'disks'] });
  const moment = momentOf(typed);
  const named = useMemo(() => withNames(desktops, read), [desktops, read]);

  const choices = useMemo(() => {
    if (!read || moment === null) return [];
    const all = chooseSnapshots(read.snapshots, named, moment, side, disks);
    return again && disks === 'both' ? all.filter(isDiskOf(again.failed, read.snapshots)) : all;
  }, [read, named, moment, side, disks, again]);
  const planOf = useCallback(
    (found: SnapshotFacts, answers: Answers) =>
      moment === null ? makePlan([], answers) : planChoices(choices, disks, found, answers),
    [moment, choices, disks],
  );
  const dialog = useActionDialog(
    {
      action: restoreSnapshotsAction,
      items: desktops,
      initial: null,
      retryOf: again?.retryOf ?? null,
      onClose,
      onLaunched,
    },
    facts,
    planOf,
  );
  const { plan } = dialog.state;
  const lines = useMemo(() => (read ? linesToShow(choices, disks, read) : []), [read, choices, disks]);
  const old = useMemo(() => {
    const running = new Set(plan?.run.map((item) => item.id));
    return lines.filter(
      ({ snapshot }) => snapshot && running.has(snapshot.snapshot_id) && isOlderThanWeek(snapshot, now),
    ).length;
  }, [plan, lines, now]);

  return (
    <ActionDialog
      dialog={dialog}
      params={toRestoreParams({ moment: typed, side, disks })}
      submit={submits(form, toRestoreParams)}
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
      {read && moment !== null && <RestorePreview lines={lines} moment={moment} />}
    </ActionDialog>
  );
}

/** A form that is valid has a moment. */
function toRestoreParams({ moment, side, disks }: RestoreForm): { to: RestoreTo } | null {
  const at = momentOf(moment);
  return at === null ? null : { to: { moment: at, side, disks } };
}

/** The desktops by the names they have now: a record of snapshots knows their desktops by id alone. */
function withNames(desktops: readonly ActionItem[], facts: SnapshotFacts | undefined): ActionItem[] {
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
