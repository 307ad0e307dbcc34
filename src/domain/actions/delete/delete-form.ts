import * as z from 'zod/mini';
import { deleteParams, type DeleteParams } from './action';

/** Mail is what the service does when it is told nothing; the rest is off. */
const FRESH: DeleteParams = { deleteUsers: false, emailNotification: true, force: false };

/** The form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromDeleteParams(params: unknown): DeleteParams {
  return z.safeParse(deleteParams, params).data ?? FRESH;
}
