import * as z from 'zod/mini';
import type { Action, ActionItem, ActionKind, Outcome, Part } from '~/domain/actions/engine/record';

/** A session an administrator logged off from this browser. */
export interface LogOff {
  readonly key: string;
  readonly action: Action;
  /** The app or the desktop. */
  readonly session: string;
  readonly message: string;
  readonly outcome: Outcome;
}

const LOG_OFFS: readonly ActionKind[] = ['logoff-sessions', 'logoff'];
const withMessage = z.object({ message: z.string() });
const withSteps = z.object({ steps: z.array(z.object({ params: z.unknown() })) });

/** True for an item that is a session of this user. Sessions by themselves are named by their user and app. */
export function isSessionOf({ id, name }: { id: string; name: string }) {
  const begins = `${name.toLowerCase()} · `;
  return ({ step, name: of }: ActionItem, { kind }: Action): boolean =>
    step
      ? LOG_OFFS.includes(step.kind) && step.users.some((user) => user.id === id)
      : kind === 'logoff-sessions' && of.toLowerCase().startsWith(begins);
}

/** The sessions of a user that were logged off, the newest first; those that were left out are not. */
export function logOffsOf(
  user: { id: string; name: string },
  found: readonly { readonly action: Action; readonly parts: readonly Part[] }[],
): LogOff[] {
  const isMine = isSessionOf(user);
  return found.flatMap(({ action, parts }) =>
    parts.flatMap((part) =>
      part.items.flatMap((item, at) => {
        const outcome = part.outcomes[at];
        if (!outcome || outcome.state === 'skipped' || !isMine(item, action)) return [];
        const session = item.name.split(' · ').slice(1).join(' · ');
        return { key: `${action.id}/${item.id}`, action, session, message: messageOf(action, item), outcome };
      }),
    ),
  );
}

function messageOf({ params }: Action, { step }: ActionItem): string {
  const own = step ? z.safeParse(withSteps, params).data?.steps[step.at]?.params : params;
  return z.safeParse(withMessage, own).data?.message ?? '';
}
