import * as z from 'zod/mini';
import { text } from './wire';

/** The error body of every call; the gateway and IAM use the nested `error` form. */
export const errorReply = z.object({
  error_code: text,
  error_msg: text,
  error_detail: text,
  encoded_authorization_message: text,
  error: z.nullish(z.object({ code: text, message: text })),
});
export type ErrorReply = z.infer<typeof errorReply>;
