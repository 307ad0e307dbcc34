import {
  batchAddDesktopsTags,
  batchChangeTags,
  batchDeleteDesktopsTags,
  type BatchDesktopsTagsBody,
  createTag,
  deleteTag,
  listProjectTags,
  showTagByDesktopId,
  type TagInput,
} from '~/contract/tags';
import { type Backend, paged } from '~/mocks/transport/backend';
import { derived, lookupDesktop } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { TAG_KEY_SENTINELS } from '~/mocks/sentinel-words';
import { type TagChange, tagsAfterAdding, tagsAfterRemoving } from './tag-rules';

/** Tags in use, and the tags of desktops. A call names all it changes before it changes anything: it happens whole or not at all. */
export function tagHandlers(backend: Backend): Handler[] {
  const { projectTags, find, apply } = tagStore(backend);
  return [
    handle(listProjectTags, ({ query: { offset, limit = listProjectTags.pages.limit, key, value } }) => {
      const found = projectTags(backend.db).flatMap((tag) => {
        const values = value === undefined ? tag.values : tag.values.filter((v) => v === value);
        return (key === undefined || tag.key === key) && values.length > 0 ? [{ key: tag.key, values }] : [];
      });
      return { tags: paged(found, offset, limit), totalCount: found.length };
    }),
    handle(showTagByDesktopId, ({ param }) => ({
      tags: find(param('desktop_id')).tags.map((tag) => ({ ...tag })),
    })),
    handle(createTag, ({ param, body }) => {
      const record = find(param('desktop_id'));
      refuseSentinels([body.tag]);
      apply([{ record, tags: tagsAfterAdding(record, [body.tag]) }]);
    }),
    handle(deleteTag, ({ param }) => {
      const record = find(param('desktop_id'));
      const key = param('key');
      if (!record.tags.some((tag) => tag.key === key)) {
        refuse(404, ERROR_CODES.tagNotFound, `The desktop ${record.computerName} has no tag ${key}`);
      }
      apply([{ record, tags: tagsAfterRemoving(record.tags, [{ key }]) }]);
    }),
    handle(batchChangeTags, ({ param, body: { action, tags: given = [] } }) => {
      const record = find(param('desktop_id'));
      if (action === undefined) refuse(400, ERROR_CODES.badParameter, 'action: required, create or delete');
      if (action === 'create') refuseSentinels(given);
      const tags =
        action === 'create' ? tagsAfterAdding(record, given) : tagsAfterRemoving(record.tags, given);
      apply([{ record, tags }]);
    }),
    handle(batchAddDesktopsTags, ({ body: { desktops } }) => {
      const given = desktops.flatMap((desktop) => desktop.tags);
      refuseSentinels(given);
      refuseEvenBatches(backend, given);
      apply(perDesktop(desktops).map(([id, tags]) => adding(find(id), tags)));
    }),
    handle(batchDeleteDesktopsTags, ({ body: { desktops } }) => {
      refuseEvenBatches(
        backend,
        desktops.flatMap((desktop) => desktop.tags),
      );
      apply(
        perDesktop(desktops).map(([id, tags]) => {
          const record = find(id);
          return { record, tags: tagsAfterRemoving(record.tags, tags) };
        }),
      );
    }),
  ];
}

const adding = (record: DesktopRecord, tags: readonly TagInput[]): TagChange => ({
  record,
  tags: tagsAfterAdding(record, tags),
});

/** A desktop may be named twice in one call; its tags then go together. */
function perDesktop(desktops: BatchDesktopsTagsBody['desktops']): [id: string, tags: TagInput[]][] {
  const tags = new Map<string, TagInput[]>();
  for (const desktop of desktops)
    tags.set(desktop.desktop_id, [...(tags.get(desktop.desktop_id) ?? []), ...desktop.tags]);
  return [...tags];
}

function tagStore(backend: Backend) {
  return {
    find: (id: string) => lookupDesktop(backend.db, id),
    apply: (changes: readonly TagChange[]) => {
      for (const { record, tags } of changes) backend.db.desktops.update(record.index, { tags });
    },
    projectTags: derived((db) => {
      const values = new Map<string, Set<string>>();
      db.desktops.each((row) => {
        for (const { key, value } of row.tags) {
          const known = values.get(key);
          if (known) known.add(value);
          else values.set(key, new Set([value]));
        }
      });
      return [...values]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, set]) => ({ key, values: [...set].toSorted() }));
    }),
  };
}

function refuseSentinels(tags: readonly TagInput[]): void {
  const keys = new Set(tags.map((tag) => tag.key));
  if (keys.has(TAG_KEY_SENTINELS.conflict)) {
    refuse(
      409,
      ERROR_CODES.tagConflict,
      `The tag ${TAG_KEY_SENTINELS.conflict} is being changed by another task`,
    );
  }
  if (keys.has(TAG_KEY_SENTINELS.fail))
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
}

function refuseEvenBatches(backend: Backend, tags: readonly TagInput[]): void {
  const key = TAG_KEY_SENTINELS.partTwoFails;
  if (tags.some((tag) => tag.key === key) && backend.timesSeen(key) % 2 === 0) {
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  }
}
