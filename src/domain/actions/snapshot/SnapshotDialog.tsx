import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { SNAPSHOT_DISK_TYPES } from '~/contract/snapshots';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { snapshotAction } from './action';
import {
  diskKindsOf,
  FRESH_SNAPSHOT,
  fromSnapshotParams,
  snapshotFormSchema,
  toSnapshotParams,
} from './snapshot-form';
import { SnapshotNames } from './SnapshotNames';
import { useFacts, usePlan } from '~/domain/actions/dialog/use-plan';

/** Takes snapshots. */
export function SnapshotDialog({ items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('action-forms');
  const { snapshot } = t;
  const [id] = useState(() => crypto.randomUUID());
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
  const plan = usePlan(snapshotAction, judged, items, useFacts(id, items));
  const first = (plan.plan?.run ?? items).slice(0, 3).map(({ name }) => name);

  return (
    <ActionDialog
      id={id}
      spec={snapshotAction}
      chosen={items.length}
      plan={plan}
      params={schema.safeParse(values).data ?? null}
      onSubmit={(launch) => (event) =>
        void form.handleSubmit((valid) => launch(toSnapshotParams(valid)))(event)
      }
      isDirty={form.formState.isDirty}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
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
