// The acts of this browser: starting, cancelling, forgetting them, and hearing of what happens to them in any tab.
import { queryOptions } from '@tanstack/react-query';
import { currentSessionId, sessionStore } from '~/api/session';
import { presentTime } from '~/lib/present';
import { createActStore, type Added } from './act-store';
import type { FollowedJob } from './follower';
import { newAct, type Skipped } from './new-act';
import type { ActItem, ActKind, Part, RetryOf } from './record';

/** The records, shared by all tabs. */
export const actStore = createActStore();

/** What the tabs tell each other. */
export type ActSignal =
  | { readonly type: 'changed'; readonly actId: string; readonly ended: boolean }
  /** There is something to do: a new act, a cancelled one, or a look that is due. */
  | { readonly type: 'wake' }
  /** A request was answered with a job: whichever tab follows looks at it from now on. */
  | { readonly type: 'follow'; readonly job: FollowedJob }
  /** Records were taken away. */
  | { readonly type: 'removed' }
  | { readonly type: 'seen'; readonly tab: string; readonly visible: boolean };

const CHANNEL = 'workspace-console-acts';
const listeners = new Set<(signal: ActSignal) => void>();
let channel: BroadcastChannel | null = null;

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<ActSignal>) => tell(data));
  }
  return channel;
}

function tell(signal: ActSignal): void {
  for (const listener of listeners) listener(signal);
}

/** Tells every tab, this one too. */
export function signalActs(signal: ActSignal): void {
  openChannel().postMessage(signal);
  tell(signal);
}

/** Hears what any tab tells; gives what ends it. */
export function onActSignal(listener: (signal: ActSignal) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Launch {
  readonly id: string;
  readonly kind: ActKind;
  readonly params: unknown;
  readonly items: readonly ActItem[];
  readonly skipped: readonly Skipped[];
  readonly limit: number;
  readonly retryOf: RetryOf | null;
}

/**
 * Keeps a new act; whichever tab runs the engine sends it. A second launch with the same id does nothing, nor does one that
 * tries again what was tried again since it was decided on.
 */
export async function launchAct(given: Launch): Promise<Added> {
  const { userName, region, projectId } = sessionStore.get();
  const { retryOf } = given;
  const { act, parts } = newAct(
    {
      ...given,
      retryOf: retryOf?.id ?? null,
      userName,
      sessionId: currentSessionId(),
      region,
      projectId,
    },
    presentTime(),
  );
  const added = await actStore.add(act, parts, retryOf);
  if (added !== 'kept') return added;
  if (retryOf) signalActs({ type: 'changed', actId: retryOf.id, ended: false });
  signalActs({ type: 'changed', actId: act.id, ended: false });
  signalActs({ type: 'wake' });
  return added;
}

/** Stops sending an act; what is on its way goes on, and is followed. */
export async function cancelAct(id: string): Promise<void> {
  await actStore.changeAct(id, (act) => ({ ...act, cancelled: true }));
  // At once, even while no tab is signed in and none would send.
  let ended = false;
  for (const { index, stage } of await actStore.parts(id)) {
    if (stage !== 'waiting') continue;
    const change = await actStore.changePart(id, index, { type: 'cancel' });
    ended ||= change?.ended ?? false;
  }
  signalActs({ type: 'changed', actId: id, ended });
  signalActs({ type: 'wake' });
}

/** Lets this sign-in send what another one began and did not send. */
export async function sendHeldAct(id: string): Promise<void> {
  const sessionId = currentSessionId();
  await actStore.changeAct(id, (act) => ({ ...act, sessionId }));
  signalActs({ type: 'changed', actId: id, ended: false });
  signalActs({ type: 'wake' });
}

/** Notes that somebody has looked at how an act ended. */
export async function markSeen(id: string): Promise<void> {
  await actStore.changeAct(id, (act) => ({ ...act, seen: true }));
  signalActs({ type: 'changed', actId: id, ended: false });
}

/** Takes the administrator's word that items whose outcome is unknown were carried out. */
export async function settleItems(actId: string, ids: ReadonlySet<string>): Promise<void> {
  for (const part of await actStore.parts(actId)) {
    if (part.items.some((item) => ids.has(item.id)))
      await actStore.changePart(actId, part.index, { type: 'settle', ids });
  }
  signalActs({ type: 'changed', actId, ended: false });
}

/** Forgets acts and everything about them. */
export async function removeActs(ids: readonly string[]): Promise<void> {
  await actStore.remove(ids);
  signalActs({ type: 'removed' });
}

/** Forgets every act, under way or not: for when the world they were about is gone. */
export async function forgetAllActs(): Promise<void> {
  await removeActs((await actStore.acts()).map(({ id }) => id));
}

/** Everything about acts begins with this key. */
export const actsKey = ['acts'] as const;

/** All acts of this browser in the project at hand, the newest first. Key: ['acts', 'list', projectId]. */
export function actsQuery() {
  const { projectId } = sessionStore.get();
  return queryOptions({
    queryKey: [...actsKey, 'list', projectId],
    queryFn: async () => (await actStore.acts()).filter((act) => act.projectId === projectId),
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** One act with its parts; null when this browser has no such act. Key: ['acts', 'one', id]. */
export function actQuery(id: string) {
  return queryOptions({
    queryKey: [...actsKey, 'one', id],
    queryFn: async () => {
      const [act, parts] = await Promise.all([actStore.act(id), actStore.parts(id)]);
      return act?.projectId === sessionStore.get().projectId ? { act, parts } : null;
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** Acts that touched a desktop, the newest first, with the part it is in. Key: ['acts', 'desktop', desktopId]. */
export function actsOfDesktopQuery(desktopId: string) {
  const { projectId } = sessionStore.get();
  return queryOptions({
    queryKey: [...actsKey, 'desktop', projectId, desktopId],
    queryFn: async () => {
      const acts = (await actStore.acts()).filter((act) => act.projectId === projectId);
      const found = await Promise.all(
        acts.map(async (act) => {
          const parts = (await actStore.parts(act.id)).filter((part) => touches(part, desktopId));
          return parts.length > 0 ? [{ act, parts }] : [];
        }),
      );
      return found.flat();
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

function touches(part: Part, desktopId: string): boolean {
  return part.items.some((item) => (item.desktopId ?? item.id) === desktopId);
}
