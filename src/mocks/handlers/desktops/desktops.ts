import { DESKTOP_LIST_LIMIT, listDesktops, listDesktopsDetail, showDesktopDetail } from '~/contract/desktops';
import { type DesktopAction, listDesktopActions } from '~/contract/desktop-history';
import { type Backend, paged } from '~/mocks/transport/backend';
import { lookupDesktop } from '~/mocks/engine/db';
import { detailRow, shortRow } from '~/mocks/rows/desktop-rows';
import { handle, type Handler } from '~/mocks/transport/handle';
import { baseOf, pick, whole } from '~/mocks/seed/random';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { DOCUMENTED_DESKTOPS } from '~/mocks/seed/documented';
import { secondsTime } from '~/mocks/rows/wire-times';
import { filterDesktops, sortDesktops } from './desktop-filter';
import { powerActionsOn } from './power';

/** Lists, one desktop, and its power actions. */
export function desktopHandlers(backend: Backend): Handler[] {
  return [
    handle(listDesktops, ({ query: { offset = 0, limit = DESKTOP_LIST_LIMIT, ...filter } }) => {
      const { db } = backend;
      if (db.dataSet === 'documented') return DOCUMENTED_DESKTOPS;
      const now = backend.clock.now();
      const found = filterDesktops(db, filter, now);
      const rows = found ? paged(found, offset, limit) : db.desktops.page(offset, limit);
      return {
        total_count: found?.length ?? db.desktops.count,
        desktops: rows.map((row) => shortRow(row, now)),
      };
    }),
    handle(listDesktopsDetail, ({ query }) => {
      const { db } = backend;
      const now = backend.clock.now();
      const { offset = 0, limit = DESKTOP_LIST_LIMIT, sort_field, sort_type, user_name, ...rest } = query;
      const filter = { ...rest, ...(user_name !== undefined && { user_name: [user_name] }) };
      const found = filterDesktops(db, filter, now);
      const all = sort_field
        ? sortDesktops(found ?? db.desktops.filter(() => true), sort_field, sort_type)
        : found;
      const rows = all ? paged(all, offset, limit) : db.desktops.page(offset, limit);
      return {
        total_count: all?.length ?? db.desktops.count,
        desktops: rows.map((row) => detailRow(row, now)),
      };
    }),
    handle(showDesktopDetail, ({ param }) => ({
      desktop: detailRow(lookupDesktop(backend.db, param('desktop_id')), backend.clock.now()),
    })),
    handle(listDesktopActions, ({ query: { offset, limit = DESKTOP_LIST_LIMIT }, param }) => {
      const desktop = lookupDesktop(backend.db, param('desktop_id'));
      const actions = [...powerActionsOn(backend, desktop), ...actionsOf(desktop, backend.db.world.bornAt)];
      return { desktop_actions: paged(actions, offset, limit), total_count: actions.length };
    }),
  ];
}

const DAY = 86_400_000;
const ACTIONS = ['os-start', 'os-stop', 'reboot', 'os-start', 'os-stop', 'os-hibernate'];

/** The latest power actions, newest first; one in twenty failed. */
function actionsOf(record: DesktopRecord, bornAt: number): DesktopAction[] {
  if (record.documented) return [];
  const base = baseOf(991, record.index);
  const actions: DesktopAction[] = [];
  let time = bornAt - whole(base, 1, DAY);
  for (let i = 0; i < 4 + whole(base, 2, 22) && time > record.createdAt; i++) {
    const action = pick(ACTIONS, base, 10 + i);
    const failed = whole(base, 40 + i, 20) === 0;
    const finish = time + 8000 + whole(base, 70 + i, 70_000);
    actions.push({
      action,
      start_time: secondsTime(time),
      finish_time: secondsTime(finish),
      result: failed ? 'FAILED' : 'SUCCESS',
      message: failed ? `The ${action} action did not finish in time` : '',
      traceback: failed ? 'workspace.agent.errors.Timeout: no heartbeat within 60 s' : '',
    });
    time -= 2 * 3_600_000 + whole(base, 100 + i, 4 * DAY);
  }
  return actions;
}
