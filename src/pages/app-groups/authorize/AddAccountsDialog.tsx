import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { userGroupsSource } from '~/api/user-groups';
import { usersQuery } from '~/api/users';
import type { User } from '~/contract/users';
import type { Account } from '~/domain/authorizations/accounts';
import { addAccounts } from '~/domain/authorizations/chosen-accounts';
import { accountOf, groupAccountOf, lookUpUsers } from '~/domain/authorizations/look-up';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { MultiField } from '~/ui/fields/ListField';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { accountImport } from './account-import';
import classes from './AuthorizePage.module.css';

const DEBOUNCE_MS = 250;
const SHOWN = 20;

/** Chooses whom to authorize: users and groups by name, or many from a file or a paste. */
export function AddAccountsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('app-access').add;
  const common = useMessages('common');
  const form = useForm({ defaultValues: { users: [] as string[], groups: [] as string[] } });
  const model = useTableImport(() => accountImport(t));
  const { phase, sent } = useImportState(model);
  const { ready, checking } = useImportResult(model);
  const [known, setKnown] = useState<ReadonlyMap<string, User>>(new Map());
  const [problem, setProblem] = useState<Error | 'nothing' | null>(null);
  const groups = useQuery({
    queryKey: ['user-groups', 'all'],
    queryFn: ({ signal }) => userGroupsSource.all({}, { signal }),
  });

  const add = async (users: readonly string[], chosenGroups: readonly string[]) => {
    const chosen = users.flatMap((id) => known.get(id) ?? []);
    const byId = new Map((groups.data ?? []).map((group) => [group.id, group]));
    if (chosen.length + chosenGroups.length + ready.length === 0) return setProblem('nothing');
    try {
      addAccounts([
        ...(await withPlatform(chosen)),
        ...chosenGroups.flatMap((id) => {
          const group = byId.get(id);
          return group ? [groupAccountOf(group)] : [];
        }),
        ...ready.flatMap(({ found }) => found ?? []),
      ]);
      if (model.takeOut(ready) === 0) onClose();
      else form.reset();
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return (
    <Dialog
      title={t.title}
      size={880}
      guarded={form.formState.isDirty || phase !== 'empty'}
      busy={form.formState.isSubmitting}
      onClose={onClose}
      footer={
        <>
          {problem === 'nothing' && (
            <p role="alert" className={classes.problem}>
              {t.nothing}
            </p>
          )}
          <Button variant="default" size="sm" onClick={onClose}>
            {sent === null ? common.cancel : common.close}
          </Button>
          <Button
            size="sm"
            type="submit"
            form="add-accounts"
            disabled={checking > 0 || phase === 'reading'}
            loading={form.formState.isSubmitting}
          >
            {ready.length > 0 ? t.submitLines(ready.length) : t.submit}
          </Button>
        </>
      }
    >
      <form
        id="add-accounts"
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          setProblem(null);
          void form.handleSubmit((values) => add(values.users, values.groups))(event);
        }}
      >
        <UsersPicker
          control={form.control}
          onFound={(users) =>
            setKnown((old) => new Map([...old, ...users.map((user) => [user.id, user] as const)]))
          }
        />
        <MultiField
          control={form.control}
          name="groups"
          label={t.userGroups}
          description={t.userGroupsHelp}
          data={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name || id }))}
          nothingFoundMessage={groups.error ? t.searchFailed : groups.data ? t.nobody : t.searching}
          maxDropdownHeight={240}
        />
      </form>
      <TableImport model={model} templateName="accounts" />
      {problem instanceof Error && <ErrorState error={problem} compact />}
    </Dialog>
  );
}

type FormControl = ReturnType<typeof useForm<{ users: string[]; groups: string[] }>>['control'];

/** Users found by a part of their name. The service searches. */
function UsersPicker({
  control,
  onFound,
}: {
  control: FormControl;
  onFound: (users: readonly User[]) => void;
}) {
  const t = useMessages('app-access').add;
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const { data, error, isFetching } = useQuery(
    usersQuery({ ...(settled !== '' && { user_name: settled }), limit: String(SHOWN), offset: '0' }),
  );
  const users = data?.users ?? [];
  const total = data?.total_count ?? 0;
  return (
    <MultiField
      control={control}
      name="users"
      label={t.users}
      description={total > SHOWN ? `${t.usersHelp} ${t.moreUsers(users.length, total)}` : t.usersHelp}
      data={users.map(({ id, user_name, domain }) => ({
        value: id,
        label: [user_name || id, domain].filter(Boolean).join(' · '),
      }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      onOptionSubmit={() => onFound(users)}
      maxDropdownHeight={240}
      nothingFoundMessage={
        isFetching || typed.trim() !== settled ? t.searching : error ? t.searchFailed : t.nobody
      }
    />
  );
}

/** The list of users does not say where an account is kept, and a request names it. @throws ApiError */
async function withPlatform(users: readonly User[]): Promise<Account[]> {
  const found = new Map(
    (await lookUpUsers(users.flatMap(({ user_name }) => user_name ?? []))).flatMap(({ accounts }) =>
      accounts.map((account) => [account.id, account] as const),
    ),
  );
  return users.map((user) => found.get(user.id) ?? accountOf(user));
}
