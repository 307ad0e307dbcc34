// Creating one thing by a call whose answer may be lost: whether it is there is then read, so that nobody creates it twice.
import { ApiError } from './errors';

/** What a reading by name says after the answer to a creation was lost. */
export type CreationOutcome =
  | { readonly kind: 'created'; readonly id: string }
  | { readonly kind: 'notFound' }
  /** It could not be read either. */
  | { readonly kind: 'unread' };

/** A lost answer, with what was read afterwards. The call may have been carried out. */
export class LostAnswerError extends ApiError {
  readonly outcome: CreationOutcome;

  constructor(
    { message, kind, operation, status, code, requestId, field }: ApiError,
    outcome: CreationOutcome,
  ) {
    super(message, {
      kind,
      operation,
      ...(status !== undefined && { status }),
      ...(code !== undefined && { code }),
      ...(requestId !== undefined && { requestId }),
      ...(field !== undefined && { field }),
    });
    this.outcome = outcome;
  }
}

/** True where the call may have been carried out: no answer, one that cannot be read, or a failure inside the service. */
export function isLost(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.kind !== 'http' || (error.status ?? 0) >= 500);
}

/**
 * Sends a creation once; where its answer is lost, reads whether the thing is there.
 * @param findId reads the id of what has the name now; undefined when nothing has
 * @throws LostAnswerError after a lost answer, else the ApiError of the refusal
 */
export async function createOnce<Reply>(
  send: () => Promise<Reply>,
  findId: () => Promise<string | undefined>,
): Promise<Reply> {
  try {
    return await send();
  } catch (error) {
    if (!isLost(error)) throw error;
    throw new LostAnswerError(error, await outcomeOf(findId));
  }
}

async function outcomeOf(findId: () => Promise<string | undefined>): Promise<CreationOutcome> {
  try {
    const id = await findId();
    return id === undefined ? { kind: 'notFound' } : { kind: 'created', id };
  } catch {
    return { kind: 'unread' };
  }
}

/** The id of what a creation made although its answer was lost; undefined for any other error. */
export function createdIdOf(error: unknown): string | undefined {
  return error instanceof LostAnswerError && error.outcome.kind === 'created' ? error.outcome.id : undefined;
}

const folded = (text: string | null | undefined) => (text ?? '').toLowerCase();

/** Whether two names are the same to the service, which does not tell cases apart. */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  return folded(a) === folded(b);
}
