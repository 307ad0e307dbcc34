import type { ErrorReply } from '~/contract/errors';
import type { ErrorCode } from './error-codes';

/** What a resolver throws when the service says no. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    readonly more: { readonly headers?: Record<string, string>; readonly body?: ErrorReply } = {},
  ) {
    super(message);
  }
}

/** Ends the call with an error reply. */
export function refuse(status: number, code: ErrorCode, message: string, more: Refusal['more'] = {}): never {
  throw new Refusal(status, code, message, more);
}

/** What a resolver throws when the caller gets no answer: the connection breaks, or hangs until the caller gives up. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly how: 'breaks' | 'hangs') {
    super(`The connection ${how}`);
  }
}
