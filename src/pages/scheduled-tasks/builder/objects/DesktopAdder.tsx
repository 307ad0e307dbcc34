import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DesktopRow } from '~/contract/desktops';
import { namesIn } from '~/domain/desktops/named-desktops';
import { nameOf } from '~/domain/desktops/desktop-facts';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { foundDesktopsQuery, readMatching, termOf } from './find-desktops';
import classes from './Objects.module.css';
import { PasteDesktops } from './PasteDesktops';
import { PickList } from './PickList';
import { usePastedDesktops } from './use-pasted-desktops';

const DEBOUNCE_MS = 250;

/** A desktop as choosers hand it over. */
export interface NamedDesktop {
  readonly id: string;
  readonly name: string;
}

interface DesktopAdderProps {
  isChosen: (id: string) => boolean;
  /** How many more may be chosen, of `most`. */
  room: number;
  most: number;
  onAdd: (desktops: readonly NamedDesktop[]) => void;
  onRemove: (id: string) => void;
}

/** Desktops found by the service's search, one by one or all that match, or pasted. */
export function DesktopAdder({ isChosen, room, most, onAdd, onRemove }: DesktopAdderProps) {
  const t = useMessages('task-objects').desktops;
  const [typed, setTyped] = useState('');
  const [searched] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const term = useMemo(() => termOf(searched), [searched]);
  const { data, error, refetch, isPlaceholderData } = useQuery(foundDesktopsQuery(term));
  const paste = usePastedDesktops({ isChosen, room, onAdd });
  const all = useAddAll(onAdd, most);
  const shown = data?.desktops ?? [];
  const open = shown.filter(({ desktop_id }) => !isChosen(desktop_id)).length;
  const hasMore = data !== undefined && (data.total === null || data.total > 1) && term.kind !== 'nothing';

  return (
    <div className={classes.adder}>
      <PickList
        searchLabel={t.search}
        placeholder={t.placeholder}
        typed={typed}
        onType={(text) => {
          setTyped(text);
          all.forget();
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          // A list is not a search: it is looked up whole.
          if (!/[\n\r\t,;]/.test(text.trim()) || namesIn(text).length < 2) return;
          event.preventDefault();
          paste.take(text);
        }}
        listLabel={t.list}
        options={data && shown.map(optionOf)}
        isChosen={isChosen}
        onToggle={(option, on) =>
          on ? onAdd([{ id: option.key, name: option.name }]) : onRemove(option.key)
        }
        isFull={room <= 0}
        nothing={term.kind === 'nothing' ? t.noneAtAll : t.none}
        error={data ? null : error}
        onRetry={() => void refetch()}
      >
        <output>
          {all.told ||
            (data && shown.length > 0
              ? data.total === null
                ? t.shownSome(shown.length)
                : t.shown(shown.length, data.total)
              : '')}
        </output>
        {hasMore && (
          <button
            type="button"
            className={classes.textButton}
            disabled={
              all.isReading ||
              room <= 0 ||
              // What is counted here is not, or not yet, the input.
              isPlaceholderData ||
              searched !== typed.trim() ||
              (open === 0 && data.total === shown.length)
            }
            onClick={() =>
              void all.start((signal) => readMatching(term, room, (id) => !isChosen(id), signal))
            }
          >
            {all.isReading ? t.adding : data.total === null ? t.addAllUnknown : t.addAll(data.total)}
          </button>
        )}
      </PickList>
      {all.error !== null && <ErrorState error={all.error} compact />}
      <PasteDesktops paste={paste} most={most} />
    </div>
  );
}

function optionOf(row: DesktopRow) {
  const user = row.user_name || (row.attach_user_infos ?? [])[0]?.user_name;
  return {
    key: row.desktop_id,
    name: nameOf(row),
    facts: [user, row.ip_address].filter(Boolean).join(' · '),
  };
}

type Reader = (signal: AbortSignal) => Promise<{ rows: readonly DesktopRow[]; isWhole: boolean }>;

/** Reads all that match and adds it; what is no longer wanted is cancelled. */
function useAddAll(onAdd: (desktops: readonly NamedDesktop[]) => void, most: number) {
  const t = useMessages('task-objects').desktops;
  const [told, setTold] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isReading, setIsReading] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async (read: Reader) => {
    const abort = new AbortController();
    stop.current = abort;
    setIsReading(true);
    setError(null);
    try {
      const { rows, isWhole } = await read(abort.signal);
      onAdd(rows.map((row) => ({ id: row.desktop_id, name: nameOf(row) })));
      setTold(isWhole ? t.added(rows.length) : t.addedSome(rows.length, most));
    } catch (failure) {
      if (!abort.signal.aborted) setError(failure);
    }
    if (!abort.signal.aborted) setIsReading(false);
  };
  const forget = () => {
    stop.current?.abort();
    setTold('');
    setError(null);
    setIsReading(false);
  };
  return { start, forget, told, error, isReading };
}
