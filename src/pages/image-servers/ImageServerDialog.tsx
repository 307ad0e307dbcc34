import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useUpdateImageServer } from '~/api/image-servers';
import { IMAGE_SERVER_NAME_LIMIT, type ImageServer } from '~/contract/image-servers';
import { useMessages } from '~/i18n/I18n';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { toast } from '~/ui/feedback/toast';
import { FormDialog } from '~/ui/layout/FormDialog';
import { fromImageServer, imageServerFormSchema, toUpdateRequest } from './image-server-form';
import { imageServerName } from './image-servers-list';

/** Renames an image server, or describes it. */
export function ImageServerDialog({ server, onClose }: { server: ImageServer; onClose: () => void }) {
  const t = useMessages('image-servers').form;
  const update = useUpdateImageServer(server.id);
  // As it was when the dialog opened, whatever is read meanwhile.
  const [before] = useState(() => fromImageServer(server));
  const form = useForm({
    resolver: zodResolver(imageServerFormSchema(t.errors, before)),
    defaultValues: before,
    mode: 'onChange',
  });
  const { control, formState } = form;
  const name = useWatch({ control, name: 'name' });
  const submit = form.handleSubmit(async (values) => {
    const body = toUpdateRequest(values, before);
    try {
      if (body) await update.mutateAsync(body);
    } catch {
      // The form's shell shows it.
      return;
    }
    if (body) toast.good(t.saved(values.name));
    onClose();
  });
  return (
    <FormDialog
      title={t.title(imageServerName(server))}
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
        description={t.nameHelp(name.length, IMAGE_SERVER_NAME_LIMIT)}
        autoComplete="off"
        data-autofocus
      />
      <TextAreaField control={control} name="description" label={t.description} />
    </FormDialog>
  );
}
