import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { isAdUserQuery, userQuery, useUpdateUser } from '~/api/users';
import { ACTIVE_TYPES } from '~/contract/users';
import { useMessages } from '~/i18n/I18n';
import type { DialogUser } from '~/pages/users/UserDialogs';
import { CheckField } from '~/ui/fields/CheckField';
import { DateTimeField } from '~/ui/fields/DateFields';
import { RadioField } from '~/ui/fields/RadioField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { QueryState } from '~/ui/feedback/QueryState';
import { toast } from '~/ui/feedback/toast';
import { Dialog } from '~/ui/layout/Dialog';
import { FormDialog } from '~/ui/layout/FormDialog';
import classes from './forms.module.css';
import { editUserSchema, fromUser, toUpdateRequest, type EditUserForm } from './user-form';

interface EditUserDialogProps {
  user: DialogUser;
  onClose: () => void;
}

/** Changes one account; only what differs is sent. There is no password in it. */
export function EditUserDialog({ user, onClose }: EditUserDialogProps) {
  const t = useMessages('user-forms');
  const query = useQuery(userQuery(user.id));
  const isAd = useQuery(isAdUserQuery(user)).data;
  if (query.data && isAd !== undefined) {
    return <EditForm user={user} before={fromUser(query.data)} isAd={isAd} onClose={onClose} />;
  }
  return (
    <Dialog title={t.editTitle(user.name)} size={480} onClose={onClose} footer={null}>
      <QueryState query={query}>{() => null}</QueryState>
    </Dialog>
  );
}

interface EditFormProps extends EditUserDialogProps {
  before: EditUserForm;
  isAd: boolean;
}

function EditForm({ user, before, isAd, onClose }: EditFormProps) {
  const t = useMessages('user-forms');
  const users = useMessages('users');
  const update = useUpdateUser(user.id);
  const form = useForm({
    resolver: zodResolver(editUserSchema(t.errors, before)),
    defaultValues: before,
    mode: 'onChange',
  });
  const { control, formState } = form;
  // As it was when the dialog opened, whatever is read meanwhile.
  const initial = formState.defaultValues;
  const submit = form.handleSubmit(async (values) => {
    try {
      await update.mutateAsync(toUpdateRequest(values, { ...before, ...initial }));
    } catch {
      // The form's shell shows it.
      return;
    }
    toast.good(t.saved(user.name));
    onClose();
  });
  return (
    <FormDialog
      title={t.editTitle(user.name)}
      submitLabel={t.save}
      isDirty={formState.isDirty}
      isDisabled={!formState.isDirty}
      isSaving={update.isPending}
      error={update.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {isAd && <p className={classes.note}>{t.adNote}</p>}
      <TextField control={control} name="email" label={t.fields.email} data-autofocus />
      <TextField control={control} name="phone" label={t.optional(t.fields.phone)} />
      <fieldset className={classes.fieldset} disabled={isAd}>
        <RadioField
          control={control}
          name="activeType"
          label={t.fields.activeType}
          choices={ACTIVE_TYPES.map((value) => ({ value, label: users.activeTypes[value] }))}
        />
        <DateTimeField
          control={control}
          name="expires"
          label={t.optional(t.fields.expires)}
          description={t.help.expires}
        />
        <TextAreaField control={control} name="description" label={t.optional(t.fields.description)} />
        <CheckField control={control} name="disabled" label={t.fields.disabled} help={t.help.disabled} />
        <CheckField control={control} name="mustChangePassword" label={t.fields.mustChangePassword} />
        <CheckField control={control} name="mayChangePassword" label={t.fields.mayChangePassword} />
        <CheckField control={control} name="passwordNeverExpires" label={t.fields.passwordNeverExpires} />
      </fieldset>
    </FormDialog>
  );
}
