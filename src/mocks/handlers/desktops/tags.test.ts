import { describe, expect, it } from 'vitest';
import { listProjectTagsReply, showTagByDesktopIdReply } from '~/contract/tags';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { TAG_KEY_SENTINELS } from '~/mocks/sentinel-words';
import type { Service } from '~/mocks/transport/service';
import { call, quickService, read } from '~/mocks/transport/service.testing';

const { healthy, plainOff, tenTags } = SENTINEL_DESKTOPS;
const tagsOf = async (service: Service, id: string) =>
  (await read(service, `/desktops/${id}/tags`, showTagByDesktopIdReply)).tags ?? [];
const tag = (key: string, value = 'v') => ({ key, value });
const batch = (
  service: Service,
  method: 'POST' | 'DELETE',
  desktops: Readonly<Record<string, readonly unknown[]>>,
) =>
  call(service, '/desktops/batch-tags', {
    method,
    body: { desktops: Object.entries(desktops).map(([desktop_id, tags]) => ({ desktop_id, tags })) },
  });

describe('tags of one desktop', () => {
  it('are created, overwritten by key, and deleted', async () => {
    const service = quickService();
    const path = `/desktops/${plainOff.id}/tags`;
    const create = (t: unknown) => call(service, path, { method: 'POST', body: { tag: t } });
    expect(await create(tag('a/b', '1'))).toMatchObject({ status: 204, body: undefined });
    await create(tag('a/b', '2'));
    expect(await tagsOf(service, plainOff.id)).toEqual([tag('a/b', '2')]);
    expect((await call(service, `${path}/a%2Fb`, { method: 'DELETE' })).status).toBe(204);
    expect(await tagsOf(service, plainOff.id)).toEqual([]);
    expect((await call(service, `${path}/a%2Fb`, { method: 'DELETE' })).status).toBe(404);
  });

  it('change in a batch, and action is asked for', async () => {
    const service = quickService();
    const action = (body: unknown) =>
      call(service, `/desktops/${plainOff.id}/tags/action`, { method: 'POST', body });
    expect((await action({ action: 'create', tags: [tag('a'), tag('b')] })).status).toBe(204);
    expect((await action({ action: 'delete', tags: [{ key: 'a' }, tag('b', 'other value')] })).status).toBe(
      204,
    );
    expect(await tagsOf(service, plainOff.id)).toEqual([tag('b')]);
    expect((await action({ tags: [tag('a')] })).status).toBe(400);
  });

  it('are ten at most, counted after overwriting', async () => {
    const service = quickService();
    const create = (t: unknown) =>
      call(service, `/desktops/${tenTags.id}/tags`, { method: 'POST', body: { tag: t } });
    const refused = await create(tag('eleventh'));
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error_msg: expect.stringContaining(tenTags.name) });
    expect((await create(tag('env', 'test'))).status).toBe(204);
    expect(await tagsOf(service, tenTags.id)).toHaveLength(10);
  });
});

describe('tags of many desktops', () => {
  it('are added and deleted, also with the body of a DELETE', async () => {
    const service = quickService();
    expect(
      (await batch(service, 'POST', { [plainOff.id]: [tag('x')], [healthy.id]: [tag('x'), tag('y')] }))
        .status,
    ).toBe(204);
    expect(await tagsOf(service, healthy.id)).toEqual(expect.arrayContaining([tag('x'), tag('y')]));
    expect(
      (await batch(service, 'DELETE', { [healthy.id]: [tag('x')], [plainOff.id]: [tag('never there')] }))
        .status,
    ).toBe(204);
    expect(await tagsOf(service, healthy.id)).not.toContainEqual(tag('x'));
    expect(await tagsOf(service, plainOff.id)).toEqual([tag('x')]);
  });

  it('happen whole or not at all', async () => {
    const service = quickService();
    const full = await batch(service, 'POST', { [plainOff.id]: [tag('x')], [tenTags.id]: [tag('x')] });
    expect(full).toMatchObject({ status: 400, body: { error_msg: expect.stringContaining(tenTags.name) } });
    expect((await batch(service, 'POST', { [plainOff.id]: [tag('x')], unknown: [tag('x')] })).status).toBe(
      404,
    );
    expect(await tagsOf(service, plainOff.id)).toEqual([]);
  });

  it('take a desktop named twice', async () => {
    const service = quickService();
    const twice = { desktops: ['a', 'b'].map((key) => ({ desktop_id: plainOff.id, tags: [tag(key)] })) };
    await call(service, '/desktops/batch-tags', { method: 'POST', body: twice });
    expect(await tagsOf(service, plainOff.id)).toEqual([tag('a'), tag('b')]);
  });

  it('keep to the limits of the call', async () => {
    const service = quickService();
    const many = Array.from({ length: 21 }, (_, i) => tag(`k${i}`));
    expect((await batch(service, 'POST', { [plainOff.id]: many })).status).toBe(400);
    expect((await batch(service, 'POST', {})).status).toBe(400);
    const crowd = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`desktop-${i}`, [tag('x')]]));
    expect((await batch(service, 'POST', crowd)).status).toBe(400);
  });

  it('fail where a sentinel key says so', async () => {
    const service = quickService();
    const add = (key: string) => batch(service, 'POST', { [plainOff.id]: [tag(key)] });
    expect((await add(TAG_KEY_SENTINELS.conflict)).status).toBe(409);
    expect((await add(TAG_KEY_SENTINELS.fail)).status).toBe(500);
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await add(TAG_KEY_SENTINELS.partTwoFails)).status);
    expect(statuses).toEqual([204, 500, 204, 500]);
  });
});

describe('tags of the project', () => {
  it('list every key with its values, and follow changes', async () => {
    const service = quickService();
    const all = await read(service, '/desktops/tags', listProjectTagsReply);
    expect(all.totalCount).toBe(all.tags?.length);
    expect(all.tags?.map((t) => t.key)).toContain('department');
    for (const { values } of all.tags ?? []) expect(values?.length).toBeLessThanOrEqual(43);

    await batch(service, 'POST', {
      [plainOff.id]: [tag('brand-new', 'one')],
      [healthy.id]: [tag('brand-new', 'two')],
    });
    const found = await read(service, '/desktops/tags?key=brand-new', listProjectTagsReply);
    expect(found).toEqual({ tags: [{ key: 'brand-new', values: ['one', 'two'] }], totalCount: 1 });
    const one = await read(service, '/desktops/tags?value=one', listProjectTagsReply);
    expect(one.tags).toEqual([{ key: 'brand-new', values: ['one'] }]);
    const page = await read(service, '/desktops/tags?limit=2&offset=1', listProjectTagsReply);
    expect(page).toMatchObject({ tags: { length: 2 }, totalCount: (all.totalCount ?? 0) + 1 });
  });
});
