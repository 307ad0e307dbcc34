import { zodResolver } from '@hookform/resolvers/zod';
import { PasswordInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.layer.css';
import { useForm, useWatch } from 'react-hook-form';
import { createdIdOf } from '~/api/creation';
import { useCreateUser } from '~/api/users';
import { ACTIVE_TYPES } from '~/contract/users';
import { LostAnswer } from '~/domain/creation/LostAnswer';
import { userPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { CheckField } from '~/ui/fields/CheckField';
import { DateTimeField } from '~/ui/fields/DateFields';
import { RadioField } from '~/ui/fields/RadioField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { toast } from '~/ui/feedback/toast';
import { FormDialog } from '~/ui/layout/FormDialog';
import classes from './forms.module.css';
import { GroupsField } from './GroupsField';
import { createUserSchema, NEW_USER, toCreateRequest } from './user-form';

/** Creates one account. */
export function CreateUserDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('user-forms');
  const users = useMessages('users');
  const create = useCreateUser();
  const form = useForm({
    resolver: zodResolver(createUserSchema(t.errors)),
    defaultValues: NEW_USER,
    mode: 'onChange',
  });
  const { control, register, formState } = form;
  const userName = useWatch({ control, name: 'userName' });
  const submit = form.handleSubmit(async (values) => {
    try {
      await create.mutateAsync(toCreateRequest(values));
    } catch {
      // The form's shell shows it.
      return;
    }
    toast.good(t.created(values.userName));
    onClose();
  });
  return (
    <FormDialog
      title={t.createTitle}
      submitLabel={t.createTitle}
      isDirty={formState.isDirty}
      isSaving={create.isPending}
      error={create.error}
      notice={<LostAnswer error={create.error} path={userPath} />}
      isDisabled={createdIdOf(create.error) !== undefined && create.variables?.user_name === userName}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        control={control}
        name="userName"
        label={t.fields.userName}
        description={t.help.userName}
        autoComplete="off"
        data-autofocus
      />
      <TextField control={control} name="email" label={t.fields.email} description={t.help.contact} />
      <TextField control={control} name="phone" label={t.fields.phone} />
      <RadioField
        control={control}
        name="activeType"
        label={t.fields.activeType}
        choices={ACTIVE_TYPES.map((value) => ({
          value,
          label: users.activeTypes[value],
          help: t.activeTypeHelp[value],
        }))}
      />
      <PasswordInput
        size="sm"
        label={t.optional(t.fields.password)}
        description={t.help.password}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t.showPassword }}
        classNames={{ visibilityToggle: classes.toggle ?? '' }}
        error={formState.errors.password?.message}
        {...register('password')}
      />
      <CheckField control={control} name="mustChangePassword" label={t.fields.mustChangePassword} />
      <CheckField control={control} name="mayChangePassword" label={t.fields.mayChangePassword} />
      <GroupsField control={control} name="groupIds" label={t.optional(t.fields.groups)} />
      <DateTimeField
        control={control}
        name="expires"
        label={t.optional(t.fields.expires)}
        description={t.help.expires}
      />
      <TextAreaField control={control} name="description" label={t.optional(t.fields.description)} />
      <details className={classes.more}>
        <summary>{t.more}</summary>
        <div className={classes.form}>
          <TextField control={control} name="aliasName" label={t.optional(t.fields.aliasName)} />
          <TextField
            control={control}
            name="domain"
            label={t.optional(t.fields.domain)}
            description={t.help.domain}
          />
          <TextField
            control={control}
            name="enterpriseProjectId"
            label={t.optional(t.fields.enterpriseProjectId)}
            description={t.help.enterpriseProjectId}
          />
          <TextField
            control={control}
            name="userInfoMap"
            label={t.optional(t.fields.userInfoMap)}
            description={t.help.userInfoMap}
          />
        </div>
      </details>
    </FormDialog>
  );
}
