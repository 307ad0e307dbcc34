import type { SessionInfo } from '~/contract/app-sessions';
import { sessionState, SESSION_TONES } from '~/domain/app-sessions/session-state';
import type { CellWords } from '~/domain/words/cell-words';
import { parseWireTime } from '~/lib/time';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import type { appSessionList } from './app-sessions-list';
import { timeColumn } from '~/ui/list/time-column';

type Column = ListColumn<SessionInfo, CellWords>;

const plain = (width: number, text: Column['text']): Column => ({ width, text });

/** The columns of the list of app sessions. */
export const appSessionColumns: ListColumns<SessionInfo, CellWords, ColumnIdOf<typeof appSessionList>> = {
  name: plain(
    220,
    ({ login_user, app_name, id }) => [login_user, app_name].filter(Boolean).join(' · ') || id,
  ),
  session_state: {
    width: 172,
    text: (row, { domain }) => domain.sessionStates[row.session_state ?? ''] ?? row.session_state ?? '',
    cell: (row, { domain }) => (
      <StatusMark
        tone={SESSION_TONES[sessionState(row)]}
        word={domain.sessionStates[row.session_state ?? ''] ?? row.session_state ?? ''}
      />
    ),
  },
  start_time: timeColumn((row) => parseWireTime(row.start_time)),
  end_time: timeColumn((row) => parseWireTime(row.end_time)),
  failed_reason: plain(220, (row) => row.failed_reason ?? ''),
  machine_name: plain(130, (row) => row.machine_name ?? ''),
  app_server_group_name: plain(140, (row) => row.app_server_group_name || row.app_server_group_id || ''),
  client_name: plain(150, (row) => row.client_name ?? ''),
  vm_ip: plain(130, (row) => row.vm_ip ?? ''),
  public_ip: plain(130, (row) => row.public_ip ?? ''),
  client_mac: plain(150, (row) => row.client_mac ?? ''),
  client_type: plain(110, (row) => row.client_type ?? ''),
  client_version: plain(110, (row) => row.client_version ?? ''),
  login_user: plain(150, (row) => row.login_user ?? ''),
  app_name: plain(150, (row) => row.app_name ?? ''),
  id: plain(300, (row) => row.id),
};
