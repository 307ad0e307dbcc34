import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { refuse } from '~/mocks/transport/refusal';
import { NAME_FILTERS, NAME_SEARCH_SENTINELS } from '~/mocks/sentinel-words';

/** What a call that searches for one of the sentinel names goes through. True: its reply is to be broken. */
export async function sentinelEffect(
  { pathname, searchParams: search }: URL,
  signal: AbortSignal,
): Promise<boolean> {
  const [filter = '', right = ''] = Object.entries(NAME_FILTERS).find(([name]) => search.has(name)) ?? [];
  switch (search.get(filter)?.toLowerCase()) {
    case NAME_SEARCH_SENTINELS.error500:
      return refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
    case NAME_SEARCH_SENTINELS.error403:
      // App groups and desktop pools are found by a filter of the same name.
      return forbid(pathname.endsWith('/desktop-pools') ? 'workspace:desktopPools:list' : right);
    case NAME_SEARCH_SENTINELS.never:
      await untilAborted(signal);
      return false;
    case NAME_SEARCH_SENTINELS.broken:
      return true;
    default:
      return false;
  }
}

/** The refusal of IAM: the reason is encoded, only STS can read it. */
export function forbid(action: string): never {
  const encoded = btoa(JSON.stringify({ action, effect: 'implicitDeny', resource: 'workspace:*' })).repeat(3);
  return refuse(403, ERROR_CODES.forbidden, `Policy does not allow ${action} to be performed`, {
    body: { encoded_authorization_message: encoded },
  });
}

/** Never ends by itself; rejects when the caller gives up. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Waits; ends early when the caller gives up. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
