import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { userGroupsQuery } from '~/api/user-groups';
import { usersQuery } from '~/api/users';
import type { PoolUserRef } from '~/domain/actions/pool-users/pool-user';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { SearchedField, type Found } from '~/ui/fields/SearchedField';
import classes from '~/pages/desktop-pools/pools.module.css';
import { FormDialog } from '~/ui/layout/FormDialog';

const SHOWN = 50;

interface AddUsersDialogProps {
  poolName: string;
  onChosen: (users: readonly PoolUserRef[]) => void;
  onClose: () => void;
}

function useFoundUsers(typed: string): Found {
  const { data, error, isFetching } = useQuery(
    usersQuery({ ...(typed !== '' && { user_name: typed }), limit: String(SHOWN), offset: '0' }),
  );
  const options = (data?.users ?? []).map((user) => ({ id: user.id, name: user.user_name || user.id }));
  return { options, total: data?.total_count ?? 0, isFetching, error };
}

function useFoundGroups(typed: string): Found {
  const { data, error, isFetching } = useQuery(userGroupsQuery(typed, SHOWN));
  const options = (data?.rows ?? []).map((group) => ({ id: group.id, name: group.name || group.id }));
  return { options, total: data?.total ?? 0, isFetching, error };
}

const refsOf = (ids: readonly string[], type: PoolUserRef['type']) =>
  ids.map((id): PoolUserRef => ({ ...knownItem(id), type, domain: '', permission: '' }));

/** Chooses who is added to a pool. */
export function AddUsersDialog({ poolName, onChosen, onClose }: AddUsersDialogProps) {
  const t = useMessages('desktop-pool').users;
  const ids = z.array(z.string());
  const schema = z.object({ users: ids, groups: ids }).check(
    z.refine(({ users, groups }) => users.length + groups.length > 0, {
      error: t.chooseSome,
      path: ['users'],
    }),
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { users: [] as string[], groups: [] as string[] },
  });
  const submit = form.handleSubmit(({ users, groups }) =>
    onChosen([...refsOf(groups, 'USER_GROUP'), ...refsOf(users, 'USER')]),
  );
  return (
    <FormDialog
      title={t.addTitle(poolName)}
      submitLabel={t.next}
      isDirty={form.formState.isDirty}
      isSaving={false}
      error={null}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <SearchedField
        control={form.control}
        name="users"
        label={t.people}
        t={t}
        useFound={useFoundUsers}
        isFirst
      />
      <SearchedField control={form.control} name="groups" label={t.groups} t={t} useFound={useFoundGroups} />
      <p className={classes.room}>{t.addHelp}</p>
    </FormDialog>
  );
}
