import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useFoundRows } from '~/api/found-query';
import { userQuery, usersKey, usersSource } from '~/api/users';
import type { User } from '~/contract/users';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { compareAccess, userAccessQuery, type UserAccess } from '~/domain/authorizations/access';
import { addAccounts, chosenAccounts } from '~/domain/authorizations/chosen-accounts';
import { lookUpUsers } from '~/domain/authorizations/look-up';
import { authorizeForPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { readOn } from '~/ui/fields/read-on';
import { Dialog } from '~/ui/layout/Dialog';
import { useNavigate } from 'react-router-dom';
import { Column, CopyColumn } from './CompareColumns';
import classes from './compare.module.css';
import { copyLines, copyPlan, type CopyChoices, type Membership } from './copy-plan';

const DEBOUNCE_MS = 250;

interface CompareDialogProps {
  name: string;
  access: readonly UserAccess[];
  onClose: () => void;
}

/** What two users may open, side by side; what one lacks can be authorized from here. Nothing is ever removed. */
export function CompareDialog({ name, access, onClose }: CompareDialogProps) {
  const t = useMessages('app-access').compare;
  const picker = useMessages('account-picker');
  const common = useMessages('common');
  const navigate = useNavigate();
  const { control } = useForm({ defaultValues: { other: '' } });
  const otherId = useWatch({ control, name: 'other' });
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const users = useFoundRows(usersSource, usersKey, settled === '' ? {} : { user_name: settled });
  const detail = useQuery({ ...userQuery(otherId), enabled: otherId !== '' });
  // Whoever is chosen keeps their label when a search no longer finds them: the field takes another label for another text.
  const [other, setOther] = useState<User | null>(null);
  const otherName = detail.data?.user_name ?? '';
  const others = useQuery({
    ...userAccessQuery(otherId, detail.data?.group_names ?? []),
    enabled: detail.data !== undefined,
  });
  const [choices, setChoices] = useState<CopyChoices>(new Map());
  /** The user groups of which the action has begun, by whom they are for. */
  const [joined, setJoined] = useState<ReadonlySet<string>>(new Set());
  const [joining, setJoining] = useState<Membership | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const differences = others.data && compareAccess(access, others.data);
  const lines = copyLines(differences?.onlyFirst ?? []);
  const plan = copyPlan(lines, choices);
  const keyOf = ({ groupId }: Membership) => `${otherId}/${groupId}`;
  const toJoin = plan.join.filter((one) => !joined.has(keyOf(one)));
  const isNothing = plan.direct.length + toJoin.length === 0;

  const authorize = async () => {
    try {
      const found = (await lookUpUsers([otherName])).flatMap(({ accounts }) => accounts);
      const account = found.find(({ id }) => id === otherId);
      chosenAccounts.set([]);
      addAccounts([account ?? { account: otherName, account_type: 'USER', id: otherId }]);
      void navigate(authorizeForPath(plan.direct));
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    }
  };

  // One action after the other: the user groups first, each its own, then what is authorized directly.
  const [next, ...later] = toJoin;
  const copy = () => {
    if (next) setJoining(next);
    else void authorize();
  };
  const hasBegun = (group: Membership) => {
    setJoined((old) => new Set([...old, keyOf(group)]));
    const [following] = later;
    if (following) setJoining(following);
    else if (plan.direct.length > 0) void authorize();
    else onClose();
  };

  if (joining) {
    return (
      <ActionDialogHost
        key={joining.groupId}
        kind="add-members"
        items={[{ id: otherId, name: otherName }]}
        initial={{ groupId: joining.groupId, groupName: joining.groupName }}
        onLaunched={() => hasBegun(joining)}
        onClose={() => setJoining((now) => (now === joining ? null : now))}
      />
    );
  }
  return (
    <Dialog
      title={t.title(name)}
      size={880}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="sm" disabled={isNothing} onClick={copy}>
            {isNothing
              ? t.nothing
              : next
                ? t.join(otherName, next.groupName)
                : t.copy(plan.direct.length, otherName)}
          </Button>
        </>
      }
    >
      <div className={classes.body}>
        <ChoiceField
          control={control}
          name="other"
          label={t.other}
          description={
            users.total > users.rows.length ? t.otherMore(users.rows.length, users.total) : t.otherHelp
          }
          maxDropdownHeight={240}
          scrollAreaProps={readOn(users.readMore)}
          clearable={false}
          data={choicesOf(users.rows, other)}
          onOptionSubmit={(id) => setOther(users.rows.find((user) => user.id === id) ?? other)}
          onSearch={setTyped}
          nothingFoundMessage={
            users.isFetching || typed.trim() !== settled
              ? picker.searching
              : users.error
                ? picker.searchFailed
                : picker.nobody
          }
          data-autofocus
        />
        {otherId === '' ? (
          <p className={classes.help}>{t.choose}</p>
        ) : detail.data === undefined ? (
          // What the other may open is read only after the other is.
          <QueryState query={detail}>{() => null}</QueryState>
        ) : (
          <QueryState query={others}>
            {() => (
              <>
                <p className={classes.help}>{t.help(name, otherName)}</p>
                <div className={classes.columns}>
                  <CopyColumn
                    title={t.only(name)}
                    lines={lines}
                    choices={choices}
                    onChoose={(groupId, choice) => setChoices((old) => chosen(old, groupId, choice))}
                  />
                  <Column title={t.both} groups={differences?.both ?? []} />
                  <Column title={t.only(otherName)} groups={differences?.onlySecond ?? []} />
                </div>
                {toJoin.length > 0 && (
                  <p className={classes.steps}>
                    {t.steps(
                      toJoin.map(({ groupName }) => groupName),
                      plan.direct.length,
                    )}
                  </p>
                )}
              </>
            )}
          </QueryState>
        )}
        {problem && <ErrorState error={problem} compact />}
      </div>
    </Dialog>
  );
}

function chosen(choices: CopyChoices, groupId: string, choice: string | false | null): CopyChoices {
  const next = new Map(choices);
  if (choice === null) next.delete(groupId);
  else next.set(groupId, choice);
  return next;
}

function choicesOf(users: readonly User[], chosen: User | null) {
  const isFound = chosen === null || users.some(({ id }) => id === chosen.id);
  return [...users, ...(isFound ? [] : [chosen])].map((user) => ({
    value: user.id,
    label: [user.user_name || user.id, user.domain].filter(Boolean).join(' · '),
  }));
}
