// Sends the calls that act on many things at once.
import * as z from 'zod/mini';
import { vmOperateResult } from '~/contract/desktop-actions';
import type { Operation } from '~/contract/operation';
import { int, list, text } from '~/contract/wire';
import { ApiError, isAbort } from './errors';
import { call, callName } from './http';

/** What any of these calls may answer, as far as an action cares; one that answers nothing gives none of it. */
const bulkReply = z.object({
  job_id: text,
  failed_operation_list: list(vmOperateResult),
  error_code: text,
  error_msg: text,
  /** Seconds the service asks to wait between two looks at the job. */
  periodic_query_time: int,
});
export type BulkReply = z.infer<typeof bulkReply>;

/** The results of DeleteTerminalsBindingDesktops, one for each id. */
const deleteResults = z.object({
  result_list: list(z.object({ id: text, delete_result_code: text, delete_result_msg: text })),
});

/** The manual names no code of success. What is deleted is read back, so that a code taken wrongly costs a word, not the truth. */
const isSuccess = (code: string | null | undefined) => !code || code === '0' || /^success$/i.test(code);

/** What an answer says, with every refusal of one item in `failed_operation_list`, whatever the call names them. */
export function bulkReplyOf(answer: unknown): BulkReply {
  const reply = bulkReply.parse(answer ?? {});
  const results = deleteResults.parse(answer ?? {}).result_list ?? [];
  const refused = results
    .filter(({ delete_result_code: code }) => !isSuccess(code))
    .map(({ id, delete_result_code, delete_result_msg }) => ({
      desktop_id: id,
      error_code: delete_result_code,
      error_msg: delete_result_msg,
    }));
  if (refused.length === 0) return reply;
  return { ...reply, failed_operation_list: [...(reply.failed_operation_list ?? []), ...refused] };
}

/** A call that acts on many things at once, or on one of many. Where its answer has a `job_id`, how it went is read from the job. */
export type BulkOperation = Operation<
  string,
  undefined,
  z.core.$ZodType | undefined,
  z.core.$ZodObject | undefined
>;

/** Longer than any gateway waits for its service: after this no answer will come. */
const ANSWER_WITHIN_MS = 90_000;

/** Sends one of them, once; a 401 is thrown at once, and silence for 90 s counts as no answer. @throws ApiError */
export async function sendBulk(
  operation: BulkOperation,
  body: unknown,
  params: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<BulkReply> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const sending = { endsAt401: true, signal: patience.signal };
    const reply = await call<Operation>(operation, {
      params,
      headers,
      ...(operation.body && { body }),
      ...sending,
    });
    return bulkReplyOf(reply);
  } catch (error) {
    if (!isAbort(error)) throw error;
    throw new ApiError('No answer came in time.', { kind: 'network', operation: callName(operation) });
  } finally {
    clearTimeout(timer);
  }
}

/** True when the call begins a job. */
export function beginsJob({ reply }: BulkOperation): boolean {
  return reply !== undefined && 'job_id' in reply._zod.def.shape;
}
