import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { connectStatusSource, loginRecordsSource } from '~/api/connections';
import { allBindingsQuery } from '~/api/terminals';
import { createStore } from '~/lib/store';
import { presentTime } from '~/lib/present';
import { toWireMinutes } from '~/lib/time';
import { rehearse, type AssumedSwitches, type Rehearsal } from './rehearse';

/** How far back logins are replayed: the service keeps them this long. */
export const REHEARSAL_DAYS = 30;
const DAY_MS = 86_400_000;
/** Logins are read again after this long, when somebody looks. */
const FRESH_MS = 600_000;

// Of the one reading there is at a time, whichever of the page and the dialog shows it.
const progress = createStore({ read: 0, total: 0 });
let isStopped = false;

function loginsQuery() {
  return {
    // Not under the key of the terminals: a change of bindings does not change what took place.
    queryKey: ['rehearsal', 'logins'],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      isStopped = false;
      progress.set({ read: 0, total: 0 });
      const now = presentTime();
      const period = {
        start_time: toWireMinutes(new Date(now - REHEARSAL_DAYS * DAY_MS)),
        end_time: toWireMinutes(new Date(now)),
      };
      const { rows, total, isWhole } = await loginRecordsSource.readAll(period, {
        signal,
        onProgress: progress.set,
        isEnough: () => isStopped,
      });
      return { rows, total, isWhole, readAt: new Date(now) };
    },
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false as const,
  };
}

interface RehearsalState {
  /** Undefined until the logins and the bindings are read. */
  readonly rehearsal: Rehearsal | undefined;
  /** How far the reading has come. */
  readonly progress: { readonly read: number; readonly total: number };
  /** How many logins there are, where the reading was stopped before them. */
  readonly notRead: number;
  readonly readAt: Date | null;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Reads the logins of the last 30 days and replays them as if terminal binding were on. */
export function useRehearsal(isWanted: boolean, { autoBind, autoBindMax }: AssumedSwitches): RehearsalState {
  const logins = useQuery({ ...loginsQuery(), enabled: isWanted });
  const bindings = useQuery({ ...allBindingsQuery(), enabled: isWanted });
  const read = logins.data;
  const rehearsal = useMemo(
    () => read && bindings.data && rehearse(read.rows, bindings.data, { autoBind, autoBindMax }),
    [read, bindings.data, autoBind, autoBindMax],
  );
  const { refetch: readLogins } = logins;
  const { refetch: readBindings } = bindings;
  const again = useCallback(() => {
    void readLogins();
    void readBindings();
  }, [readLogins, readBindings]);
  return {
    rehearsal,
    progress: useSyncExternalStore(progress.subscribe, progress.get),
    notRead: read && !read.isWhole ? Math.max(0, read.total - read.rows.length) : 0,
    readAt: read?.readAt ?? null,
    error: logins.error ?? bindings.error,
    isFetching: logins.isFetching || bindings.isFetching,
    stop: () => {
      isStopped = true;
    },
    again,
  };
}

/** Desktops somebody is connected to now and that have no binding, by name. */
export function useUnboundInUse(isWanted: boolean) {
  const bindings = useQuery({ ...allBindingsQuery(), enabled: isWanted });
  const inUse = useQuery({
    queryKey: ['rehearsal', 'in-use'],
    queryFn: ({ signal }) => connectStatusSource.all({ connect_status: 'CONNECTED' }, { signal }),
    enabled: isWanted,
    // Who is connected changes by the minute.
    staleTime: 0,
  });
  const names = useMemo(() => {
    if (!bindings.data || !inUse.data) return undefined;
    const bound = new Set(bindings.data.map(({ desktop_name }) => desktop_name?.toUpperCase() ?? ''));
    return inUse.data
      .map(({ desktop_name }) => desktop_name ?? '')
      .filter((name) => !bound.has(name.toUpperCase()));
  }, [bindings.data, inUse.data]);
  return { names, error: inUse.error };
}
