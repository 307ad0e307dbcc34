import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { batchDetachInstancesReply } from '~/contract/assignments';
import { showDesktopDetailReply } from '~/contract/desktops';
import { showJobReply } from '~/contract/jobs';
import { listUsersReply } from '~/contract/users';
import { userName } from '~/mocks/seed/people';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { beginJob, change, quickService, read } from '~/mocks/transport/service.testing';

const { healthy, noUser, severalUsers, linux, plainOff, midTask } = SENTINEL_DESKTOPS;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

const show = async (service: Service, { id }: { id: string }) =>
  (await read(service, `/desktops/${id}`, showDesktopDetailReply)).desktop;
const usersOf = async (service: Service, desktop: { id: string }) =>
  (await show(service, desktop)).attach_user_infos?.map(
    ({ user_name, type, user_group }) => `${type} ${user_name} ${user_group}`,
  );
const job = (service: Service, id: string) => read(service, `/workspace-jobs/${id}`, showJobReply);
const desktopsOf = async (service: Service, name: string) => {
  const { users } = await read(service, `/users?user_names=${name}`, listUsersReply);
  return users?.[0]?.total_desktops;
};
const user = (index: number, user_group = 'users') => ({ user_name: userName(index), user_group });
const group = { type: 'GROUP', user_name: 'rd-paris', user_group: 'users' };

describe.each(['batch-attach', 'attach'])('%s', (path) => {
  it('gives a desktop to users and groups it did not have, and counts it as theirs', async () => {
    const service = quickService();
    const before = (await desktopsOf(service, userName(5))) ?? 0;
    const desktops = [
      { desktop_id: noUser.id, attach_user_infos: [user(5), group] },
      { desktop_id: healthy.id, user_name: userName(6), user_group: 'administrators' },
    ];
    const id = await beginJob(service, `/desktops/${path}`, { desktops });
    pass(6);
    expect(await show(service, noUser)).toMatchObject({ attach_state: 'ATTACHING' });
    expect(await usersOf(service, noUser)).toEqual([]);
    pass(35);
    expect(await show(service, noUser)).toMatchObject({
      attach_state: 'ATTACHED',
      login_status: 'REGISTERED',
    });
    expect(await usersOf(service, noUser)).toEqual([`USER ${userName(5)} users`, 'GROUP rd-paris users']);
    expect(await usersOf(service, healthy)).toEqual([
      `USER ${userName(healthy.index)} users`,
      `USER ${userName(6)} administrators`,
    ]);
    expect(await desktopsOf(service, userName(5))).toBe(before + 1);
    const { job_type, sub_jobs } = await job(service, id);
    expect(job_type).toBe('attachDesktops');
    expect(sub_jobs).toMatchObject([{ attach_user: `${userName(5)}, rd-paris` }, { status: 'SUCCESS' }]);
  });

  it.each([
    ['an unknown user', 404, [{ desktop_id: noUser.id, user_name: 'nobody', user_group: 'users' }]],
    ['an unknown group', 404, [{ desktop_id: noUser.id, attach_user_infos: [{ ...group, user_name: 'x' }] }]],
    ['an unknown desktop', 404, [{ desktop_id: 'x', attach_user_infos: [user(1)] }]],
    ['no desktop id', 400, [{ attach_user_infos: [user(1)] }]],
    ['no user', 400, [{ desktop_id: noUser.id }]],
    ['a desktop mid-task', 409, [{ desktop_id: midTask.id, attach_user_infos: [user(1)] }]],
  ])('refuses %s', async (_, status, desktops) => {
    expect((await change(quickService(), `/desktops/${path}`, { desktops })).status).toBe(status);
  });
});

describe('batch-attach', () => {
  it.each([
    ['DESKTOP_ASSIGN_USERS_OR_GROUPS', [5, 6], [5, 6]],
    ['USER_NO_DESKTOP', [5], [6]],
  ])('deals users out by %s', async (priority_strategy, first, second) => {
    const service = quickService();
    await beginJob(service, '/desktops/batch-attach', {
      assign_model: { priority_strategy },
      desktops: [{ desktop_id: noUser.id }, { desktop_id: plainOff.id }],
      users: [user(5), user(6)],
    });
    pass(45);
    const added = (index: number) => `USER ${userName(index)} users`;
    expect(await usersOf(service, noUser)).toEqual(first.map(added));
    expect((await usersOf(service, plainOff))?.slice(1)).toEqual(second.map(added));
  });

  it('fails where the operating system has no such permission group, and names what it renames', async () => {
    const service = quickService();
    const id = await beginJob(service, '/desktops/batch-attach', {
      desktops: [
        { desktop_id: linux.id, attach_user_infos: [user(5, 'users')] },
        { desktop_id: noUser.id, attach_user_infos: [user(5)], computer_name: 'NEW-NAME' },
      ],
    });
    pass(45);
    const { sub_jobs } = await job(service, id);
    expect(sub_jobs?.map((part) => part.status)).toEqual(['FAILED', 'SUCCESS']);
    expect(await usersOf(service, linux)).toHaveLength(1);
    expect((await show(service, noUser)).computer_name).toBe('NEW-NAME');
  });
});

describe('batch-detach', () => {
  it('takes desktops from those named or from all, and lists those nobody named has', async () => {
    const service = quickService();
    const { status, body } = await change(service, '/desktops/batch-detach', {
      desktops: [
        { desktop_id: severalUsers.id, detach_user_infos: [user(18), group] },
        { desktop_id: healthy.id, is_detach_all_users: true },
        { desktop_id: noUser.id, is_detach_all_users: true },
        { desktop_id: plainOff.id, detach_user_infos: [user(5)] },
      ],
    });
    expect(status).toBe(200);
    const { job_id, failed_operation_list } = z.parse(batchDetachInstancesReply, body);
    expect(failed_operation_list?.map((entry) => entry.desktop_id)).toEqual([noUser.id, plainOff.id]);
    pass(6);
    expect(await show(service, healthy)).toMatchObject({ attach_state: 'DEATTACHING' });
    pass(35);
    expect(await usersOf(service, severalUsers)).toEqual([
      `USER ${userName(19)} users`,
      `USER ${userName(20)} users`,
    ]);
    expect(await show(service, healthy)).toMatchObject({
      attach_state: 'UNATTACH',
      login_status: 'REGISTERED',
    });
    expect((await job(service, job_id ?? '')).sub_jobs).toMatchObject([
      { attach_user: `${userName(18)}, rd-paris` },
      { entities: { user_name: userName(healthy.index) } },
    ]);
  });

  it('has no job when nothing is left to do', async () => {
    const desktops = [{ desktop_id: noUser.id, is_detach_all_users: true }];
    const { body } = await change(quickService(), '/desktops/batch-detach', { desktops });
    expect(body).toEqual({ failed_operation_list: [expect.objectContaining({ desktop_name: noUser.name })] });
  });
});
