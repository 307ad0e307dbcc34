import { expect, it } from 'vitest';
import { listSessionByUserNameReply, listSessionsReply } from '~/contract/app-sessions';
import { APP_SESSION_TITLE_SENTINELS } from '~/mocks/sentinel-words';
import { PROJECT_ID } from '~/mocks/seed/project';
import { callUrl, queryText, quickService } from '~/mocks/transport/service.testing';

const DAY = 86_400_000;

function setUp() {
  const service = quickService();
  const at = (path: string) => `http://console.test/v1/${PROJECT_ID}/session${path}`;
  const now = Date.now();
  const window = {
    query_begin_time: new Date(now - 7 * DAY).toISOString(),
    query_end_time: new Date(now + 60_000).toISOString(),
  };
  const list = async (query: Readonly<Record<string, unknown>> = {}) => {
    const text = queryText({ ...window, limit: 100, ...query });
    return listSessionsReply.parse((await callUrl(service, at(`/list-sessions${text}`))).body);
  };
  const ofUser = async (user_name: string) => {
    const { body } = await callUrl(service, at(`/user-session-info${queryText({ user_name })}`));
    return listSessionByUserNameReply.parse(body).session_info_list ?? [];
  };
  const logoff = (body: object) => callUrl(service, at('/logoff'), { method: 'POST', body });
  return { service, at, list, ofUser, logoff };
}

it('lists sessions of a period, newest first, narrowed by each filter', async () => {
  const { service, at, list } = setUp();
  const all = await list();
  const starts = (all.items ?? []).map((row) => row.start_time ?? '');
  expect(starts).toEqual(starts.toSorted().toReversed());
  const [first] = all.items ?? [];
  for (const query of [
    { user_name: first?.login_user },
    { session_state: 'Active,Disconnected' },
    { is_success: 'false' },
    { machine_name: first?.machine_name },
    { vm_ip: first?.vm_ip },
    { app_server_group_id: first?.app_server_group_id },
    { public_ip: first?.public_ip },
  ]) {
    const found = await list(query);
    expect(found.count).toBeGreaterThan(0);
    expect(found.count).toBeLessThan(all.count ?? 0);
  }
  const failed = (await list({ session_state: 'InitFail' })).items ?? [];
  expect(failed.every((row) => (row.failed_reason ?? '') !== '')).toBe(true);
  expect((await callUrl(service, at('/list-sessions'))).status).toBe(400);
});

it('tells the sessions of one user with their app groups', async () => {
  const { ofUser, list } = setUp();
  const [live] = (await list({ session_state: 'Active' })).items ?? [];
  const sessions = await ofUser(live?.login_user ?? '');
  expect(sessions.length).toBe(3);
  expect(sessions.find(({ id }) => id === live?.id)?.end_time).toBe('0001-01-01 00:00:00');
  expect(sessions.every((session) => (session.app_group_id ?? '') !== '')).toBe(true);
});

it('logs sessions off, at once or later, or not at all', async () => {
  const { list, logoff } = setUp();
  const [one, two, three, four] = (await list({ session_state: 'Active' })).items ?? [];
  const stateOf = async (id: string | undefined) =>
    (await list()).items?.find((row) => row.id === id)?.session_state;
  const call = (id: string | undefined, more: object = {}) =>
    logoff({ delay_time: 0, message_type: 0, session_ids: [id], ...more });
  expect((await call(one?.id)).status).toBe(200);
  expect(await stateOf(one?.id)).toBe('SignedOut');
  await call(two?.id, { delay_time: 5 });
  expect(await stateOf(two?.id)).toBe('Active');
  await call(three?.id, { title: APP_SESSION_TITLE_SENTINELS.ignored });
  expect(await stateOf(three?.id)).toBe('Active');
  await expect(call(four?.id, { title: APP_SESSION_TITLE_SENTINELS.lostAnswer })).rejects.toThrow();
  expect(await stateOf(four?.id)).toBe('SignedOut');
  expect((await call('nobody')).status).toBe(404);
  expect((await logoff({ delay_time: 0 })).status).toBe(400);
});
