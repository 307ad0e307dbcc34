import * as z from 'zod/mini';
import { errorReply } from '~/contract/errors';
import { ApiError, isAbort } from './errors';
import { parseRetryAfter, retryWait } from './retry';
import { currentToken, sessionStore, waitForSignIn } from './session';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** Anything a path template can take, `{name}` by name; `{project_id}` is filled from the session. */
type PathParams = Readonly<Record<string, string>>;

interface Call {
  params?: PathParams;
  /** Lists go out as repeated keys; undefined, null and '' are left out. */
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
  signal?: AbortSignal;
  /** A GET that changes something: it is sent once, like a POST. */
  hasEffect?: boolean;
  /** The caller keeps its own place in line: a 401 is thrown at once instead of waiting for a sign-in. */
  endsAt401?: boolean;
}

/**
 * Reads. Parses the reply by `reply`, unknown fields kept out. Tries again by the rules of retry.ts.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function get<T extends z.core.$ZodType>(
  path: string,
  reply: T,
  call: Call = {},
): Promise<z.output<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once('GET', path, reply, call);
    } catch (error) {
      const wait = call.hasEffect ? null : retryWait(error, attempt, Math.random());
      if (wait === null) throw error;
      await pause(wait, call.signal);
    }
  }
}

/** Changes something. Sent once, whatever happens: a request without an answer may have been carried out. @throws ApiError */
export async function send<T extends z.core.$ZodType>(
  method: Exclude<Method, 'GET'>,
  path: string,
  reply: T,
  call: Call = {},
): Promise<z.output<T>> {
  return once(method, path, reply, call);
}

/** The reply of calls that answer without a body. */
export const noBody = z.unknown();

async function once<T extends z.core.$ZodType>(
  method: Method,
  path: string,
  reply: T,
  call: Call,
): Promise<z.output<T>> {
  const operation = `${method} ${path}`;
  let token = currentToken();
  let response = await exchange(method, path, call, operation);
  // A 401 means that nothing was done, so even a change may be sent again, once somebody has signed in.
  while (response.status === 401 && !call.endsAt401 && (await waitForSignIn(token, call.signal))) {
    token = currentToken();
    response = await exchange(method, path, call, operation);
  }
  if (!response.ok) throw await refusal(response, operation);
  return parse(response, reply, operation);
}

async function exchange(method: Method, path: string, call: Call, operation: string): Promise<Response> {
  const url = toUrl(path, call.params, call.query);
  try {
    return await fetch(url, {
      method,
      headers: headers(call.body !== undefined),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: call.signal ?? null,
      cache: 'no-store',
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ApiError('No answer came from the service.', { kind: 'network', operation });
  }
}

function headers(hasBody: boolean): Headers {
  const result = new Headers();
  const token = currentToken();
  if (token) result.set('X-Auth-Token', token);
  if (hasBody) result.set('Content-Type', 'application/json');
  return result;
}

function toUrl(path: string, params: PathParams = {}, query: Call['query'] = {}): string {
  const { apiBase, projectId } = sessionStore.get();
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

async function parse<T extends z.core.$ZodType>(
  response: Response,
  reply: T,
  operation: string,
): Promise<z.output<T>> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const facts = { kind: 'contract', operation, status: response.status, requestId } as const;
  const body = await readBody(response, operation);
  if (body === UNREADABLE) throw new ApiError('The reply is not JSON.', { ...facts, field: '' });
  const parsed = z.core.safeParse(reply, body);
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

/** Reads a JSON file that stands beside the console, such as config.json; undefined when it is not there. */
export async function readStatic(path: string): Promise<unknown> {
  const response = await fetch(path);
  return response.ok ? await readBody(response, `GET ${path}`) : undefined;
}
