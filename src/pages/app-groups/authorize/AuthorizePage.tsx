import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconApps, IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router-dom';
import { appGroupsSource } from '~/api/app-groups';
import { accountsGone, chosenAccounts } from '~/domain/authorizations/chosen-accounts';
import { appGroupsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { knownItem } from '~/lib/known-items';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { PageHeader } from '~/ui/layout/PageHeader';
import { ToolButton } from '~/ui/layout/ToolButton';
import listClasses from '~/ui/list/ListPage.module.css';
import classes from './AuthorizePage.module.css';
import { PlanMatrix } from './PlanMatrix';

const AddAccountsDialog = lazy(async () => ({
  default: (await import('./AddAccountsDialog')).AddAccountsDialog,
}));
const ChooseGroupsDialog = lazy(async () => ({
  default: (await import('./ChooseGroupsDialog')).ChooseGroupsDialog,
}));

const GROUP = 'app_group_id';
/** Names shown of what is chosen; all of them are in the matrix. */
const NAMES = 3;
/** Names shown of what is left out. */
const GONE_NAMES = 20;

/** Authorizes any number of accounts for any number of app groups: who, for what, and what every pair comes to. */
export function AuthorizePage() {
  const t = useMessages('app-access');
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<'accounts' | 'groups' | null>(null);
  const accounts = useSyncExternalStore(chosenAccounts.subscribe, chosenAccounts.get);
  const gone = useSyncExternalStore(accountsGone.subscribe, accountsGone.get);
  const all = useQuery({
    queryKey: ['app-groups', 'all'],
    queryFn: ({ signal }) => appGroupsSource.all({}, { signal }),
  });
  const wanted = params.getAll(GROUP).join(' ');
  const groups = useMemo(() => {
    const ids = new Set(wanted.split(' '));
    return (all.data ?? [])
      .filter(({ id }) => ids.has(id))
      .map(({ id, name, authorization_type }) => ({
        id,
        name: name || id,
        authorizationType: authorization_type ?? '',
      }));
  }, [all.data, wanted]);
  const goneGroups = useMemo(() => {
    const there = new Set(all.data?.map(({ id }) => id));
    return all.data ? wanted.split(' ').filter((id) => id !== '' && !there.has(id)) : [];
  }, [all.data, wanted]);
  const kinds = new Set(groups.map(({ authorizationType }) => authorizationType));
  const namesOf = (names: readonly string[], most = NAMES) =>
    t.names(names.slice(0, most), Math.max(0, names.length - most));
  const leftOut = [
    gone.length > 0 && t.accounts.gone(gone.length, namesOf(gone, GONE_NAMES)),
    goneGroups.length > 0 &&
      t.groups.gone(
        goneGroups.length,
        namesOf(
          goneGroups.map((id) => knownItem(id).name),
          GONE_NAMES,
        ),
      ),
  ].filter((text) => text !== false);
  const clear = () => {
    chosenAccounts.set([]);
    accountsGone.set([]);
  };

  return (
    <div className={listClasses.single}>
      <div className={listClasses.head}>
        <Breadcrumbs trail={[{ label: t.appGroups, to: appGroupsPath }, { label: t.title }]} />
        <PageHeader title={t.title} />
      </div>
      {leftOut.map((text) => (
        <output key={text} className={classes.leftOut}>
          <IconAlertTriangle size={16} aria-hidden />
          {text}
        </output>
      ))}
      <div className={classes.choices}>
        <section className={classes.choice} aria-label={t.accounts.title}>
          <div className={classes.words}>
            <h2>{accounts.length > 0 ? t.accounts.count(accounts.length) : t.accounts.none}</h2>
            <p>
              {accounts.length > 0 ? namesOf(accounts.map(({ account }) => account)) : t.accounts.noneHelp}
            </p>
          </div>
          <div className={classes.buttons}>
            {accounts.length > 0 && <ToolButton label={t.accounts.clear} icon={null} onClick={clear} />}
            <ToolButton
              label={t.accounts.add}
              icon={<IconUserPlus size={14} aria-hidden />}
              onClick={() => setOpen('accounts')}
            />
          </div>
        </section>
        <section className={classes.choice} aria-label={t.groups.title}>
          <div className={classes.words}>
            <h2>{groups.length > 0 ? t.groups.count(groups.length) : t.groups.none}</h2>
            <p>
              {kinds.size > 1
                ? t.groups.kinds
                : groups.length > 0
                  ? namesOf(groups.map(({ name }) => name))
                  : t.groups.noneHelp}
            </p>
          </div>
          <div className={classes.buttons}>
            <ToolButton
              label={t.groups.choose}
              icon={<IconApps size={14} aria-hidden />}
              disabled={all.data === undefined}
              onClick={() => setOpen('groups')}
            />
          </div>
        </section>
      </div>
      {all.error ? (
        <ErrorState error={all.error} onRetry={() => void all.refetch()} />
      ) : accounts.length === 0 || groups.length === 0 ? (
        <EmptyState title={t.plan.empty} />
      ) : (
        <PlanMatrix accounts={accounts} groups={groups} />
      )}
      <Suspense fallback={null}>
        {open === 'accounts' && <AddAccountsDialog onClose={() => setOpen(null)} />}
        {open === 'groups' && all.data && (
          <ChooseGroupsDialog
            groups={all.data}
            chosen={groups.map(({ id }) => id)}
            onClose={() => setOpen(null)}
            onChoose={(ids) => {
              setOpen(null);
              setParams(new URLSearchParams(ids.map((id) => [GROUP, id])));
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
