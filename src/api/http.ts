import * as z from 'zod/mini';
import { errorReply } from '~/contract/errors';
import type { InputOf, Operation, OutputOf, PathParam } from '~/contract/operation';
import { ApiError, isAbort } from './errors';
import { parseRetryAfter, retryWait } from './retry';
import { currentToken, sessionStore, waitForSignIn, type Session } from './session';

/** Values for the names in a path, beside the project, which the session gives. */
type PathParams = Readonly<Record<string, string>>;
type QueryValue = string | number | boolean | readonly string[] | null | undefined;
type Query = Readonly<Record<string, QueryValue>>;

/** How a call goes out, whatever it is. */
interface Sending {
  signal?: AbortSignal;
  /** The caller keeps its own place in line: a 401 is thrown at once instead of waiting for a sign-in. */
  endsAt401?: boolean;
}

interface Call extends Sending {
  params?: PathParams;
  query?: Query;
  body?: unknown;
  headers?: Readonly<Record<string, string | undefined>>;
}

/** `{ [Key]: Value }`, not needed where nothing has to be in it. */
type Given<Key extends string, Value> = undefined extends Value
  ? { readonly [K in Key]?: Value }
  : object extends Value
    ? { readonly [K in Key]?: Value }
    : { readonly [K in Key]: Value };

/** What a call of the operation is made with: its path's names, its query, its body and its own headers, each where it has one. */
type CallOf<O extends Operation> = Sending &
  Given<'params', Readonly<Record<PathParam<O['path']>, string>>> &
  Given<'query', InputOf<O['query']>> &
  Given<'body', InputOf<O['body']>> &
  Given<'headers', InputOf<O['headers']>>;

/**
 * Calls the service and parses the reply by the contract, unknown fields kept out. A GET is tried again by the rules of retry.ts;
 * what changes something is sent once, whatever happens: a request without an answer may have been carried out. Lists in the
 * query go out as repeated keys; undefined, null and '' are left out.
 * @throws ApiError, or the AbortError of `signal`
 */
export function call<O extends Operation>(
  operation: O,
  ...given: object extends CallOf<O> ? [given?: CallOf<O>] : [given: CallOf<O>]
): Promise<OutputOf<O['reply']>>;
export async function call(operation: Operation, given: Call = {}): Promise<unknown> {
  const mayRepeat = operation.method === 'GET' && !operation.hasEffect;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(operation, given);
    } catch (error) {
      const wait = mayRepeat ? retryWait(error, attempt, Math.random()) : null;
      if (wait === null) throw error;
      await pause(wait, given.signal);
    }
  }
}

/** How errors name an operation: method and path template, never what a call put into it. */
export function callName({ method, path }: Operation): string {
  return `${method} ${path}`;
}

async function once(operation: Operation, given: Call): Promise<unknown> {
  let token = currentToken();
  let response = await exchange(operation, given);
  // A 401 means that nothing was done, so even a change may be sent again, once somebody has signed in.
  while (response.status === 401 && !given.endsAt401 && (await waitForSignIn(token, given.signal))) {
    token = currentToken();
    response = await exchange(operation, given);
  }
  if (!response.ok) throw await refusal(response, callName(operation));
  return parse(response, operation);
}

async function exchange(operation: Operation, given: Call): Promise<Response> {
  const { params, query, body, signal } = given;
  try {
    return await fetch(addressOf(operation, sessionStore.get(), params, query), {
      method: operation.method,
      headers: headersOf(given),
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
      cache: 'no-store',
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ApiError('No answer came from the service.', {
      kind: 'network',
      operation: callName(operation),
    });
  }
}

function headersOf({ body, headers = {} }: Call): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value) result.set(name, value);
  const token = currentToken();
  if (token) result.set('X-Auth-Token', token);
  if (body !== undefined) result.set('Content-Type', 'application/json');
  return result;
}

/** Where a call goes: an address of the service, or a path of this origin where a proxy answers for it. */
export function addressOf(
  { path }: Operation,
  { projectId, apiBase }: Pick<Session, 'projectId' | 'apiBase'>,
  params: PathParams = {},
  query: Query = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'project_id' ? projectId : (params[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') for (const item of value) search.append(key, item);
    else search.set(key, String(value));
  }
  const text = search.toString();
  return `${apiBase}${filled}${text && `?${text}`}`;
}

async function parse(response: Response, operation: Operation): Promise<unknown> {
  const name = callName(operation);
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const facts = { kind: 'contract', operation: name, status: response.status, requestId } as const;
  const body = await readBody(response, name);
  if (body === UNREADABLE) throw new ApiError('The reply is not JSON.', { ...facts, field: '' });
  if (!operation.reply) return undefined;
  const parsed = z.core.safeParse(operation.reply, body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiError(issue?.message ?? 'The reply does not fit the contract.', {
    ...facts,
    field: z.core.toDotPath(issue?.path ?? []),
  });
}

const UNREADABLE = Symbol('unreadable');

/** Many 200 answers have no body at all, so an empty text is a reply of its own: undefined. */
async function readBody(response: Response, operation: string): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ApiError('The answer broke off.', { kind: 'network', operation });
  }
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return UNREADABLE;
  }
}

async function refusal(response: Response, operation: string): Promise<ApiError> {
  const parsed = z.core.safeParse(errorReply, await readBody(response, operation));
  const body = parsed.success ? parsed.data : {};
  return new ApiError(body.error_msg ?? body.error?.message ?? response.statusText, {
    kind: 'http',
    operation,
    status: response.status,
    code: body.error_code ?? body.error?.code ?? undefined,
    requestId: response.headers.get('X-Request-Id') ?? undefined,
    authorizationMessage: body.encoded_authorization_message ?? undefined,
    retryAfter: parseRetryAfter(response.headers.get('Retry-After'), Date.now()),
  });
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

/** Reads a JSON file that is beside the console, such as config.json; undefined when it is not there. */
export async function readStatic(path: string): Promise<unknown> {
  const response = await fetch(path);
  return response.ok ? await readBody(response, `GET ${path}`) : undefined;
}
