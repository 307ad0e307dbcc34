import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useFoundRows } from '~/api/found-query';
import { usersKey, usersSource } from '~/api/users';
import { useMessages } from '~/i18n/I18n';
import { MultiField } from '~/ui/fields/ListField';
import { readOn } from '~/ui/fields/read-on';
import type { AssignForm } from './assign-form';
import classes from './Assign.module.css';

const DEBOUNCE_MS = 250;

/** Users found by a part of their name, several of them. The service searches; the end of the list reads more of it. */
export function UsersField({ control }: { control: Control<AssignForm> }) {
  const t = useMessages('action-forms').assign;
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const found = useFoundRows(usersSource, usersKey, settled === '' ? {} : { user_name: settled });
  const { rows: users, total, error } = found;
  const byName = new Map(users.map((user) => [user.user_name ?? '', user]));
  const isSearching = found.isFetching || typed.trim() !== settled;
  return (
    <MultiField
      control={control}
      name="users"
      label={t.users}
      description={total > users.length ? `${t.usersHelp} ${t.moreUsers(users.length, total)}` : t.usersHelp}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...byName.keys()].filter((name) => name !== '')}
      // The service has searched already.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      hidePickedOptions
      maxDropdownHeight={240}
      scrollAreaProps={readOn(found.readMore)}
      nothingFoundMessage={isSearching ? t.searching : error ? t.searchFailed : t.noUsers}
      renderOption={({ option }) => {
        const user = byName.get(option.value);
        const facts = [
          user?.user_email,
          user?.total_desktops !== undefined && user.total_desktops !== null
            ? t.desktopsOf(user.total_desktops)
            : '',
        ].filter(Boolean);
        return (
          <span className={classes.option}>
            <span>{option.value}</span>
            <span className={classes.facts}>{facts.join(' · ')}</span>
          </span>
        );
      }}
    />
  );
}
