import type { VmOperateResult } from '~/contract/desktop-actions';
import type { Backend } from '~/mocks/transport/backend';
import { lookupDesktop } from './db';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { ERROR_CODES, type ErrorCode } from '~/mocks/transport/error-codes';
import { isRole } from './jobs';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { settleDesktop } from './settle';
import type { SentinelRole } from '~/mocks/sentinels';

interface Named {
  readonly desktops: readonly DesktopRecord[];
  /** The action may come between others: it does not matter what else is under way. */
  readonly evenBusy?: boolean;
}

/** The desktops a call names, each once; one that is not there refuses the call. */
export function namedDesktops({ db, clock }: Backend, ids: readonly string[]): DesktopRecord[] {
  if (ids.length === 0) refuse(400, ERROR_CODES.badParameter, 'At least one desktop has to be named');
  return [...new Set(ids)].map((id) => {
    const { index } = lookupDesktop(db, id);
    settleDesktop(db, index, clock.now());
    return lookupDesktop(db, id);
  });
}

/** Carries out an action: on all the desktops it names or on none, and with whatever the sentinels among them bring about. */
export function carryOut<T>(backend: Backend, { desktops, evenBusy = false }: Named, action: () => T): T {
  const named = (role: SentinelRole) => desktops.some((desktop) => isRole(backend, desktop, role));
  const firstTime = (role: SentinelRole) => named(role) && backend.timesSeen(`action:${role}`) === 1;

  if (firstTime('tokenExpires')) {
    backend.expireTokens();
    refuse(401, ERROR_CODES.tokenExpired, 'The token must be updated: it has expired');
  }
  if (firstTime('timesOut')) throw new NoAnswer('hangs');
  for (const desktop of desktops) {
    if (isRole(backend, desktop, 'conflicts') || (desktop.task && !evenBusy)) {
      refuse(
        409,
        ERROR_CODES.desktopBusy,
        `Another task is under way on the desktop ${desktop.computerName}`,
      );
    }
  }
  const result = action();
  if (firstTime('acceptedThen500')) {
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  }
  if (firstTime('lostAnswer')) throw new NoAnswer('breaks');
  return result;
}

/** An entry of `failed_operation_list`. */
export function failedOperation(
  desktop: DesktopRecord,
  error_code: ErrorCode,
  error_msg: string,
): VmOperateResult {
  return { desktop_id: desktopId(desktop), desktop_name: desktop.computerName, error_code, error_msg };
}
