// Sends the calls that act on many things at once.
import type * as z from 'zod/mini';
import type { VmOperateResult } from '~/contract/desktop-actions';
import type { Operation } from '~/contract/operation';
import type { text } from '~/contract/wire';
import { ApiError, isAbort } from './errors';
import { call, callName } from './http';

/** What any of these calls may answer; one that answers nothing gives undefined. */
export interface BulkReply {
  job_id?: string | null | undefined;
  failed_operation_list?: readonly VmOperateResult[] | null | undefined;
  error_code?: string | null | undefined;
  error_msg?: string | null | undefined;
  /** Seconds the service asks to wait between two looks at the job. */
  periodic_query_time?: number | null | undefined;
}

/** A call that acts on many things at once: where it answers at all, with a `job_id`, and how it went is read from the job. */
export type BulkOperation = Operation<
  string,
  undefined,
  z.core.$ZodType,
  (z.core.$ZodType<BulkReply> & z.core.$ZodObject<{ job_id: typeof text }>) | undefined
>;

/** Longer than any gateway waits for its service: after this no answer will come. */
const ANSWER_WITHIN_MS = 90_000;

/** Sends one of them, once; a 401 is thrown at once, and silence for 90 s counts as no answer. @throws ApiError */
export async function sendBulk(
  operation: BulkOperation,
  body: unknown,
  params: Readonly<Record<string, string>> = {},
): Promise<BulkReply> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const sending = { endsAt401: true, signal: patience.signal };
    return (await call(operation, { params, body, ...sending })) ?? {};
  } catch (error) {
    if (!isAbort(error)) throw error;
    throw new ApiError('No answer came in time.', { kind: 'network', operation: callName(operation) });
  } finally {
    clearTimeout(timer);
  }
}

/** True when the call begins a job. */
export function beginsJob({ reply }: BulkOperation): boolean {
  return reply !== undefined;
}
