import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import pick from '~/ui/fields/pick-list.module.css';
import { Segments } from '~/ui/fields/Segments';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './AccountPicker.module.css';
import { ACCOUNT_KINDS, readAllAccounts, useFoundAccounts, type AccountKind } from './account-search';
import { accountKey, type Account } from './accounts';

const DEBOUNCE_MS = 250;

/** The accounts chosen, by their keys. */
export type ChosenAccounts = ReadonlyMap<string, Account>;

interface AccountPickerProps {
  /** What may be chosen; both kinds when left out. */
  kinds?: readonly [AccountKind, ...AccountKind[]];
  chosen: ChosenAccounts;
  /** Changes what is chosen; what else is chosen meanwhile stays. */
  onChange: (change: (old: ChosenAccounts) => ChosenAccounts) => void;
}

/** Users and user groups to tick: the service searches, and everything it finds can be reached or chosen at once. */
export function AccountPicker({ kinds = ACCOUNT_KINDS, chosen, onChange }: AccountPickerProps) {
  const t = useMessages('account-picker');
  const [kind, setKind] = useState<AccountKind>(kinds[0]);
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const { isRead, isFetching, error, hasMore, readMore, retry, ...found } = useFoundAccounts(kind, settled);
  const accounts = isRead ? found.accounts.map((one) => [accountKey(one), one] as const) : [];
  const total = isRead ? found.total : 0;
  const isSettled = typed.trim() === settled;
  const counts = { USER: 0, USER_GROUP: 0 };
  for (const one of chosen.values()) counts[one.account_type] += 1;
  const all = useChooseAll(onChange);
  const label = kinds.length > 1 ? t.search : t.searchOf[kind];

  return (
    <section aria-label={label} className={classes.picker}>
      <div className={classes.find}>
        {kinds.length > 1 && (
          <Segments
            label={t.kind}
            hidesLabel
            choices={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
        )}
        <input
          type="search"
          className={pick.search}
          aria-label={label}
          placeholder={t.searchHelp}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
      </div>
      <p className={classes.help}>{t.help[kind]}</p>
      {error ? <ErrorState error={error} compact onRetry={retry} /> : null}
      {(isRead || !error) && (
        <fieldset aria-label={t.kinds[kind]} className={pick.box}>
          {accounts.length === 0 && (
            <p className={pick.nothing}>{isRead && isSettled ? t.nobody : t.searching}</p>
          )}
          {accounts.map(([key, account]) => (
            <label key={key} className={pick.option}>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  onChange((old) => (checked ? new Map(old).set(key, account) : without(old, key)));
                }}
              />
              <span className={pick.name} translate="no">
                {[account.account, account.domain].filter(Boolean).join(' · ')}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={classes.under}>
        <output className={classes.help}>
          {all.reading
            ? t.readingAll(all.reading.read, all.reading.of)
            : total > 0
              ? t.shown(accounts.length, total)
              : ''}
        </output>
        {hasMore && <ToolButton label={t.showMore} icon={null} disabled={isFetching} onClick={readMore} />}
        {total > 0 && (
          <ToolButton
            label={t.chooseAll(total, settled !== '')}
            icon={null}
            disabled={all.reading !== null || !isSettled}
            onClick={() => all.choose(kind, settled)}
          />
        )}
        <output className={classes.chosen}>
          {chosen.size > 0 ? t.chosen(counts.USER, counts.USER_GROUP) : ''}
        </output>
        {chosen.size > 0 && (
          <ToolButton label={t.chooseNone} icon={null} onClick={() => onChange(() => new Map())} />
        )}
      </div>
      {all.missing && (
        <p role="alert" className={classes.problem}>
          {t.notAll(all.missing.read, all.missing.of)}
        </p>
      )}
      {all.error && <ErrorState error={all.error} compact />}
    </section>
  );
}

function without(chosen: ChosenAccounts, key: string): ChosenAccounts {
  const left = new Map(chosen);
  left.delete(key);
  return left;
}

interface Progress {
  readonly read: number;
  readonly of: number;
}

/** Reads everything a search finds, and chooses it; the reading ends with the picker. */
function useChooseAll(onChange: AccountPickerProps['onChange']) {
  const [reading, setReading] = useState<Progress | null>(null);
  const [missing, setMissing] = useState<Progress | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const choose = (kind: AccountKind, typed: string) => {
    const { signal } = (abort.current = new AbortController());
    setReading({ read: 0, of: 0 });
    setMissing(null);
    setError(null);
    readAllAccounts(kind, typed, signal, (read, of) => setReading({ read, of })).then(
      ({ rows, total, isWhole }) => {
        setReading(null);
        if (!isWhole) setMissing({ read: rows.length, of: total });
        onChange((old) => new Map([...old, ...rows.map((one) => [accountKey(one), one] as const)]));
      },
      (reason: unknown) => {
        setReading(null);
        if (!signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
  };
  return { reading, missing, error, choose };
}
