import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { sessionIdStore, signInStore } from '~/api/session';
import { actionsQuery } from './actions';
import { isHeld } from './held';
import { sendingSessions } from './leader';

/** Nothing tells when another tab stops sending. */
const LOOK_MS = 3000;
const NONE: ReadonlySet<string> = new Set();

/** Ids of the actions that wait for the administrator's decision to send or drop them; none while nobody is signed in. */
export function useHeldActions(): ReadonlySet<string> {
  const actions = useQuery(actionsQuery()).data;
  const sessionId = useSyncExternalStore(sessionIdStore.subscribe, sessionIdStore.get);
  const isSignedIn = useSyncExternalStore(signInStore.subscribe, signInStore.get) === 'open';
  const perhaps = useMemo(
    () => (isSignedIn ? (actions ?? []).filter((action) => isHeld(action, sessionId, NONE)) : []),
    [actions, sessionId, isSignedIn],
  );
  const sending = useQuery({
    queryKey: ['sending-sessions'],
    queryFn: sendingSessions,
    enabled: perhaps.length > 0,
    staleTime: 0,
    refetchInterval: LOOK_MS,
    // A set is taken as it is.
    structuralSharing: false,
  }).data;
  return useMemo(
    () =>
      sending
        ? new Set(perhaps.flatMap((action) => (isHeld(action, sessionId, sending) ? action.id : [])))
        : NONE,
    [perhaps, sessionId, sending],
  );
}
