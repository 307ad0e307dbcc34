import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { AppGroup } from '~/contract/app-groups';
import { useMessages } from '~/i18n/I18n';
import { MultiField } from '~/ui/fields/ListField';
import { Dialog } from '~/ui/layout/Dialog';
import classes from './AuthorizePage.module.css';

interface ChooseGroupsDialogProps {
  groups: readonly AppGroup[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Which app groups the accounts are authorized for: any number. */
export function ChooseGroupsDialog({ groups, chosen, onChoose, onClose }: ChooseGroupsDialogProps) {
  const t = useMessages('app-access').groups;
  const common = useMessages('common');
  const form = useForm({ defaultValues: { ids: [...chosen] } });
  return (
    <Dialog
      title={t.choose}
      size={640}
      guarded={form.formState.isDirty}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="sm" type="submit" form="choose-app-groups">
            {t.choose}
          </Button>
        </>
      }
    >
      <form
        id="choose-app-groups"
        noValidate
        className={classes.room}
        onSubmit={(event) => void form.handleSubmit(({ ids }) => onChoose(ids))(event)}
      >
        <MultiField
          control={form.control}
          name="ids"
          label={t.label}
          description={t.help}
          data={groups.map(({ id, name }) => ({ value: id, label: name || id }))}
          nothingFoundMessage={t.empty}
          maxDropdownHeight={280}
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
