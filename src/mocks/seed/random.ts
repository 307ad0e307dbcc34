// Chance by address: every draw is a hash of (seed, index, salt), so row 99,999 can be made without the rows before it.

const GOLDEN = 0x9e3779b9;

/** Scrambles a 32-bit number; one to one, so `unmix` takes it back. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The inverse of `mix`. */
export function unmix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7ed1b41d);
  h = Math.imul(h ^ (h >>> 13) ^ (h >>> 26), 0xa5cb9243);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The base of all draws of one row. */
export function baseOf(seed: number, index: number): number {
  return mix(mix(seed ^ GOLDEN) ^ index);
}

/** A whole 32-bit draw; each use of a row's base takes its own salt. */
function bits(base: number, salt: number): number {
  return mix(base + Math.imul(salt, GOLDEN));
}

/** A draw from 0 up to but not including 1. */
export function chance(base: number, salt: number): number {
  return bits(base, salt) / 0x100000000;
}

/** A whole draw from 0 up to but not including `below`. */
export function whole(base: number, salt: number, below: number): number {
  return Math.floor(chance(base, salt) * below);
}

/** The item at `index`, for lists whose length the caller knows. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`);
  return item;
}

/** One item of a list, each as likely as the next. */
export function pick<T>(list: readonly T[], base: number, salt: number): T {
  return at(list, whole(base, salt, list.length));
}

const hex8 = (value: number) => value.toString(16).padStart(8, '0');

/** 32 hex digits, as request ids and project ids look. */
export function hex32(seed: number, index: number): string {
  const base = baseOf(seed, index);
  return hex8(bits(base, 1)) + hex8(bits(base, 2)) + hex8(bits(base, 3)) + hex8(bits(base, 4));
}

/** Kinds of things with ids of their own; a number here must never change, ids are made from it. */
const ID_KINDS = {
  desktop: 11,
  user: 12,
  group: 13,
  pool: 14,
  image: 15,
  vpc: 16,
  subnet: 17,
  securityGroup: 18,
  port: 19,
  eip: 20,
  volume: 21,
  order: 22,
  enterpriseProject: 23,
  workspace: 24,
  transaction: 25,
  snapshot: 26,
  job: 27,
  scheduledTask: 28,
  taskRun: 29,
  scriptTask: 30,
  script: 61,
  appGroup: 51,
  appServerGroup: 52,
  app: 53,
  authorization: 54,
  authorizationMail: 55,
  terminalBinding: 41,
  appSession: 42,
  imageServer: 61,
  imageServerInstance: 62,
} as const;
type IdKind = keyof typeof ID_KINDS;

const kindKey = (kind: IdKind) => Math.imul(ID_KINDS[kind], GOLDEN);

/** The id of the thing numbered `index`. Its first eight digits hold the index, scrambled, for `indexOfId`. */
export function idOf(kind: IdKind, index: number): string {
  const head = mix(index ^ kindKey(kind));
  const base = head ^ kindKey(kind);
  const a = bits(base, 1);
  const b = bits(base, 2);
  const tail = hex8(bits(base, 3));
  const middle = hex8(a);
  const variant = (0x8000 | (b & 0x3fff)).toString(16);
  return `${hex8(head)}-${middle.slice(0, 4)}-4${middle.slice(5)}-${variant}-${hex8(b).slice(0, 4)}${tail}`;
}

/** Takes the index back out of an id of that kind; undefined when the id was not made by `idOf`. */
export function indexOfId(kind: IdKind, id: string): number | undefined {
  if (!/^[0-9a-f]{8}-/.test(id)) return undefined;
  const index = (unmix(Number.parseInt(id.slice(0, 8), 16)) ^ kindKey(kind)) >>> 0;
  return idOf(kind, index) === id ? index : undefined;
}
