import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useCreateAppGroup, useUpdateAppGroup } from '~/api/app-groups';
import { createdIdOf } from '~/api/creation';
import { serverGroupsQuery } from '~/api/server-groups';
import { APP_TYPES, type AppGroup } from '~/contract/app-groups';
import { LostAnswer } from '~/domain/creation/LostAnswer';
import { appGroupPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { toast } from '~/ui/feedback/toast';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { RadioField } from '~/ui/fields/RadioField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { FormDialog } from '~/ui/layout/FormDialog';
import {
  appGroupFormSchema,
  FRESH_APP_GROUP,
  fromAppGroup,
  toCreateRequest,
  toUpdateRequest,
  type AppGroupValues,
} from './app-group-form';
import classes from './app-groups.module.css';

interface AppGroupDialogProps {
  /** The group that is changed; null for a new one. */
  group: AppGroup | null;
  onClose: () => void;
}

/** Creates an app group, or changes one. */
export function AppGroupDialog({ group, onClose }: AppGroupDialogProps) {
  const t = useMessages('app-groups');
  const words = t.form;
  const create = useCreateAppGroup();
  const update = useUpdateAppGroup(group?.id ?? '');
  const serverGroups = useQuery(serverGroupsQuery());
  const types = useMemo(
    () => new Map(serverGroups.data?.map((one) => [one.id, one.app_type])),
    [serverGroups.data],
  );
  const form = useForm({
    resolver: zodResolver(appGroupFormSchema(words.errors, group, (id) => types.get(id))),
    defaultValues: group ? fromAppGroup(group) : FRESH_APP_GROUP,
    mode: 'onTouched',
  });
  const { control, formState } = form;
  const name = useWatch({ control, name: 'name' });
  const mutation = group ? update : create;

  const save = async (values: AppGroupValues) => {
    const body = group && toUpdateRequest(values, group);
    try {
      if (body) await update.mutateAsync(body);
      if (!group) await create.mutateAsync(toCreateRequest(values));
    } catch {
      // The form shows it.
      return;
    }
    if (body || !group) toast.good(group ? words.saved(values.name) : words.created(values.name));
    onClose();
  };

  return (
    <FormDialog
      title={group ? words.editTitle(group.name || group.id) : words.createTitle}
      submitLabel={group ? words.save : words.create}
      isDirty={formState.isDirty}
      isSaving={formState.isSubmitting}
      error={mutation.error}
      notice={<LostAnswer error={create.error} path={appGroupPath} />}
      isDisabled={createdIdOf(create.error) !== undefined && create.variables?.name === name}
      onSubmit={form.handleSubmit(save)}
      onClose={onClose}
    >
      <TextField
        control={control}
        name="name"
        label={words.name}
        description={words.nameHelp}
        autoComplete="off"
        data-autofocus
      />
      {group ? (
        <p className={classes.note}>
          {words.typeStays(t.appTypes[group.app_type ?? ''] ?? group.app_type ?? '')}
        </p>
      ) : (
        <RadioField
          control={control}
          name="appType"
          label={words.appType}
          choices={APP_TYPES.map((value) => ({
            value,
            label: t.appTypes[value] ?? value,
            help: words.appTypeHelp[value],
          })).toReversed()}
        />
      )}
      <ChoiceField
        control={control}
        name="serverGroup"
        label={words.optional(words.serverGroup)}
        description={serverGroups.error ? words.serverGroupsUnread : words.serverGroupHelp}
        emptyLabel={words.noServerGroup}
        data={(serverGroups.data ?? []).map((one) => ({
          value: one.id,
          label: words.serverGroupChoice(one.name || one.id, t.appTypes[one.app_type ?? ''] ?? ''),
        }))}
      />
      <TextAreaField control={control} name="description" label={words.optional(words.description)} />
      {!group && <p className={classes.note}>{words.byGroup}</p>}
    </FormDialog>
  );
}
