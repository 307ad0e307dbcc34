// The actions of this browser: starting, cancelling, forgetting them, and hearing of what happens to them in any tab.
import { queryOptions } from '@tanstack/react-query';
import { currentSessionId, sessionStore } from '~/api/session';
import { presentTime } from '~/lib/present';
import { cancelWaiting, createActionStore, type Added } from './action-store';
import type { FollowedJob } from './follower';
import { newAction, type NewAction, type Skipped } from './new-action';
import type { Action, ActionItem, ActionKind, Called, Part, RetryOf } from './record';

/** The records, shared by all tabs. */
export const actionStore = createActionStore();

/** What the tabs tell each other. */
export type ActionSignal =
  | { readonly type: 'changed'; readonly actionId: string; readonly ended: boolean }
  /** There is something to do: a new action, a cancelled one, or a look that is due. */
  | { readonly type: 'wake' }
  /** A request was answered with a job: whichever tab follows looks at it from now on. */
  | { readonly type: 'follow'; readonly job: FollowedJob }
  /** Records were taken away. */
  | { readonly type: 'removed' }
  | { readonly type: 'seen'; readonly tab: string; readonly visible: boolean };

const CHANNEL = 'workspace-console-actions';
const listeners = new Set<(signal: ActionSignal) => void>();
let channel: BroadcastChannel | null = null;

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<ActionSignal>) => tell(data));
  }
  return channel;
}

function tell(signal: ActionSignal): void {
  for (const listener of listeners) listener(signal);
}

/** Tells every tab, this one too. */
export function signalActions(signal: ActionSignal): void {
  openChannel().postMessage(signal);
  tell(signal);
}

/** Hears what any tab tells; gives what ends it. */
export function onActionSignal(listener: (signal: ActionSignal) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Launch {
  readonly id: string;
  readonly kind: ActionKind;
  readonly params: unknown;
  readonly called?: Called;
  readonly items: readonly ActionItem[];
  readonly skipped: readonly Skipped[];
  readonly limit: number;
  readonly split?: NewAction['split'];
  readonly waves?: NewAction['waves'];
  readonly retryOf: RetryOf | null;
}

/**
 * Keeps a new action; whichever tab runs the engine sends it. A second launch with the same id does nothing, nor does one that
 * tries again what was tried again since it was decided on.
 */
export async function launchAction(given: Launch): Promise<Added> {
  const { userName, region, projectId } = sessionStore.get();
  const { retryOf } = given;
  const { action, parts } = newAction(
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
  const added = await actionStore.add(action, parts, retryOf);
  if (added !== 'kept') return added;
  if (retryOf) signalActions({ type: 'changed', actionId: retryOf.id, ended: false });
  signalActions({ type: 'changed', actionId: action.id, ended: false });
  signalActions({ type: 'wake' });
  return added;
}

/** Stops sending an action; requests already sent continue, and are followed. */
export async function cancelAction(id: string): Promise<void> {
  await actionStore.changeAction(id, (action) => ({ ...action, cancelled: true }));
  // At once, even while no tab is signed in and none would send.
  const ended = await cancelWaiting(actionStore, id);
  signalActions({ type: 'changed', actionId: id, ended });
  signalActions({ type: 'wake' });
}

/** Lets this sign-in send what another one began and did not send. */
export async function sendHeldAction(id: string): Promise<void> {
  const sessionId = currentSessionId();
  await actionStore.changeAction(id, (action) => ({ ...action, sessionId }));
  signalActions({ type: 'changed', actionId: id, ended: false });
  signalActions({ type: 'wake' });
}

/** Sends what an action in waves held back, under this sign-in. Of what was cancelled meanwhile nothing is sent. */
export async function releaseRest(id: string): Promise<void> {
  const sessionId = currentSessionId();
  await actionStore.changeAction(id, (action) => {
    const { waves, cancelled } = action;
    if (!waves || waves.releasedAt !== null || cancelled) return action;
    return { ...action, sessionId, waves: { ...waves, releasedAt: presentTime() } };
  });
  signalActions({ type: 'changed', actionId: id, ended: false });
  signalActions({ type: 'wake' });
}

/** Notes that somebody has looked at how an action ended. */
export async function markSeen(id: string): Promise<void> {
  await actionStore.changeAction(id, (action) => ({ ...action, seen: true }));
  signalActions({ type: 'changed', actionId: id, ended: false });
}

/** Takes the administrator's word that items whose outcome is unknown were carried out. */
export async function settleItems(actionId: string, ids: ReadonlySet<string>): Promise<void> {
  for (const part of await actionStore.parts(actionId)) {
    if (part.items.some((item) => ids.has(item.id)))
      await actionStore.changePart(actionId, part.index, { type: 'settle', ids });
  }
  signalActions({ type: 'changed', actionId, ended: false });
}

/** Forgets actions and everything about them. */
export async function removeActions(ids: readonly string[]): Promise<void> {
  await actionStore.remove(ids);
  signalActions({ type: 'removed' });
}

/** Forgets every action, under way or not: for when the world they were about is gone. */
export async function forgetAllActions(): Promise<void> {
  await removeActions((await actionStore.actions()).map(({ id }) => id));
}

/** Everything about actions begins with this key. */
export const actionsKey = ['actions'] as const;

/** All actions of this browser in the project at hand, the newest first. Key: ['actions', 'list', projectId]. */
export function actionsQuery() {
  const { projectId } = sessionStore.get();
  return queryOptions({
    queryKey: [...actionsKey, 'list', projectId],
    queryFn: async () => (await actionStore.actions()).filter((action) => action.projectId === projectId),
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** One action with its parts; null when this browser has no such action. Key: ['actions', 'one', id]. */
export function actionQuery(id: string) {
  return queryOptions({
    queryKey: [...actionsKey, 'one', id],
    queryFn: async () => {
      const [action, parts] = await Promise.all([actionStore.action(id), actionStore.parts(id)]);
      return action?.projectId === sessionStore.get().projectId ? { action, parts } : null;
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** Actions of the project at hand with the parts that have an item like this, the newest first. */
async function actionsWith(
  projectId: string,
  isMeant: (item: ActionItem, action: Action) => boolean,
): Promise<{ action: Action; parts: Part[] }[]> {
  const actions = (await actionStore.actions()).filter((action) => action.projectId === projectId);
  const found = await Promise.all(
    actions.map(async (action) => {
      const parts = (await actionStore.parts(action.id)).filter((part) =>
        part.items.some((item) => isMeant(item, action)),
      );
      return parts.length > 0 ? [{ action, parts }] : [];
    }),
  );
  return found.flat();
}

/** Actions that touched a desktop, the newest first, with the part it is in. Key: ['actions', 'desktop', desktopId]. */
export function actionsOfDesktopQuery(desktopId: string) {
  const { projectId } = sessionStore.get();
  return queryOptions({
    queryKey: [...actionsKey, 'desktop', projectId, desktopId],
    queryFn: () => actionsWith(projectId, (item) => (item.desktopId ?? item.id) === desktopId),
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/**
 * Actions with an item that is meant, the newest first, with its parts. Key: ['actions', 'items', projectId, ...name].
 * @param name says what `isMeant` looks for
 */
export function actionsWithItemsQuery(
  name: readonly string[],
  isMeant: (item: ActionItem, action: Action) => boolean,
) {
  const { projectId } = sessionStore.get();
  // The name stands for the test.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  return queryOptions({
    queryKey: [...actionsKey, 'items', projectId, ...name],
    queryFn: () => actionsWith(projectId, isMeant),
    networkMode: 'always',
    staleTime: Infinity,
  });
}
