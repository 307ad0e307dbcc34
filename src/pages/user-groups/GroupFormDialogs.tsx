import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { createdIdOf } from '~/api/creation';
import { useCreateUserGroup, useUpdateUserGroup } from '~/api/user-groups';
import { NEW_GROUP_PLATFORMS, type UserGroupInfo } from '~/contract/user-groups';
import { LostAnswer } from '~/domain/creation/LostAnswer';
import { userGroupPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { toast } from '~/ui/feedback/toast';
import { FormDialog } from '~/ui/layout/FormDialog';
import { fromGroup, groupSchema, NEW_GROUP, toCreateGroup, toUpdateGroup } from './group-form';

/** Creates a user group. */
export function CreateGroupDialog({ onClose }: { onClose: () => void }) {
  const { platforms, form: t } = useMessages('user-groups');
  const create = useCreateUserGroup();
  const form = useForm({
    resolver: zodResolver(groupSchema(t.errors)),
    defaultValues: NEW_GROUP,
    mode: 'onChange',
  });
  const { control, formState } = form;
  const name = useWatch({ control, name: 'name' });
  const submit = form.handleSubmit(async (values) => {
    try {
      await create.mutateAsync(toCreateGroup(values));
    } catch {
      // The form's shell shows it.
      return;
    }
    toast.good(t.created(values.name));
    onClose();
  });
  return (
    <FormDialog
      title={t.createTitle}
      submitLabel={t.createTitle}
      isDirty={formState.isDirty}
      isSaving={create.isPending}
      error={create.error}
      notice={<LostAnswer error={create.error} path={userGroupPath} />}
      isDisabled={createdIdOf(create.error) !== undefined && create.variables?.group_name === name}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField control={control} name="name" label={t.name} autoComplete="off" data-autofocus />
      <RadioField
        control={control}
        name="platform"
        label={t.platform}
        choices={NEW_GROUP_PLATFORMS.map((value) => ({
          value,
          label: platforms[value],
          help: t.platformHelp[value],
        }))}
      />
      <TextAreaField control={control} name="description" label={t.optional(t.description)} />
    </FormDialog>
  );
}

/** Changes a user group; one of the AD domain keeps its name. */
export function EditGroupDialog({ group, onClose }: { group: UserGroupInfo; onClose: () => void }) {
  const { form: t } = useMessages('user-groups');
  const update = useUpdateUserGroup(group.id);
  // As it was when the dialog opened, whatever is read meanwhile.
  const [before] = useState(() => fromGroup(group));
  const form = useForm({
    resolver: zodResolver(groupSchema(t.errors, before.description)),
    defaultValues: before,
    mode: 'onChange',
  });
  const { control, formState } = form;
  const isAd = group.platform_type === 'AD';
  const submit = form.handleSubmit(async (values) => {
    try {
      await update.mutateAsync(toUpdateGroup(values, before));
    } catch {
      // The form's shell shows it.
      return;
    }
    toast.good(t.saved(values.name));
    onClose();
  });
  return (
    <FormDialog
      title={t.editTitle(before.name)}
      submitLabel={t.save}
      isDirty={formState.isDirty}
      isDisabled={!formState.isDirty}
      isSaving={update.isPending}
      error={update.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        control={control}
        name="name"
        label={t.name}
        disabled={isAd}
        {...(isAd && { description: t.adName })}
      />
      <TextAreaField control={control} name="description" label={t.optional(t.description)} data-autofocus />
    </FormDialog>
  );
}
