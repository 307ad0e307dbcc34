import * as z from 'zod/mini';
import { parseBody, parseQuery } from './request';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export interface Call<Path extends string, Query, Body> {
  readonly query: Query;
  readonly body: Body;
  readonly param: (name: ParamNames<Path>) => string;
}

/** One call of the manual: its schemas come from the contract, `answer` is the pretence. */
interface Spec<
  Path extends string,
  Query extends z.core.$ZodObject,
  Body extends z.core.$ZodType,
  Reply extends z.core.$ZodType,
> {
  /** Its name in the manual. */
  readonly id: string;
  readonly method: Method;
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  /** Status of success where it is not 200 with a body and 204 without. */
  readonly status?: number;
  readonly answer: (
    call: Call<Path, z.output<Query>, z.output<Body>>,
  ) => z.input<Reply> | Promise<z.input<Reply>>;
}

interface RawCall {
  readonly search: URLSearchParams;
  readonly bodyText: string;
  readonly params: ReadonlyMap<string, string>;
}

/** A spec with its types folded away, as the router keeps it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly reply: z.core.$ZodType;
  readonly status: number | undefined;
  readonly run: (call: RawCall) => Promise<unknown>;
}

export const noQuery = z.strictObject({});
export const noBody = z.undefined();
export const noReply = z.void();

/** Binds a spec to the frame: the query and the body reach `answer` parsed, or the call is refused. */
export function operation<
  const Path extends string,
  Query extends z.core.$ZodObject,
  Body extends z.core.$ZodType,
  Reply extends z.core.$ZodType,
>(spec: Spec<Path, Query, Body, Reply>): Operation {
  const { id, method, path, reply, status } = spec;
  return {
    id,
    method,
    path,
    reply,
    status,
    run: async ({ search, bodyText, params }) => {
      const query = parseQuery(spec.query, search);
      const body = parseBody(spec.body, bodyText);
      return spec.answer({ query, body, param: (name) => params.get(name) ?? '' });
    },
  };
}
