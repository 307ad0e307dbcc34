import {
  listSessionByUserName,
  listSessions,
  type ListSessionsQuery,
  logoffUserSession,
  type SessionInfo,
} from '~/contract/app-sessions';
import type { Db } from '~/mocks/engine/db';
import { blankTime, millisTime, parseIsoTime } from '~/mocks/rows/wire-times';
import { type AppSessionRecord, serverOf, SESSION_APPS, SESSION_FAILURES } from '~/mocks/seed/app-sessions';
import { userName } from '~/mocks/seed/people';
import { DOMAIN_ID } from '~/mocks/seed/project';
import { at, baseOf, hex32, idOf, indexOfId, whole } from '~/mocks/seed/random';
import { terminalsOf } from '~/mocks/seed/terminals';
import { APP_SESSION_TITLE_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** What the manual writes for the end of a session that lasts. */
const NOT_ENDED = '0001-01-01 00:00:00';

/** Sessions of published apps. */
export function appSessionHandlers(backend: Backend): Handler[] {
  return [
    handle(listSessions, ({ query: { offset = 0, limit = 10, ...filter } }) => {
      const { db, clock } = backend;
      const now = clock.now();
      const found = foundSessions(db, filter, now);
      return {
        count: found.length,
        items: paged(found, offset, limit).map((row) => infoOf(db, row, now)),
      };
    }),
    handle(listSessionByUserName, ({ query }) => {
      const { db, clock } = backend;
      const now = clock.now();
      const wanted = query.user_name.toLowerCase();
      return {
        session_info_list: db.appSessions
          .filter(({ user }) => userName(user) === wanted)
          .map((row) => {
            const { endedAt } = stateAt(row, now);
            return {
              ...sessionOf(db, row, now),
              start_time: blankTime(row.startedAt),
              end_time: endedAt === null ? NOT_ENDED : blankTime(endedAt),
              last_update_status_time: blankTime(endedAt ?? row.startedAt),
              app_group_id: idOf('appGroup', at(SESSION_APPS, row.app).group),
            };
          }),
      };
    }),
    handle(
      logoffUserSession,
      ({ body: { session_ids = [], delay_time, title } }) => {
        const { db, clock } = backend;
        if (title === APP_SESSION_TITLE_SENTINELS.fail)
          refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
        const signsOutAt = clock.now() + delay_time * 60_000;
        for (const id of session_ids) {
          const index = indexOfId('appSession', id);
          const row = index === undefined ? undefined : db.appSessions.get(index);
          if (!row) return refuse(404, ERROR_CODES.sessionNotFound, `The session ${id} does not exist`);
          if (title !== APP_SESSION_TITLE_SENTINELS.ignored && stateAt(row, clock.now()).isLive)
            db.appSessions.update(row.index, { signsOutAt });
        }
        if (title === APP_SESSION_TITLE_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
        return undefined;
      },
      200,
    ),
  ];
}

type Filter = Omit<ListSessionsQuery, 'offset' | 'limit'>;

function foundSessions(db: Db, filter: Filter, now: number): AppSessionRecord[] {
  const from = timeOf('query_begin_time', filter.query_begin_time);
  const to = timeOf('query_end_time', filter.query_end_time);
  if (from > to) refuse(400, ERROR_CODES.badParameter, 'query_begin_time: must not be after query_end_time');
  const name = filter.user_name?.toLowerCase() ?? '';
  const states = filter.session_state ? new Set(filter.session_state.split(',')) : null;
  const { app_server_group_id, vm_ip, public_ip, machine_name, is_success } = filter;
  const { seed } = db.world;
  return db.appSessions
    .filter((row) => {
      if (row.startedAt < from || row.startedAt > to || !userName(row.user).includes(name)) return false;
      const { state } = stateAt(row, now);
      const server = serverOf(seed, row);
      return (
        (!states || states.has(state)) &&
        (is_success === undefined || (is_success === 'true') === (row.state !== 'InitFail')) &&
        (!app_server_group_id || server.groupId === app_server_group_id) &&
        (!vm_ip || server.ip === vm_ip) &&
        (!machine_name || server.name.toLowerCase().includes(machine_name.toLowerCase())) &&
        (!public_ip || publicIp(seed, row) === public_ip)
      );
    })
    .toSorted((a, b) => b.startedAt - a.startedAt || b.index - a.index);
}

function timeOf(name: string, text: string): number {
  return (
    parseIsoTime(text) ?? refuse(400, ERROR_CODES.badParameter, `${name}: expected an ISO 8601 time in UTC`)
  );
}

function stateAt({ state, endedAt, signsOutAt }: AppSessionRecord, now: number) {
  if (signsOutAt !== null && signsOutAt <= now)
    return { state: 'SignedOut', endedAt: signsOutAt, isLive: false };
  return { state, endedAt, isLive: state !== 'SignedOut' && state !== 'InitFail' };
}

const publicIp = (seed: number, { index }: AppSessionRecord) =>
  `203.0.113.${1 + whole(baseOf(seed ^ 0xa57, index), 1, 254)}`;

/** As the list of all sessions has it. */
function infoOf(db: Db, row: AppSessionRecord, now: number): SessionInfo {
  const { groupId, groupName } = serverOf(db.world.seed, row);
  return {
    ...sessionOf(db, row, now),
    app_server_group_name: groupName,
    primary_server_group_id: groupId,
  };
}

/** What is not there is left out. */
function sessionOf(db: Db, row: AppSessionRecord, now: number) {
  const { seed } = db.world;
  const { state, endedAt } = stateAt(row, now);
  const server = serverOf(seed, row);
  const terminal = at(terminalsOf(seed, row.user), 0);
  const failure = row.state === 'InitFail' ? at(SESSION_FAILURES, row.failure) : null;
  return {
    id: idOf('appSession', row.index),
    login_user: userName(row.user),
    app_name: at(SESSION_APPS, row.app).name,
    session_state: state,
    session_type: '2',
    start_time: millisTime(row.startedAt),
    ...(endedAt !== null && { end_time: millisTime(endedAt) }),
    pre_conn_time: millisTime(row.startedAt - 4000),
    last_update_status_time: millisTime(endedAt ?? row.startedAt),
    ...(failure && { failed_code: failure.code, failed_reason: failure.reason }),
    machine_name: server.name,
    vm_ip: server.ip,
    app_server_group_id: server.groupId,
    public_ip: publicIp(seed, row),
    client_ip: `192.168.${whole(baseOf(seed ^ 0xa58, row.user), 1, 250)}.${2 + (row.user % 250)}`,
    client_mac: terminal.mac,
    client_name: terminal.name,
    client_type: terminal.type,
    client_version: '26.2.0',
    agent_version: '26.1.2',
    protocol_type: 'HDP',
    os_session_id: String(1 + (row.index % 60)),
    session_stamp: hex32(seed ^ 0xa59, row.index),
    tenant_id: DOMAIN_ID,
  };
}
