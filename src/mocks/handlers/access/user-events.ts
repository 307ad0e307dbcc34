import { listUserEvents, type UserEvent } from '~/contract/user-events';
import { parseIsoTime, secondsTime } from '~/mocks/rows/wire-times';
import { hex32, idOf } from '~/mocks/seed/random';
import { PROJECT_ID } from '~/mocks/seed/project';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { loginHistory, type LoginEntry } from '~/mocks/handlers/sessions/login-history';

/** What happened with accounts: their logins and log-offs. The words for both are the mock's own, as the manual has none. */
export function userEventHandlers(backend: Backend): Handler[] {
  return [
    handle(listUserEvents, ({ query }) => {
      const { db, clock } = backend;
      const period = { from: timeOf('start_time', query.start_time), to: timeOf('end_time', query.end_time) };
      const part = query.username?.toLowerCase() ?? '';
      const types = query.event_type?.split(',').filter((type) => type !== '');
      const resource = query.resource_name?.toLowerCase() ?? '';
      const entries = loginHistory(db, clock.now(), period)
        .all()
        .filter(
          (entry) =>
            entry.userName.toLowerCase().includes(part) &&
            entry.computerName.toLowerCase().includes(resource) &&
            (!query.resource_id || idOf('desktop', entry.desktopIndex) === query.resource_id),
        );
      const events = entries
        .flatMap(eventsOf)
        .filter(({ event_type }) => !types?.length || types.includes(event_type ?? ''));
      return { count: events.length, items: paged(events, query.offset, query.limit ?? 100) };
    }),
  ];
}

function eventsOf(entry: LoginEntry): UserEvent[] {
  const shared: UserEvent = {
    project_id: PROJECT_ID,
    username: entry.userName,
    event_trace_id: hex32(0xe7, entry.id),
    resource_type: 'DESKTOP',
    resource_id: idOf('desktop', entry.desktopIndex),
    resource_name: entry.computerName,
    client_type: entry.terminal.type,
    client_version: '25.3.1',
    source_ip: entry.publicIp,
    action_type: 'USER',
  };
  const login: UserEvent = {
    ...shared,
    event_type: 'LOGIN_DESKTOP',
    event_time: secondsTime(entry.startedAt),
    is_success: entry.failure === null,
    ...(entry.failure !== null && { error_code: 'WKS.00130001', error_msg: entry.failure }),
  };
  if (entry.endedAt === null) return [login];
  const logoff: UserEvent = {
    ...shared,
    event_trace_id: hex32(0xe8, entry.id),
    event_type: 'LOGOFF_DESKTOP',
    event_time: secondsTime(entry.endedAt),
    is_success: true,
  };
  return [logoff, login];
}

function timeOf(name: string, text: string): number {
  return parseIsoTime(text) ?? refuse(400, ERROR_CODES.badParameter, `${name}: expected an ISO 8601 time`);
}
