import { closeSync, openSync, writeSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import type { Service } from './service';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'Access-Control-Allow-Headers':
    'X-Auth-Token, Authorization, X-Sdk-Date, X-Project-Id, Content-Type, X-Language',
  'Access-Control-Max-Age': '600',
};
const SECRET = new Set(['x-auth-token', 'authorization', 'cookie', 'set-cookie', 'x-subject-token']);

/** One exchange, as the traffic log has it. */
interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Record<string, string>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Record<string, string>;
  readonly responseBody: string;
}

/** Lets a node:http server answer with the handlers of the service, and writes each exchange to `logFile`. */
export function createListener(
  service: Service,
  logFile: string | undefined,
): { readonly listener: RequestListener; readonly close: () => void } {
  // Written at once, not buffered: a log cut off by a kill is whole up to then.
  const file = logFile === undefined ? undefined : openSync(logFile, 'a');
  const note = (exchange: Exchange) => {
    if (file !== undefined) writeSync(file, `${JSON.stringify(exchange)}\n`);
  };
  return {
    listener: (incoming, outgoing) => {
      answer(service, incoming, outgoing, note).catch((error: unknown) => {
        console.error('mock-api could not answer:', error);
        outgoing.destroy();
      });
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

async function answer(
  service: Service,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  note: (exchange: Exchange) => void,
): Promise<void> {
  const method = incoming.method ?? 'GET';
  if (method === 'OPTIONS') {
    outgoing.writeHead(204, CORS).end();
    return;
  }
  const requestBody = await bodyOf(incoming);
  const request = toRequest(incoming, method, requestBody, outgoing);
  const response = (await getResponse(service.handlers, request)) ?? new Response(null, { status: 404 });
  const log = { method, url: request.url, requestHeaders: masked(request.headers), requestBody };
  if (response.type === 'error') {
    note({ ...log, status: 0, responseHeaders: {}, responseBody: '' });
    incoming.socket.destroy();
    return;
  }
  const responseBody = await response.text();
  const responseHeaders = { ...Object.fromEntries(response.headers), ...CORS };
  note({
    ...log,
    status: response.status,
    responseHeaders: masked(new Headers(responseHeaders)),
    responseBody,
  });
  outgoing.writeHead(response.status, responseHeaders).end(responseBody);
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) if (Buffer.isBuffer(part)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function toRequest(
  incoming: IncomingMessage,
  method: string,
  body: string,
  outgoing: ServerResponse,
): Request {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`;
  const sent = body !== '' && method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers, signal: gone.signal, ...(sent && { body }) });
}

function masked(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, SECRET.has(name) ? '***' : value]));
}
