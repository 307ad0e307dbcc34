import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { AuthorizeParams } from '~/domain/actions/authorize/action';
import type { ActionItem } from '~/domain/actions/engine/record';
import { accountKey, type Account, type GrantedGroup } from '~/domain/authorizations/accounts';
import { chosenAccounts } from '~/domain/authorizations/chosen-accounts';
import { usualMailLanguage } from '~/domain/authorizations/mail-language';
import { pairId, pairName } from '~/domain/authorizations/pairs';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { Segments } from '~/ui/fields/Segments';
import { ToolButton } from '~/ui/layout/ToolButton';
import { SearchBox } from '~/ui/list/filters/SearchBox';
import { Matrix } from '~/ui/matrix/Matrix';
import classes from './AuthorizePage.module.css';
import { pairsToAdd, pairState, type PlanGrid } from './plan-grid';
import { useAuthorizePlan } from './use-authorize-plan';

const STATES = ['add', 'has', 'cannot', 'off'] as const;
const SHOWS = ['all', 'add', 'none'] as const;
type Shows = (typeof SHOWS)[number];

interface PlanMatrixProps {
  accounts: readonly Account[];
  groups: readonly GrantedGroup[];
}

/** What every pair of the chosen accounts and groups comes to, and the button that adds what is missing. */
export function PlanMatrix({ accounts, groups }: PlanMatrixProps) {
  const t = useMessages('app-access').plan;
  const words = useMessages('app-access');
  const language = useLanguage();
  const plan = useAuthorizePlan(accounts, groups);
  const [filter, setFilter] = useState('');
  const [shows, setShows] = useState<Shows>('all');
  const [sent, setSent] = useState<{ items: ActionItem[]; params: AuthorizeParams } | null>(null);
  const { grid, sums } = plan;
  const shownFilter = useDeferredValue(filter.trim().toLowerCase());
  const shown = useMemo(() => {
    const all = accounts.map((_, row) => row);
    return all.filter((row) => {
      const adds = (sums?.rows[row] ?? 0) > 0;
      if (shows !== 'all' && adds !== (shows === 'add')) return false;
      return shownFilter === '' || (accounts[row]?.account.toLowerCase().includes(shownFilter) ?? false);
    });
  }, [accounts, sums, shows, shownFilter]);

  if (plan.error) return <ErrorState error={plan.error} onRetry={plan.retry} />;
  if (!grid || !sums) {
    return (
      <div className={classes.reading}>
        <ProgressBar label={t.reading} value={plan.reading?.done ?? 0} total={plan.reading?.of ?? 0} />
        <output>{t.reading}</output>
      </div>
    );
  }
  const [add, has, cannot, off] = sums.byState;
  const columns = groups.map((_, column) => column);
  const count = (some: number) => (some > 0 ? t.toAdd(some) : '');
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          label={t.filter}
          placeholder={t.filter}
          shortcut={t.filter}
          value={filter}
          hint={() => null}
          onSearch={(typed) => setFilter(typed)}
        />
        <Segments
          label={t.filterGroups}
          hidesLabel
          choices={SHOWS.map((value) => ({ value, label: t.shows[value] }))}
          value={shows}
          onChange={setShows}
        />
        <output className={classes.sums}>{t.sums(add, has, cannot, off)}</output>
      </div>
      <div className={classes.bar}>
        <p className={classes.help}>{t.help}</p>
        <div className={classes.end}>
          <ToolButton
            label={t.undo}
            icon={<IconArrowBackUp size={14} aria-hidden />}
            disabled={plan.undo === null}
            onClick={() => plan.undo?.()}
          />
          <ToolButton
            label={t.undoAll}
            icon={null}
            disabled={plan.undoAll === null}
            onClick={() => plan.undoAll?.()}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t.nothingMatches} />
      ) : (
        <Matrix
          label={t.label}
          rowsLabel={words.accounts.title}
          rows={shown.map((row) => {
            const account = accounts[row];
            return {
              key: account ? accountKey(account) : String(row),
              label: account?.account ?? '',
              // The sum first: what follows is cut where there is no room.
              note: [
                count(sums.rows[row] ?? 0),
                account?.account_type === 'USER_GROUP' && words.accounts.group,
                account?.domain,
              ]
                .filter(Boolean)
                .join(' · '),
            };
          })}
          columns={groups.map(({ id, name }, column) => ({
            key: id,
            label: name,
            note: count(sums.columns[column] ?? 0),
          }))}
          cell={(at, column) => {
            const state = STATES[pairState(grid, shown[at] ?? 0, column)] ?? 'cannot';
            return { state, word: t[state] };
          }}
          onToggle={({ row, column }) =>
            plan.toggle(row === -1 ? shown : [shown[row] ?? 0], column === -1 ? columns : [column])
          }
        />
      )}
      <div className={classes.foot}>
        <Button
          size="sm"
          disabled={add === 0}
          onClick={() => setSent(toAction(grid, accounts, groups, usualMailLanguage(language)))}
        >
          {add === 0 ? words.submitNone : words.submit(add)}
        </Button>
      </div>
      {sent && (
        <ActionDialogHost
          kind="authorize"
          items={sent.items}
          initial={sent.params}
          onClose={() => setSent(null)}
          onLaunched={() => chosenAccounts.set([])}
        />
      )}
    </>
  );
}

/** The pairs to add as items of an action, with the accounts and groups they are made of. */
function toAction(
  grid: PlanGrid,
  accounts: readonly Account[],
  groups: readonly GrantedGroup[],
  language: AuthorizeParams['language'],
): { items: ActionItem[]; params: AuthorizeParams } {
  const pairs = pairsToAdd(grid);
  const items = pairs.map((pair) => ({
    id: pairId(pair),
    name: pairName(accounts[pair.row]?.account ?? '', groups[pair.column]?.name ?? ''),
  }));
  const rows = new Set(pairs.map(({ row }) => row));
  const columns = new Set(pairs.map(({ column }) => column));
  return {
    items,
    params: {
      accounts: accounts.filter((_, row) => rows.has(row)),
      groups: groups.filter((_, column) => columns.has(column)),
      language,
    },
  };
}
