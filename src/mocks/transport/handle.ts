import type * as z from 'zod/mini';
import type { InputOf, Operation, OutputOf, PathParam } from '~/contract/operation';
import { parseBody, parseQuery } from './request';

/** What reaches an answer: the query and the body parsed by the contract, and the names in the path. */
interface Call<Path extends string, Query, Body> {
  readonly query: Query;
  readonly body: Body;
  readonly param: (name: PathParam<Path>) => string;
}

interface RawCall {
  readonly search: URLSearchParams;
  readonly bodyText: string;
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

/** Answers an operation: the query and the body reach `answer` parsed, or the call is refused. */
export function handle<
  Path extends string,
  Query extends z.core.$ZodObject | undefined,
  Body extends z.core.$ZodType | undefined,
  Reply extends z.core.$ZodType | undefined,
>(
  operation: Operation<Path, Query, Body, Reply>,
  answer: (call: Call<Path, OutputOf<Query>, OutputOf<Body>>) => Answer<Reply> | Promise<Answer<Reply>>,
  status?: number,
): Handler {
  return {
    operation,
    status,
    run: async ({ search, bodyText, params }) => {
      const query = parseQuery(operation.query, search);
      const body = parseBody(operation.body, bodyText);
      return answer({ query, body, param: (name) => params.get(name) ?? '' });
    },
  };
}
