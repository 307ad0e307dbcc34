import { readNumber } from '~/lib/typed-number';
import type { ActionSpec } from '~/domain/actions/define-action';

/** More people than this are not interrupted at one click. */
const HANDFUL = 5;

/**
 * Whether the number of items has to be typed before they are sent: what destroys, forces, or interrupts more than a handful of
 * people is not started by a slip of the hand. One item alone never asks for it.
 * @param inUse how many of the items somebody works on
 * @param unnamed the items stand for others that are not listed: then nobody at all is interrupted at one click
 */
export function mustTypeCount(
  spec: ActionSpec,
  params: unknown,
  count: number,
  inUse: number,
  unnamed = false,
): boolean {
  if (count < 2) return false;
  const harm = spec.harm(params);
  return (
    harm === 'destroys' || spec.forces(params) || (harm === 'interrupts' && inUse > (unnamed ? 0 : HANDFUL))
  );
}

/** Whether the typed text is that number. */
export function isCount(typed: string, count: number): boolean {
  return readNumber(typed) === count;
}
