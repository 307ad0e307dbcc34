// Checks exchanges against the project's own contract: the query and the body strictly, replies for the fields they have.
import * as z from 'zod/mini';
import { ALL_OPERATIONS } from '~/contract/all-operations';
import { errorReply } from '~/contract/errors';
import type { Operation } from '~/contract/operation';
import type { Exchange } from './traffic-file';

const noQuery = z.strictObject({});

export interface TrafficCheck {
  /** What is wrong, once per kind, with how often it was seen. */
  breaches: string[];
  /** Exchanges whose request alone could be checked. */
  unanswered: number;
  /** Operations of the contract that no exchange called. */
  uncalled: string[];
}

/** Checks every exchange. */
export function checkTraffic(exchanges: readonly Exchange[]): TrafficCheck {
  const seen = new Map<string, number>();
  for (const exchange of exchanges) {
    for (const breach of checkExchange(exchange)) seen.set(breach, (seen.get(breach) ?? 0) + 1);
  }
  return {
    breaches: [...seen].map(([breach, count]) => (count === 1 ? breach : `${breach} (${count} times)`)),
    unanswered: exchanges.filter(({ status }) => status === 0).length,
    uncalled: uncalledIn(exchanges),
  };
}

function uncalledIn(exchanges: readonly Exchange[]): string[] {
  const called = new Set(
    exchanges.map(({ method, url }) => findOperation(method, new URL(url).pathname)?.id),
  );
  return ALL_OPERATIONS.flatMap(({ id }) => (called.has(id) ? [] : id));
}

/** Everything that is wrong with one exchange. */
function checkExchange(exchange: Exchange): string[] {
  const { pathname, searchParams } = new URL(exchange.url);
  const operation = findOperation(exchange.method, pathname);
  if (!operation) return [`${exchange.method} ${pathname}: no such call in the contract`];
  const problems = [
    ...(exchange.requestHeaders['x-auth-token'] === undefined ? ['no X-Auth-Token'] : []),
    ...fits('query', operation.query ?? noQuery, queryOf(operation.query ?? noQuery, searchParams)),
    ...checkBody(operation, exchange),
    ...(exchange.status === 0 ? [] : checkReply(operation, exchange)),
  ];
  return problems.map((problem) => `${operation.method} ${operation.path}: ${problem}`);
}

function findOperation(method: string, pathname: string): Operation | undefined {
  const wanted = pathname.split('/');
  const matches = ALL_OPERATIONS.filter((operation) => {
    const segments = operation.path.split('/');
    return (
      operation.method === method &&
      segments.length === wanted.length &&
      segments.every((segment, at) => segment.startsWith('{') || segment === wanted[at])
    );
  });
  // A literal segment is more exact than a parameter.
  return matches.toSorted((a, b) => parameters(a) - parameters(b))[0];
}

const parameters = ({ path }: Operation) => path.split('{').length;

function checkBody({ body }: Operation, { requestBody }: Exchange): string[] {
  if (requestBody === null || requestBody === '') return body ? ['the body is missing'] : [];
  if (!body) return ['a body, where none is taken'];
  const parsed = parseJson(requestBody);
  return parsed === undefined ? ['the body is not JSON'] : fits('body', body, parsed);
}

function checkReply({ reply }: Operation, { status, responseBody }: Exchange): string[] {
  const empty = responseBody === null || responseBody === '';
  if (status >= 400) {
    const parsed = empty ? undefined : parseJson(responseBody);
    return fits(`error reply ${status}`, errorReply, parsed);
  }
  if (!reply) return empty ? [] : [`a body with ${status}, where none is answered`];
  if (empty) return [`no body with ${status}`];
  const parsed = parseJson(responseBody);
  return parsed === undefined ? ['the reply is not JSON'] : fits('reply', reply, parsed);
}

function fits(what: string, schema: z.core.$ZodType, value: unknown): string[] {
  const result = z.core.safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => {
    // Row numbers would make one slip of a list into a thousand different ones.
    const where = path.map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
    return `${what} ${where}: ${message}`;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The query as its schema types it; text that fits no type stays text, for the schema to refuse. */
function queryOf(schema: z.core.$ZodObject, search: URLSearchParams): Record<string, unknown> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema._zod.def.shape;
  const query: Record<string, unknown> = {};
  for (const key of new Set(search.keys())) {
    const type = shape[key] && unwrap(shape[key]);
    const given = search.getAll(key);
    if (type instanceof z.core.$ZodArray) {
      const item = unwrap(type._zod.def.element);
      query[key] = given.map((text) => typed(item, text));
    } else {
      // A key given twice is a list where none belongs, and refused as such.
      query[key] = given.length === 1 ? typed(type, given[0] ?? '') : given;
    }
  }
  return query;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}

function typed(schema: z.core.$ZodType | undefined, text: string): unknown {
  if (schema instanceof z.core.$ZodNumber) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (schema instanceof z.core.$ZodBoolean && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
