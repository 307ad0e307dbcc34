import * as z from 'zod/mini';
import { target, type Target } from '~/domain/schedule/task-form-schema';

const state = z.object({ targets: z.array(target) });

/** What another page hands over in the state of the navigation: a selection is too long for an address. */
export function handedOver(given: unknown): Target[] {
  return z.safeParse(state, given).data?.targets ?? [];
}
