import type * as z from 'zod/mini';
import type { InputOf, Operation, OutputOf, Pages, PathParam } from '~/contract/operation';
import { parseBody, parseHeaders, parseQuery } from './request';

/** What reaches an answer: query, body and headers parsed by the contract, and the names in the path. */
interface Call<Path extends string, Query, Body, Headers> {
  readonly query: Query;
  readonly body: Body;
  readonly headers: Headers;
  readonly param: (name: PathParam<Path>) => string;
}

interface RawCall {
  readonly search: URLSearchParams;
  readonly bodyText: string;
  readonly headers: Headers;
  readonly params: ReadonlyMap<string, string>;
}

/** What a reply is written as; nothing where the call answers without a body. */
type Answer<Reply extends z.core.$ZodType | undefined> = Reply extends undefined ? void : InputOf<Reply>;

/** An operation and its mock. */
export interface Handler {
  readonly operation: Operation;
  /** Status of success where it is not 200 with a body and 204 without. */
  readonly status: number | undefined;
  readonly run: (call: RawCall) => Promise<unknown>;
}

/** Answers an operation: query, body and headers reach `answer` parsed, or the call is refused. */
export function handle<
  Path extends string,
  Query extends z.core.$ZodObject | undefined,
  Body extends z.core.$ZodType | undefined,
  Reply extends z.core.$ZodType | undefined,
  Headers extends z.core.$ZodObject | undefined,
>(
  operation: Operation<Path, Query, Body, Reply, Pages | undefined, Headers>,
  answer: (
    call: Call<Path, OutputOf<Query>, OutputOf<Body>, OutputOf<Headers>>,
  ) => Answer<Reply> | Promise<Answer<Reply>>,
  status?: number,
): Handler {
  return {
    operation,
    status,
    run: async ({ search, bodyText, headers: given, params }) => {
      const query = parseQuery(operation.query, search);
      const body = parseBody(operation.body, bodyText);
      const headers = parseHeaders(operation.headers, given);
      return answer({ query, body, headers, param: (name) => params.get(name) ?? '' });
    },
  };
}
