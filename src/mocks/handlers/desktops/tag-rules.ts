import type { TagInput } from '~/contract/tags';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import type { TagRecord } from '~/mocks/seed/tag-words';

/** Tags one desktop may have. */
const TAGS_PER_DESKTOP = 10;

export interface TagChange {
  readonly record: DesktopRecord;
  readonly tags: readonly TagRecord[];
}

/** A desktop's tags with `added`: the same key takes the new value. Refuses more than a desktop may have. */
export function tagsAfterAdding(record: DesktopRecord, added: readonly TagInput[]): TagRecord[] {
  const tags = new Map(record.tags.map((tag) => [tag.key, tag.value]));
  for (const { key, value } of added) tags.set(key, value ?? '');
  if (tags.size > TAGS_PER_DESKTOP) {
    refuse(
      400,
      ERROR_CODES.tooManyTags,
      `The desktop ${record.computerName} would have ${tags.size} tags, the limit is ${TAGS_PER_DESKTOP}`,
    );
  }
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** Tags without `removed`; a value given must match as well. Tags that are not there count as removed. */
export function tagsAfterRemoving(tags: readonly TagRecord[], removed: readonly TagInput[]): TagRecord[] {
  const gone = (tag: TagRecord) =>
    removed.some((r) => r.key === tag.key && (!r.value || r.value === tag.value));
  return tags.filter((tag) => !gone(tag));
}
