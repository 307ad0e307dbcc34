import { nameOf } from '~/domain/schedule/words';
import { nameOfTarget } from '~/domain/schedule-objects/use-named-targets';
import type { TimedTask } from '~/domain/schedule-objects/timed-task';
import type { Messages } from '~/i18n/areas';
import type { KnownItems } from '~/lib/known-items';

/** Names a line has room for. */
const NAMED = 2;

/** What a task acts on, in a few words: 'Desktop pool Night shift, and 3 more'. */
export function objectsText(
  { targets, hitsAll }: TimedTask,
  names: KnownItems,
  objectTypes: Readonly<Record<string, string>>,
  t: Messages<'task-calendar'>['run'],
): string {
  if (hitsAll) return t.everything;
  if (targets.length === 0) return t.nothing;
  const named = targets
    .slice(0, NAMED)
    .map((target) => `${nameOf(objectTypes, target.type)} ${nameOfTarget(target, names) || target.id}`);
  const more = targets.length - named.length;
  return more > 0 ? `${named.join(', ')} ${t.moreObjects(more)}` : named.join(', ');
}
