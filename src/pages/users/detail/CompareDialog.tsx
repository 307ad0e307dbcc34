import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { userQuery, usersQuery } from '~/api/users';
import type { User } from '~/contract/users';
import { compareAccess, userAccessQuery, type UserAccess } from '~/domain/authorizations/access';
import { addAccounts, chosenAccounts } from '~/domain/authorizations/chosen-accounts';
import { lookUpUsers } from '~/domain/authorizations/look-up';
import { authorizeForPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { Dialog } from '~/ui/layout/Dialog';
import { useNavigate } from 'react-router-dom';
import classes from './compare.module.css';

const DEBOUNCE_MS = 250;
const SHOWN = 50;

interface CompareDialogProps {
  name: string;
  access: readonly UserAccess[];
  onClose: () => void;
}

/** What two users may open, side by side; what one lacks can be authorized from here. Nothing is ever removed. */
export function CompareDialog({ name, access, onClose }: CompareDialogProps) {
  const { add, compare: t } = useMessages('app-access');
  const common = useMessages('common');
  const navigate = useNavigate();
  const { control } = useForm({ defaultValues: { other: '' } });
  const otherId = useWatch({ control, name: 'other' });
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const users = useQuery(
    usersQuery({ ...(settled !== '' && { user_name: settled }), limit: String(SHOWN), offset: '0' }),
  );
  const detail = useQuery({ ...userQuery(otherId), enabled: otherId !== '' });
  const otherName = detail.data?.user_name ?? '';
  const others = useQuery({
    ...userAccessQuery(otherId, detail.data?.group_names ?? []),
    enabled: detail.data !== undefined,
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Error | null>(null);
  const differences = others.data && compareAccess(access, others.data);
  const copied = differences?.onlyFirst.filter(({ groupId }) => !left.has(groupId)) ?? [];

  const copy = async () => {
    try {
      const found = (await lookUpUsers([otherName])).flatMap(({ accounts }) => accounts);
      const account = found.find(({ id }) => id === otherId);
      chosenAccounts.set([]);
      addAccounts([account ?? { account: otherName, account_type: 'USER', id: otherId }]);
      void navigate(authorizeForPath(copied.map(({ groupId }) => groupId)));
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    }
  };

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
          <Button size="sm" disabled={copied.length === 0} onClick={() => void copy()}>
            {copied.length === 0 ? t.nothing : t.copy(copied.length, otherName)}
          </Button>
        </>
      }
    >
      <div className={classes.body}>
        <ChoiceField
          control={control}
          name="other"
          label={t.other}
          description={t.otherHelp}
          clearable={false}
          data={choicesOf(users.data?.users ?? [], otherId, otherName)}
          onSearch={setTyped}
          nothingFoundMessage={
            users.isFetching || typed.trim() !== settled
              ? add.searching
              : users.error
                ? add.searchFailed
                : add.nobody
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
                  <Column
                    title={t.only(name)}
                    none={t.none}
                    groups={differences?.onlyFirst ?? []}
                    isTicked={(id) => !left.has(id)}
                    onTick={(id, ticked) =>
                      setLeft((old) => {
                        const next = new Set(old);
                        if (ticked) next.delete(id);
                        else next.add(id);
                        return next;
                      })
                    }
                  />
                  <Column title={t.both} none={t.none} groups={differences?.both ?? []} />
                  <Column title={t.only(otherName)} none={t.none} groups={differences?.onlySecond ?? []} />
                </div>
              </>
            )}
          </QueryState>
        )}
        {problem && <ErrorState error={problem} compact />}
      </div>
    </Dialog>
  );
}

function choicesOf(users: readonly User[], id: string, name: string) {
  const choices = users.map((user) => ({
    value: user.id,
    label: [user.user_name || user.id, user.domain].filter(Boolean).join(' · '),
  }));
  return id === '' || users.some((user) => user.id === id)
    ? choices
    : [...choices, { value: id, label: name }];
}

interface ColumnProps {
  title: string;
  none: string;
  groups: readonly UserAccess[];
  isTicked?: (groupId: string) => boolean;
  onTick?: (groupId: string, ticked: boolean) => void;
}

function Column({ title, none, groups, isTicked, onTick }: ColumnProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {groups.length === 0 ? (
        <p className={classes.help}>{none}</p>
      ) : (
        <ul>
          {groups.map(({ groupId, groupName }) => (
            <li key={groupId}>
              {onTick ? (
                <label>
                  <input
                    type="checkbox"
                    checked={isTicked?.(groupId) ?? false}
                    onChange={(event) => onTick(groupId, event.currentTarget.checked)}
                  />
                  {groupName}
                </label>
              ) : (
                groupName
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
