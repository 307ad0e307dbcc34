import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';
import { DISK_CHOICES, SIDES } from './choose-snapshots';

/** The values of the form; `moment` is yyyy-MM-ddTHH:mm with seconds or without, in the browser's zone. */
export function restoreFormSchema(t: Messages<'snapshots'>['restore']['errors']) {
  return z.object({
    moment: z.string().check(z.refine((text) => momentOf(text) !== null, t.noMoment)),
    side: z.enum(SIDES),
    disks: z.enum(DISK_CHOICES),
  });
}

export type RestoreForm = z.infer<ReturnType<typeof restoreFormSchema>>;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** The moment a field holds, in milliseconds; null while it holds none. */
export function momentOf(text: string): number | null {
  const at = MOMENT.test(text) ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** A moment as the field holds it: to the minute, in the browser's zone. */
export function momentText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
