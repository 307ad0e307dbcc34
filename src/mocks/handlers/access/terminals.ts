import {
  BINDINGS_LIMIT,
  createTerminalsBindingDesktops,
  deleteTerminalsBindingDesktops,
  listTerminalsBindingDesktops,
  listTerminalsBindingDesktopsConfig,
  type ListTerminalsBindingDesktopsQuery,
  MAC_PATTERN,
  updateTerminalsBindingDesktops,
  updateTerminalsBindingDesktopsConfig,
} from '~/contract/terminals';
import type { Db } from '~/mocks/engine/db';
import { idOf, indexOfId } from '~/mocks/seed/random';
import { type BindingRecord, SWITCHES_OFF } from '~/mocks/seed/terminals';
import { BINDING_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** Terminal bindings and their switches. Names match a part, lists whole; the case does not matter. */
export function terminalHandlers(backend: Backend): Handler[] {
  return [
    handle(listTerminalsBindingDesktopsConfig, () => {
      const { bind, autoBind, autoBindMax } = backend.db.terminalSwitches.get(0) ?? SWITCHES_OFF;
      return { tc_bind_switch: bind, tc_auto_bind_switch: autoBind, tc_auto_bind_max: autoBindMax };
    }),
    handle(
      updateTerminalsBindingDesktopsConfig,
      ({ body: { tc_bind_switch, tc_auto_bind_switch, tc_auto_bind_max } }) => {
        if (tc_auto_bind_max !== undefined && (tc_auto_bind_max < 1 || tc_auto_bind_max > BINDINGS_LIMIT))
          refuse(400, ERROR_CODES.badParameter, `tc_auto_bind_max: from 1 to ${BINDINGS_LIMIT}`);
        backend.db.terminalSwitches.update(0, {
          bind: tc_bind_switch,
          ...(tc_auto_bind_switch !== undefined && { autoBind: tc_auto_bind_switch }),
          ...(tc_auto_bind_max !== undefined && { autoBindMax: tc_auto_bind_max }),
        });
      },
      200,
    ),
    handle(listTerminalsBindingDesktops, ({ query: { offset, limit, count_only, ...filter } }) => {
      const found = foundBindings(backend.db, filter);
      if (count_only) return { total_num: found.length };
      return {
        bind_list: paged(found, offset, limit).map((row) => ({
          id: idOf('terminalBinding', row.index),
          mac: row.mac,
          desktop_name: row.desktopName,
          description: row.description,
        })),
        total_num: found.length,
      };
    }),
    handle(
      createTerminalsBindingDesktops,
      ({ body: { bind_list = [] } }) => createBindings(backend, bind_list),
      200,
    ),
    handle(
      updateTerminalsBindingDesktops,
      ({ body: { id, mac, desktop_name, description } }) => {
        const { db } = backend;
        const row = lookupBinding(db, id);
        if (!hasDesktop(db, desktop_name))
          refuse(404, ERROR_CODES.desktopNotFound, `The desktop ${desktop_name} does not exist`);
        const twin = bindingOf(db, mac, desktop_name);
        if (twin && twin.index !== row.index)
          refuse(400, ERROR_CODES.bindingExists, `The terminal ${mac} is bound to ${desktop_name} already`);
        db.bindings.update(row.index, {
          mac: mac.toUpperCase(),
          desktopName: desktop_name,
          ...(description !== undefined && { description }),
        });
      },
      200,
    ),
    handle(deleteTerminalsBindingDesktops, ({ body: { id_list = [] } }) => ({
      result_list: id_list.map((id) => {
        const index = indexOfId('terminalBinding', id);
        const row = index === undefined ? undefined : backend.db.bindings.get(index);
        if (!row) {
          return { id, delete_result_code: ERROR_CODES.bindingNotFound, delete_result_msg: 'Not found' };
        }
        if (row.description === BINDING_SENTINELS.undeletable) {
          return { id, delete_result_code: ERROR_CODES.operationRefused, delete_result_msg: 'In use' };
        }
        backend.db.bindings.remove(row.index);
        return { id, delete_result_code: '0', delete_result_msg: 'success' };
      }),
    })),
  ];
}

type Filter = Omit<ListTerminalsBindingDesktopsQuery, 'offset' | 'limit' | 'count_only'>;

function foundBindings(db: Db, filter: Filter): BindingRecord[] {
  const name = filter.computer_name?.toLowerCase() ?? '';
  const mac = filter.mac?.toUpperCase() ?? '';
  const names = setOf(filter.computer_names);
  const macs = setOf(filter.mac_list);
  return db.bindings.filter(
    (row) =>
      row.desktopName.toLowerCase().includes(name) &&
      row.mac.includes(mac) &&
      (!names || names.has(row.desktopName.toUpperCase())) &&
      (!macs || macs.has(row.mac)),
  );
}

const setOf = (values: readonly string[] | undefined) =>
  values && values.length > 0 ? new Set(values.map((value) => value.toUpperCase())) : undefined;

function lookupBinding(db: Db, id: string): BindingRecord {
  const index = indexOfId('terminalBinding', id);
  const row = index === undefined ? undefined : db.bindings.get(index);
  return row ?? refuse(404, ERROR_CODES.bindingNotFound, `The binding ${id} does not exist`);
}

const pairOf = (mac: string, name: string) => `${mac.toUpperCase()} ${name.toUpperCase()}`;

function bindingOf(db: Db, mac: string, name: string): BindingRecord | undefined {
  const wanted = pairOf(mac, name);
  return db.bindings.filter((row) => pairOf(row.mac, row.desktopName) === wanted)[0];
}

const hasDesktop = (db: Db, name: string) => {
  const wanted = name.toUpperCase();
  return db.desktops.filter((row) => row.computerName.toUpperCase() === wanted).length > 0;
};

interface Line {
  readonly mac?: string | undefined;
  readonly desktop_name?: string | undefined;
  readonly description?: string | undefined;
}

/** A wrong address refuses the whole call; a line whose desktop is unknown, or that is bound already, is passed over in silence. */
function createBindings({ db }: Backend, lines: readonly Line[]): void {
  const wrong = lines.find(({ mac }) => !MAC_PATTERN.test(mac ?? ''));
  if (wrong) refuse(400, ERROR_CODES.badParameter, `mac: ${wrong.mac ?? ''} is not AA-BB-CC-DD-EE-FF`);
  if (db.bindings.count + lines.length > BINDINGS_LIMIT)
    refuse(400, ERROR_CODES.tooManyBindings, `A project has at most ${BINDINGS_LIMIT} bindings`);
  const names = new Map(db.desktops.filter(() => true).map((row) => [row.computerName.toUpperCase(), row]));
  const pairs = new Set(db.bindings.filter(() => true).map((row) => pairOf(row.mac, row.desktopName)));
  for (const { mac = '', desktop_name = '', description = '' } of lines) {
    if (description === BINDING_SENTINELS.conflict)
      refuse(409, ERROR_CODES.bindingExists, 'Another user is changing the bindings');
    const desktop = names.get(desktop_name.toUpperCase());
    const pair = pairOf(mac, desktop_name);
    if (!desktop || pairs.has(pair)) continue;
    pairs.add(pair);
    const desktopName = desktop.computerName;
    db.bindings.append((index) => ({ index, mac: mac.toUpperCase(), desktopName, description }));
  }
  if (lines.some(({ description }) => description === BINDING_SENTINELS.lostAnswer))
    throw new NoAnswer('breaks');
}
