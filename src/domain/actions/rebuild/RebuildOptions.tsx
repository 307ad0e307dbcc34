import { useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { ENCRYPT_TYPES, HANDLE_TYPES } from '~/contract/desktop-actions';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { TextField } from '~/ui/fields/TextField';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { RebuildFormApi } from './rebuild-form';

interface RebuildOptionsProps {
  control: RebuildFormApi['control'];
  /** Something in it is already filled in. */
  opened: boolean;
  /** The rebuild of a pool asks for the encryption alone. */
  encryptionOnly?: boolean;
}

/** What a rebuild seldom needs; visible when asked for, filled in, or wrong. */
export function RebuildOptions({ control, opened, encryptionOnly = false }: RebuildOptionsProps) {
  const t = useMessages('action-forms');
  const { rebuild } = t;
  const [open, setOpen] = useState(opened);
  const encryptType = useWatch({ control, name: 'encryptType' });
  const { errors } = useFormState({ control, name: ['kmsId', 'enterpriseProjectId'] });
  const isWrong = errors.kmsId !== undefined || errors.enterpriseProjectId !== undefined;
  return (
    <details
      className={classes.details}
      open={open || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{rebuild.more}</summary>
      <div>
        <RadioField
          control={control}
          name="encryptType"
          label={rebuild.encryption}
          choices={ENCRYPT_TYPES.map((value) => ({
            value,
            label: rebuild.encrypt[value],
            help: rebuild.encryptHelp[value],
          }))}
        />
        {encryptType === 'ENCRYPTED' && (
          <TextField
            control={control}
            name="kmsId"
            label={rebuild.key}
            description={rebuild.keyHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="off"
            spellCheck={false}
          />
        )}
        {!encryptionOnly && (
          <>
            <div>
              <RadioField
                control={control}
                name="handleType"
                label={t.optional(rebuild.handle)}
                choices={[
                  { value: '', label: rebuild.handles.none },
                  ...HANDLE_TYPES.map((value) => ({ value, label: rebuild.handles[value] })),
                ]}
              />
              <p className={classes.help}>{rebuild.handleHelp}</p>
            </div>
            <TextField
              control={control}
              name="enterpriseProjectId"
              label={t.optional(rebuild.enterpriseProject)}
              description={rebuild.enterpriseProjectHelp}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autoComplete="off"
              spellCheck={false}
            />
          </>
        )}
      </div>
    </details>
  );
}
