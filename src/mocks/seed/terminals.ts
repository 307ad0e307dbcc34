import { baseOf, chance, hex32, pick, whole } from './random';
import type { World } from './desktop-record';
import { makeDesktop } from './desktops';

/** A device people log in from. Browsers and phones tell no MAC address. */
export interface Terminal {
  readonly type: string;
  readonly name: string;
  readonly mac: string;
}

/** A terminal that is bound to a desktop. */
export interface BindingRecord {
  readonly index: number;
  readonly mac: string;
  readonly desktopName: string;
  readonly description: string;
}

export interface TerminalSwitches {
  readonly bind: 'ON' | 'OFF';
  readonly autoBind: 'ON' | 'OFF';
  readonly autoBindMax: number;
}

export const SWITCHES_OFF: TerminalSwitches = { bind: 'OFF', autoBind: 'OFF', autoBindMax: 1 };

const OFFICE = ['Windows', 'Windows', 'Windows', 'macOS', 'Linux'];
const ELSEWHERE = ['Windows', 'macOS', 'Android', 'iOS', 'Web'];
const WITHOUT_MAC = new Set(['Android', 'iOS', 'Web']);
/** First bytes of addresses given to makers of computers. */
const MAKERS = ['3C-52-82', 'A8-66-7F', 'D0-57-4C', '00-1A-4B'];

/** The terminals of a user: the one in the office, which has an address, and for some people another. */
export function terminalsOf(seed: number, user: number): readonly Terminal[] {
  const base = baseOf(seed ^ 0x7e2, user);
  const office = terminal(seed, user * 2, pick(OFFICE, base, 1));
  return chance(base, 2) < 0.3 ? [office, terminal(seed, user * 2 + 1, pick(ELSEWHERE, base, 3))] : [office];
}

function terminal(seed: number, index: number, type: string): Terminal {
  const base = baseOf(seed ^ 0x7e3, index);
  const tail =
    hex32(seed ^ 0x7e4, index)
      .slice(0, 6)
      .toUpperCase()
      .match(/../g) ?? [];
  return {
    type,
    name: `${type.toUpperCase()}-${String(whole(base, 1, 100_000)).padStart(5, '0')}`,
    mac: WITHOUT_MAC.has(type) ? '' : [pick(MAKERS, base, 2), ...tail].join('-'),
  };
}

/** Bindings of a world that begins with so many desktops: nine of ten have one, as long as the service takes more. */
export function seededBindings(fleet: number): number {
  return Math.min(7000, Math.floor((fleet * 9) / 10));
}

const DESCRIPTIONS = ['', '', '', 'Reception', 'Meeting room', '三楼财务', 'Poste partagé'];

/** Binding `index`: the office terminal of a desktop's user; every tenth desktop has none. */
export function makeBinding(world: World, index: number): BindingRecord {
  const place = index % 9;
  const desktop = makeDesktop(world, Math.floor(index / 9) * 10 + (place >= 3 ? place + 1 : place));
  const user = desktop.assignees.find(({ type }) => type === 'USER')?.index ?? world.fleet + desktop.index;
  return {
    index,
    mac: terminalsOf(world.seed, user)[0]?.mac ?? '',
    desktopName: desktop.computerName,
    description: pick(DESCRIPTIONS, baseOf(world.seed ^ 0x7e5, index), 1),
  };
}
