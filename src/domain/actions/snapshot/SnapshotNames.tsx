import { useWatch, type Control } from 'react-hook-form';
import { SNAPSHOT_DESCRIPTION_LIMIT, SNAPSHOT_NAME_LIMIT } from '~/contract/snapshots';
import { useMessages } from '~/i18n/I18n';
import legend from '~/ui/fields/legend.module.css';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { useNow } from '~/ui/data-table/now';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { SnapshotParams } from './action';
import { finalSnapshotName } from './snapshot-form';

const FIELDS = {
  system: ['systemName', 'systemDescription'],
  data: ['dataName', 'dataDescription'],
} as const;

interface SnapshotNamesProps {
  kind: keyof typeof FIELDS;
  control: Control<SnapshotParams>;
  /** Names of the desktops the final names are shown for. */
  desktops: readonly string[];
}

/** Name and description of the snapshots of one kind of disk, and what the service will make of the name. */
export function SnapshotNames({ kind, control, desktops }: SnapshotNamesProps) {
  const t = useMessages('action-forms');
  const now = useNow();
  const [nameField, descriptionField] = FIELDS[kind];
  const name = useWatch({ control, name: nameField });
  const description = useWatch({ control, name: descriptionField });
  return (
    <fieldset className={classes.group}>
      <legend className={legend.group}>{kind === 'system' ? t.snapshot.ofSystem : t.snapshot.ofData}</legend>
      <TextField
        control={control}
        name={nameField}
        label={t.optional(t.snapshot.name)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={<Counter count={name.length} most={SNAPSHOT_NAME_LIMIT} />}
        autoComplete="off"
      />
      <TextAreaField
        control={control}
        name={descriptionField}
        label={t.optional(t.snapshot.description)}
        rows={2}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={<Counter count={description.length} most={SNAPSHOT_DESCRIPTION_LIMIT} />}
      />
      <figure className={classes.preview}>
        <figcaption>{t.snapshot.finalNames}</figcaption>
        <ul className={classes.names} translate="no">
          {desktops.map((desktop) => (
            <li key={desktop}>{finalSnapshotName(desktop, name, now)}</li>
          ))}
        </ul>
      </figure>
    </fieldset>
  );
}

function Counter({ count, most }: { count: number; most: number }) {
  const t = useMessages('action-forms').message;
  return (
    <span className={classes.under}>
      <span className={classes.counter}>{t.counter(count, most)}</span>
    </span>
  );
}
