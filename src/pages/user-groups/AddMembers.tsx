import { zodResolver } from '@hookform/resolvers/zod';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { usersQuery } from '~/api/users';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { knownItem, learnItems } from '~/lib/known-items';
import { MultiField } from '~/ui/fields/ListField';
import { FormDialog } from '~/ui/layout/FormDialog';
import classes from './groups.module.css';

const DEBOUNCE_MS = 250;
const SHOWN = 50;

interface AddMembersProps {
  group: UserGroupInfo;
  onClose: () => void;
}

/** Chooses users, then opens the action that adds them to the group. */
export function AddMembers({ group, onClose }: AddMembersProps) {
  const t = useMessages('user-groups').members;
  const common = useMessages('common');
  const name = group.name || group.id;
  const [chosen, setChosen] = useState<readonly ActionItem[] | null>(null);
  const form = useForm({
    resolver: zodResolver(z.object({ users: z.array(z.string()).check(z.minLength(1, t.chooseSome)) })),
    defaultValues: { users: [] as string[] },
  });
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const { data, error, isFetching } = useQuery(
    usersQuery({ ...(settled !== '' && { user_name: settled }), limit: String(SHOWN), offset: '0' }),
  );
  const [met, setMet] = useState<readonly string[]>([]);
  const found = new Map((data?.users ?? []).map((user) => [user.id, user.user_name || user.id]));
  const total = data?.total_count ?? 0;
  const isSearching = isFetching || typed.trim() !== settled;

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
      <MultiField
        control={form.control}
        name="users"
        label={t.users}
        description={total > SHOWN ? t.searchFirst(SHOWN, total) : t.search}
        data={[...new Set([...found.keys(), ...met])].map((id) => ({
          value: id,
          label: found.get(id) ?? knownItem(id).name,
        }))}
        // The service has searched already; who was met before is there for the name alone.
        filter={({ options }) => options.filter((one) => 'value' in one && found.has(one.value))}
        searchValue={typed}
        onSearchChange={setTyped}
        onOptionSubmit={(id) => {
          learnItems([...found].map(([one, label]) => ({ id: one, name: label })));
          setMet((before) => [...before, id]);
        }}
        hidePickedOptions
        maxDropdownHeight={240}
        nothingFoundMessage={isSearching ? t.searching : error ? t.searchFailed : common.nothingMatches}
        data-autofocus
      />
      <p className={`${classes.help} ${classes.room}`}>{t.addHelp}</p>
    </FormDialog>
  );
}
