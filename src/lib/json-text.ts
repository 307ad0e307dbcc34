/** Where a text stops being JSON; line and column count from 1. */
export interface JsonFault {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A member of the outermost object: where its key begins, and where its value is. */
export interface JsonMember {
  readonly key: string;
  readonly from: number;
  readonly valueFrom: number;
  readonly to: number;
}

/** What a text is: faulty, or JSON, with its members when it is an object. */
export type JsonText =
  | { readonly fault: JsonFault }
  | { readonly fault: null; readonly members: readonly JsonMember[] | null };

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// A JSON text may hold any character but quotes, backslashes and control characters.
// eslint-disable-next-line no-control-regex
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
/** Deeper than anything the service takes, and far from what a call stack holds. */
const DEPTH_LIMIT = 500;

class Stop extends Error {
  constructor(readonly offset: number) {
    super('Not JSON');
  }
}

/** Reads JSON for what JSON.parse does not tell in every browser: where the fault is, and where each member stands. */
export function readJson(text: string): JsonText {
  const members: JsonMember[] = [];
  let at = 0;
  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const skip = () => pass(SPACE);
  const is = (sign: string): boolean => {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const need = (right: boolean) => {
    if (!right) throw new Stop(at);
  };
  const string = (): string => {
    const from = at;
    need(pass(STRING_START));
    need(is('"'));
    return text.slice(from, at);
  };
  const list = (end: string, item: () => void) => {
    at += 1;
    skip();
    if (is(end)) return;
    for (;;) {
      item();
      skip();
      if (is(end)) return;
      need(is(','));
      skip();
    }
  };
  const value = (depth: number) => {
    need(depth < DEPTH_LIMIT);
    if (text[at] === '{')
      list('}', () => {
        const from = at;
        const key = string();
        skip();
        need(is(':'));
        skip();
        const valueFrom = at;
        value(depth + 1);
        if (depth === 0) members.push({ key: String(JSON.parse(key)), from, valueFrom, to: at });
      });
    else if (text[at] === '[') list(']', () => value(depth + 1));
    else if (text[at] === '"') string();
    else need(pass(LITERAL) || pass(NUMBER));
  };
  try {
    skip();
    const isObject = text[at] === '{';
    value(0);
    skip();
    need(at === text.length);
    return { fault: null, members: isObject ? members : null };
  } catch (error) {
    if (error instanceof Stop) return { fault: placeOf(text, error.offset) };
    throw error;
  }
}

function placeOf(text: string, offset: number): JsonFault {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The text of a member that is a string; null when there is none such, or the text is no object. Of two of one name the last counts. */
export function stringMember(text: string, key: string): string | null {
  const json = readJson(text);
  const member = json.fault ? undefined : json.members?.findLast((one) => one.key === key);
  if (!member) return null;
  const value: unknown = JSON.parse(text.slice(member.valueFrom, member.to));
  return typeof value === 'string' ? value : null;
}

/**
 * The object with one member set, or taken out with null. Everything else stays to the letter, so that numbers longer than
 * JavaScript's and the writer's own layout survive. Null when the text is no object; an empty one becomes an object.
 */
export function withStringMember(text: string, key: string, value: string | null): string | null {
  if (text.trim() === '') return value === null ? text : JSON.stringify({ [key]: value });
  const json = readJson(text);
  if (json.fault || !json.members) return null;
  const { members } = json;
  const index = members.findLastIndex((one) => one.key === key);
  const member = members[index];
  if (value === null) {
    if (!member) return text;
    const [before, after] = [members[index - 1], members[index + 1]];
    const cut = before ? [before.to, member.to] : [member.from, after?.from ?? member.to];
    return withStringMember(text.slice(0, cut[0]) + text.slice(cut[1]), key, null);
  }
  const written = JSON.stringify(value);
  if (member) return text.slice(0, member.valueFrom) + written + text.slice(member.to);
  const last = members.at(-1);
  const place = last ? last.to : text.indexOf('{') + 1;
  return `${text.slice(0, place)}${last ? ', ' : ''}${JSON.stringify(key)}: ${written}${text.slice(place)}`;
}
