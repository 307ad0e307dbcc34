import { parseTree, type ParseError } from 'jsonc-parser';

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

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads JSON for what JSON.parse does not tell in every browser: where the fault is, and where each member stands. */
export function readJson(text: string): JsonText {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  const error = errors[0];
  if (error || !root) return { fault: placeOf(text, error?.offset ?? 0) };
  if (root.type !== 'object') return { fault: null, members: null };
  const members = (root.children ?? []).flatMap(({ offset, length, children: [key, value] = [] }) =>
    key && value
      ? { key: String(key.value), from: offset, valueFrom: value.offset, to: offset + length }
      : [],
  );
  return { fault: null, members };
}

function parse(text: string, errors: ParseError[]) {
  try {
    return parseTree(text, errors, STRICT);
  } catch (error) {
    // Nested deeper than a call stack holds, and far deeper than anything the service takes.
    if (error instanceof RangeError) return undefined;
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
 * The object with one member set, or taken out with null. Everything else stays unchanged, so that numbers longer than
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
