import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type AccountInfo,
  listAppGroupAuthorizationReply,
  listAuthorizationMailRecordReply,
} from '~/contract/app-authorizations';
import { errorReply } from '~/contract/errors';
import { userName } from '~/mocks/seed/people';
import { idOf } from '~/mocks/seed/random';
import { APP_ACCOUNT_SENTINELS, SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { callApp, quickService } from '~/mocks/transport/service.testing';

const { usual, desktops, byApp, unused, large, mailsFail, conflicts, lostAnswer } = SENTINEL_APP_GROUPS;
type Group = { readonly id: string };
const user = (index: number): AccountInfo => ({ account: userName(index), account_type: 'USER' });
const named = (account: string): AccountInfo => ({ account, account_type: 'USER' });

const authorizations = async (service: Service, query: string) =>
  z.parse(
    listAppGroupAuthorizationReply,
    (await callApp(service, `/app-groups/actions/list-authorizations?limit=100${query}`)).body,
  );
const accountsOf = async (service: Service, { id }: Group) =>
  ((await authorizations(service, `&app_group_id=${id}`)).authorizations ?? []).map((row) => row.account);
const mailsOf = async (service: Service, { id }: Group, query = '') =>
  z.parse(
    listAuthorizationMailRecordReply,
    (await callApp(service, `/mails?limit=100&app_group_id=${id}${query}`)).body,
  ).records ?? [];
const send = (service: Service, path: string, accounts: AccountInfo[], groups: Group[], language?: string) =>
  callApp(service, path, {
    method: 'POST',
    body: { accounts, app_group_ids: groups.map(({ id }) => id) },
    headers: { 'X-Auth-Token': 'token', ...(language && { 'X-Language': language }) },
  });
const add = (service: Service, accounts: AccountInfo[], groups: Group[], language?: string) =>
  send(service, '/app-groups/authorizations', accounts, groups, language);
const remove = (service: Service, accounts: AccountInfo[], groups: Group[], language?: string) =>
  send(service, '/app-groups/actions/batch-delete-authorization', accounts, groups, language);

describe('the authorizations of app groups', () => {
  it('are found by every filter', async () => {
    const service = quickService();
    const all = await authorizations(service, `&app_group_id=${usual.id}`);
    const groups = await authorizations(service, `&app_group_id=${usual.id}&account_type=USER_GROUP`);
    expect([all.count, groups.count]).toEqual([42, 2]);
    const [first] = all.authorizations ?? [];
    expect(
      await authorizations(service, `&app_group_id=${usual.id}&account=${first?.account ?? ''}`),
    ).toMatchObject({ count: 1 });
    const mine = await authorizations(service, `&account_id=${first?.account_id ?? ''}`);
    expect(mine.authorizations?.every((row) => row.account === first?.account)).toBe(true);
    expect((await authorizations(service, `&app_group_id=${large.id}`)).count).toBeGreaterThan(100);
    expect((await authorizations(service, '&app_group_id=x')).count).toBe(0);
  });

  it('are added for every account and group of a call, once, with a mail in the language asked for', async () => {
    const service = quickService();
    for (const turn of [1, 2]) {
      const { status, body } = await add(service, [user(40), user(41)], [unused, desktops], 'fr-fr');
      expect([status, body, turn]).toEqual([200, undefined, turn]);
    }
    expect(await accountsOf(service, unused)).toEqual([userName(41), userName(40)]);
    expect(await mailsOf(service, unused)).toHaveLength(2);
    expect(service.backend.db.appGroups.get(3)?.mails.map(({ language }) => language)).toEqual([
      'fr-fr',
      'fr-fr',
    ]);
    expect((await add(service, [user(42)], [unused], 'de-de')).status).toBe(400);
  });

  it('fail for accounts that do not exist, while the others are added all the same', async () => {
    const service = quickService();
    const { status, body } = await add(service, [named(APP_ACCOUNT_SENTINELS.unknown), user(40)], [unused]);
    expect(status).toBe(404);
    expect(z.parse(errorReply, body).error_msg).toContain(APP_ACCOUNT_SENTINELS.unknown);
    expect(await accountsOf(service, unused)).toEqual([userName(40)]);
    const elsewhere = { ...user(41), domain: 'other.example.com' };
    expect((await add(service, [elsewhere, { ...user(42), id: 'x' }], [unused])).status).toBe(404);
    expect(await accountsOf(service, unused)).toHaveLength(1);
  });

  it('are refused whole for groups of two kinds, for a user group without its id, and beyond the limits', async () => {
    const service = quickService();
    const group = { account: 'finance-all', account_type: 'USER_GROUP' as const };
    expect((await add(service, [user(40)], [unused, byApp])).status).toBe(400);
    expect((await add(service, [user(40)], [byApp])).status).toBe(400);
    expect((await add(service, [user(40), group], [unused])).status).toBe(400);
    const many = Array.from({ length: 51 }, (_, at) => user(40 + at));
    expect((await add(service, many, [unused])).status).toBe(400);
    const groups = Array.from({ length: 11 }, () => unused);
    expect((await add(service, [user(40)], groups)).status).toBe(400);
    expect(await accountsOf(service, unused)).toEqual([]);
    expect((await add(service, [{ ...group, id: idOf('group', 0) }], [unused])).status).toBe(200);
    expect(await accountsOf(service, unused)).toEqual(['finance-all']);
    // The members of a group of the AD domain get no mail.
    expect(await mailsOf(service, unused)).toEqual([]);
  });

  it('are removed, and removing twice succeeds', async () => {
    const service = quickService();
    await add(service, [user(40), user(41)], [unused]);
    for (const turn of [1, 2]) {
      const gone = await remove(service, [user(40), named(APP_ACCOUNT_SENTINELS.unknown)], [unused], 'zh-cn');
      expect([gone.status, turn]).toEqual([200, turn]);
    }
    expect(await accountsOf(service, unused)).toEqual([userName(41)]);
    expect(await mailsOf(service, unused, '&mail_send_type=DEL_GROUP_AUTHORIZATION')).toHaveLength(1);
  });

  it('tell of mails that failed, and why', async () => {
    const service = quickService();
    await add(service, [named(APP_ACCOUNT_SENTINELS.mailFails)], [unused]);
    expect(await mailsOf(service, unused)).toEqual([
      expect.objectContaining({ mail_send_result: 'FAIL', error_msg: expect.stringMatching(/./) }),
    ]);
    expect(await mailsOf(service, mailsFail, '&mail_send_result=SUCCESS')).toEqual([]);
    const all = await mailsOf(service, mailsFail);
    expect(all.length).toBeGreaterThan(0);
    const { account } = all[0] ?? {};
    expect(await mailsOf(service, mailsFail, `&account=${account ?? ''}`)).toHaveLength(1);
  });

  it('take the customer’s example as it is documented', async () => {
    const service = quickService({ scenario: 'documented' });
    const account = {
      ...named('user000'),
      domain: 'wksapp***.huawei.com',
      email: 'shuh*****eng**@huawei.com',
    };
    const group = { id: '570810904237572135' };
    expect((await add(service, [account], [group])).status).toBe(200);
    expect(await accountsOf(service, group)).toEqual(['user000']);
  });

  it('come to trouble in the scenario of that name only', async () => {
    const troubled = quickService({ scenario: 'troubled' });
    expect((await add(troubled, [user(40)], [unused, conflicts])).status).toBe(409);
    expect(await accountsOf(troubled, unused)).toEqual([]);
    await expect(add(troubled, [user(40)], [unused, lostAnswer])).rejects.toThrow('No answer');
    expect(await accountsOf(troubled, unused)).toEqual([userName(40)]);
    expect((await add(troubled, [user(41)], [lostAnswer])).status).toBe(200);
    const refused = await add(troubled, [named(APP_ACCOUNT_SENTINELS.refused), user(42)], [unused]);
    expect(refused.status).toBe(400);
    expect(await accountsOf(troubled, unused)).toEqual([userName(42), userName(40)]);
    const usually = quickService();
    expect((await add(usually, [named(APP_ACCOUNT_SENTINELS.refused)], [conflicts, lostAnswer])).status).toBe(
      200,
    );
  });
});
