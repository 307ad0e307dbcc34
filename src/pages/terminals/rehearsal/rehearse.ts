// What terminal binding would have done to logins that took place without it.
import type { LoginRecord } from '~/contract/connections';
import type { TerminalBinding } from '~/contract/terminals';
import { bindingKey } from '~/domain/actions/bindings/binding-lines';
import { normalMac } from '~/lib/mac';
import { parseWireTime } from '~/lib/time';

/** A pair of a terminal and a desktop that logged in and is not bound. */
export interface MissingBinding {
  readonly key: string;
  readonly mac: string;
  readonly desktopName: string;
  readonly terminalName: string;
  readonly users: readonly string[];
  /** Logins that would have been refused. */
  readonly logins: number;
  readonly lastAt: Date | null;
}

export interface Rehearsal {
  /** Logins that succeeded. */
  readonly logins: number;
  readonly refused: number;
  /** Of those, logins whose terminal told no address: no binding helps them. */
  readonly withoutMac: number;
  readonly people: number;
  readonly desktops: number;
  readonly terminals: number;
  /** The most logins first. */
  readonly missing: readonly MissingBinding[];
}

/** The switches the rehearsal assumes; automatic binding gives a terminal its first desktops, up to `autoBindMax`. */
export interface AssumedSwitches {
  readonly autoBind: boolean;
  readonly autoBindMax: number;
}

interface Pair {
  readonly mac: string;
  readonly desktopName: string;
  terminalName: string;
  readonly users: Set<string>;
  logins: number;
  last: number;
}

/** Replays the logins in the order they took place. Failed ones are left out: they were refused for another reason. */
export function rehearse(
  records: readonly LoginRecord[],
  bindings: readonly TerminalBinding[],
  { autoBind, autoBindMax }: AssumedSwitches,
): Rehearsal {
  const bound = new Set<string>();
  const desktopsOf = new Map<string, number>();
  const bind = (key: string, mac: string) => {
    bound.add(key);
    desktopsOf.set(mac, (desktopsOf.get(mac) ?? 0) + 1);
  };
  for (const { mac, desktop_name } of bindings) {
    const address = normalMac(mac ?? '') ?? '';
    const key = bindingKey(address, desktop_name ?? '');
    if (!bound.has(key)) bind(key, address);
  }

  const people = new Set<string>();
  const desktops = new Set<string>();
  const pairs = new Map<string, Pair>();
  let logins = 0;
  let refused = 0;
  let withoutMac = 0;
  for (const record of records.toSorted((a, b) => timeOf(a) - timeOf(b))) {
    if (record.connection_failure_reason) continue;
    logins += 1;
    const mac = normalMac(record.terminal_mac ?? '');
    const desktopName = record.computer_name ?? '';
    const key = mac === null ? '' : bindingKey(mac, desktopName);
    if (mac !== null && bound.has(key)) continue;
    if (mac !== null && autoBind && (desktopsOf.get(mac) ?? 0) < autoBindMax) {
      bind(key, mac);
      continue;
    }
    refused += 1;
    const user = record.user_name ?? '';
    if (user !== '') people.add(user.toLowerCase());
    if (desktopName !== '') desktops.add(desktopName.toUpperCase());
    if (mac === null) {
      withoutMac += 1;
      continue;
    }
    const pair = pairs.get(key) ?? {
      mac,
      desktopName,
      terminalName: '',
      users: new Set<string>(),
      logins: 0,
      last: 0,
    };
    pairs.set(key, pair);
    pair.logins += 1;
    pair.last = timeOf(record);
    pair.terminalName = record.terminal_name || pair.terminalName;
    if (user !== '') pair.users.add(user);
  }
  return {
    logins,
    refused,
    withoutMac,
    people: people.size,
    desktops: desktops.size,
    terminals: new Set([...pairs.values()].map(({ mac }) => mac)).size,
    missing: [...pairs]
      .map(([key, { users, last, ...pair }]) => ({
        key,
        ...pair,
        users: [...users],
        lastAt: last > 0 ? new Date(last) : null,
      }))
      .toSorted((a, b) => b.logins - a.logins || (a.key < b.key ? -1 : 1)),
  };
}

const timeOf = (record: LoginRecord) =>
  (parseWireTime(record.connection_setup_time) ?? parseWireTime(record.connection_start_time))?.getTime() ??
  0;

/** The missing bindings of one person, by name. */
export function missingOf({ missing }: Rehearsal, userName: string): readonly MissingBinding[] {
  const wanted = userName.toLowerCase();
  return wanted === ''
    ? []
    : missing.filter(({ users }) => users.some((user) => user.toLowerCase() === wanted));
}
