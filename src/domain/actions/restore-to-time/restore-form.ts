import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';
import { DISK_CHOICES, SIDES } from './choose-snapshots';

/** The values of the form; `moment` is what a datetime-local field holds, in the browser's zone. */
export function restoreFormSchema(t: Messages<'snapshots'>['restore']['errors']) {
  return z.object({
    moment: z.string().check(z.refine((text) => momentOf(text) !== null, t.noMoment)),
    side: z.enum(SIDES),
    disks: z.enum(DISK_CHOICES),
  });
}

export type RestoreForm = z.infer<ReturnType<typeof restoreFormSchema>>;

/** The moment a field holds, in milliseconds; null while it is not filled in. */
export function momentOf(text: string): number | null {
  const at = text === '' ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}

/** A moment as a datetime-local field holds it: to the minute, in the browser's zone. */
export function momentText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
