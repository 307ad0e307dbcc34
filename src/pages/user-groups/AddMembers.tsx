import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { usersQuery } from '~/api/users';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { SearchedField, type Found } from '~/ui/fields/SearchedField';
import { FormDialog } from '~/ui/layout/FormDialog';
import classes from './groups.module.css';

const SHOWN = 50;

interface AddMembersProps {
  group: UserGroupInfo;
  onClose: () => void;
}

function useFoundUsers(typed: string): Found {
  const { data, error, isFetching } = useQuery(
    usersQuery({ ...(typed !== '' && { user_name: typed }), limit: String(SHOWN), offset: '0' }),
  );
  const options = (data?.users ?? []).map((user) => ({ id: user.id, name: user.user_name || user.id }));
  return { options, total: data?.total_count ?? 0, isFetching, error };
}

/** Chooses users, then opens the action that adds them to the group. */
export function AddMembers({ group, onClose }: AddMembersProps) {
  const t = useMessages('user-groups').members;
  const name = group.name || group.id;
  const [chosen, setChosen] = useState<readonly ActionItem[] | null>(null);
  const form = useForm({
    resolver: zodResolver(z.object({ users: z.array(z.string()).check(z.minLength(1, t.chooseSome)) })),
    defaultValues: { users: [] as string[] },
  });

  if (chosen) {
    return (
      <ActionDialogHost
        kind="add-members"
        items={chosen}
        initial={{ groupId: group.id, groupName: name }}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={t.addTitle(name)}
      submitLabel={t.next}
      isDirty={form.formState.isDirty}
      isSaving={false}
      error={null}
      onSubmit={(event) => void form.handleSubmit(({ users }) => setChosen(users.map(knownItem)))(event)}
      onClose={onClose}
    >
      <SearchedField
        control={form.control}
        name="users"
        label={t.users}
        t={t}
        useFound={useFoundUsers}
        isFirst
      />
      <p className={`${classes.help} ${classes.room}`}>{t.addHelp}</p>
    </FormDialog>
  );
}
