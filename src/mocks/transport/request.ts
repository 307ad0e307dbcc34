import * as z from 'zod/mini';
import type { OutputOf } from '~/contract/operation';
import { ERROR_CODES } from './error-codes';
import { refuse } from './refusal';

type Issue = z.core.$ZodIssue;

const NO_QUERY = z.strictObject({});

/** Says in words what does not fit, with the field's path first. */
function describeIssue(issue: Issue): string {
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where}unknown ${issue.keys.length === 1 ? 'parameter' : 'parameters'} ${issue.keys.join(', ')}`;
    case 'too_big':
      return `${where}at most ${issue.maximum} ${unitOf(issue.origin)}`.trimEnd();
    case 'too_small':
      return `${where}at least ${issue.minimum} ${unitOf(issue.origin)}`.trimEnd();
    case 'invalid_type':
      return `${where}${issue.input === undefined ? 'required, expected' : 'expected'} ${issue.expected}`;
    case 'invalid_value':
      return `${where}must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `${where}does not match ${issue.format === 'regex' ? issue.pattern : issue.format}`;
    default:
      return `${where}${issue.message}`;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'items' : '';
}

/** Parses with the contract or refuses with 400 naming every field that does not fit. */
function parseOrRefuse<S extends z.core.$ZodType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input, { reportInput: true });
  if (result.success) return result.data;
  return refuse(400, ERROR_CODES.badParameter, result.error.issues.map(describeIssue).join('; '));
}

/** Turns a query string into the shape its schema wants: text into numbers and booleans, repeated or comma-joined keys into lists. */
export function parseQuery<S extends z.core.$ZodObject | undefined>(
  schema: S,
  search: URLSearchParams,
): OutputOf<S>;
export function parseQuery(schema: z.core.$ZodObject | undefined, search: URLSearchParams): unknown {
  if (!schema) {
    parseOrRefuse(NO_QUERY, Object.fromEntries(search));
    return undefined;
  }
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema._zod.def.shape;
  const input: Record<string, unknown> = {};
  for (const key of new Set(search.keys())) {
    const field = shape[key];
    input[key] = field ? coerce(key, search.getAll(key), unwrap(field)) : search.get(key);
  }
  return parseOrRefuse(schema, input);
}

/** The headers an operation takes, parsed by its contract; all others are somebody else's. */
export function parseHeaders<S extends z.core.$ZodObject | undefined>(
  schema: S,
  headers: Headers,
): OutputOf<S>;
export function parseHeaders(schema: z.core.$ZodObject | undefined, headers: Headers): unknown {
  if (!schema) return undefined;
  const input = Object.keys(schema._zod.def.shape).map((name) => [name, headers.get(name) ?? undefined]);
  return parseOrRefuse(schema, Object.fromEntries(input));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional ? unwrap(schema._zod.def.innerType) : schema;
}

function coerce(key: string, raw: readonly string[], schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodMiniArray) {
    const element = unwrap(schema._zod.def.element);
    return raw.flatMap((text) => text.split(',')).map((text) => coerceOne(text, element));
  }
  if (raw.length > 1) return refuse(400, ERROR_CODES.badParameter, `${key}: given ${raw.length} times`);
  return coerceOne(raw[0] ?? '', schema);
}

function coerceOne(text: string, schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodMiniNumber) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (schema instanceof z.ZodMiniBoolean) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Parses a JSON body with the contract; an operation without a body refuses one, so a slip of the client shows. */
export function parseBody<S extends z.core.$ZodType | undefined>(schema: S, text: string): OutputOf<S>;
export function parseBody(schema: z.core.$ZodType | undefined, text: string): unknown {
  if (!schema) {
    if (!/^\s*(\{\s*\})?\s*$/.test(text)) refuse(400, ERROR_CODES.unexpectedBody, 'This call takes no body');
    return undefined;
  }
  if (text.trim() === '') return refuse(400, ERROR_CODES.malformedJson, 'A JSON body is required');
  return parseOrRefuse(schema, jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    return refuse(
      400,
      ERROR_CODES.malformedJson,
      `Malformed JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}
