import type * as z from 'zod/mini';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Schema = z.core.$ZodType;
type ObjectSchema = z.core.$ZodObject;

/** The names a path takes beside the project, which every call has: `desktop_id` of `/v2/{project_id}/desktops/{desktop_id}`. */
export type PathParam<Path extends string> = string extends Path
  ? string
  : Path extends `${string}{${infer Name}}${infer Rest}`
    ? Exclude<Name, 'project_id'> | PathParam<Rest>
    : never;

/** What a schema takes; undefined where there is none. */
export type InputOf<S extends Schema | undefined> = S extends Schema ? z.input<S> : undefined;
/** What a schema gives; undefined where there is none. */
export type OutputOf<S extends Schema | undefined> = S extends Schema ? z.output<S> : undefined;

/** How a list is read page by page, by `offset` and `limit` of its query. */
export interface Pages<Field extends PropertyKey = PropertyKey> {
  /** The most rows one call gives; null where the manual states none. */
  readonly limit: number | null;
  /** The last `offset` the service takes; left out where the manual states none. */
  readonly lastOffset?: number;
  /** The field of the reply with the rows. */
  readonly rows: Field;
  /** The field of the reply with the number of all rows. */
  readonly total: Field;
  /** `offset` and `limit` are texts in the definitions. */
  readonly asText?: true;
}

/** One call of the API manual. */
export interface Operation<
  Path extends string = string,
  Query extends ObjectSchema | undefined = ObjectSchema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema | undefined = Schema | undefined,
  P extends Pages | undefined = Pages | undefined,
  Headers extends ObjectSchema | undefined = ObjectSchema | undefined,
> {
  readonly kind: 'operation';
  /** Its name in the manual. */
  readonly id: string;
  readonly method: Method;
  /** As the manual writes it; `{project_id}` stands for the project of the session. */
  readonly path: Path;
  /** Undefined: the call takes no query. */
  readonly query: Query;
  /** Undefined: the call takes no body. */
  readonly body: Body;
  /** Undefined: the call answers without a body. */
  readonly reply: Reply;
  /** Undefined: all rows come at once, or there are none. */
  readonly pages: P;
  /** What the call takes in headers of its own, by their names on the wire; undefined: nothing. */
  readonly headers: Headers;
  /** A GET that changes something: it is never sent twice. */
  readonly hasEffect: boolean;
}

interface Details<Query, Body, Reply, P, Headers> {
  query?: Query;
  body?: Body;
  reply?: Reply;
  pages?: P;
  headers?: Headers;
  hasEffect?: boolean;
}

/** Says an endpoint, once: the client calls it, the mock answers it, the traffic check knows it by this. */
export function operation<
  const Path extends string,
  Query extends ObjectSchema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Reply extends Schema | undefined = undefined,
  const P extends Pages<keyof OutputOf<Reply>> | undefined = undefined,
  Headers extends ObjectSchema | undefined = undefined,
>(
  id: string,
  method: Method,
  path: Path,
  details?: Details<Query, Body, Reply, P, Headers>,
): Operation<Path, Query, Body, Reply, P, Headers>;
// What is declared and never used must not be part of a page.
/* @__NO_SIDE_EFFECTS__ */
export function operation(
  id: string,
  method: Method,
  path: string,
  details: Details<ObjectSchema, Schema, Schema, Pages, ObjectSchema> = {},
): Operation {
  const { query, body, reply, pages, headers, hasEffect = false } = details;
  return { kind: 'operation', id, method, path, query, body, reply, pages, headers, hasEffect };
}

/** True for an operation among whatever else a module of the contract exports. */
export function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'operation';
}
