import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { SNAPSHOT_DISK_TYPES } from '~/contract/snapshots';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import {
  diskKindsOf,
  FRESH_SNAPSHOT,
  fromSnapshotParams,
  snapshotFormSchema,
  toSnapshotParams,
} from './snapshot-form';
import { SnapshotNames } from './SnapshotNames';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Takes snapshots. */
export function SnapshotDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const { snapshot } = t;
  const schema = snapshotFormSchema(t.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: fromSnapshotParams(initial),
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control, compute: toSnapshotParams });
  const { disks } = values;
  // Names decide over no desktop, the choice of disks does.
  const judged = useMemo(() => ({ ...FRESH_SNAPSHOT, disks }), [disks]);
  const dialog = useDesktopDialog(given, judged, useDesktopFacts(items));
  const first = (dialog.state.plan?.run ?? items).slice(0, 3).map(({ name }) => name);

  return (
    <ActionDialog
      dialog={dialog}
      params={schema.safeParse(values).data ?? null}
      submit={submits(form, toSnapshotParams)}
    >
      <p>{snapshot.about}</p>
      <RadioField
        control={control}
        name="disks"
        label={snapshot.disks}
        choices={SNAPSHOT_DISK_TYPES.map((value) => ({
          value,
          label: snapshot.choices[value],
          help: snapshot.help[value],
        }))}
      />
      {diskKindsOf(disks).map((kind) => (
        <SnapshotNames key={kind} kind={kind} control={control} desktops={first} />
      ))}
    </ActionDialog>
  );
}
