import { addressOf } from '~/api/http';
import type { Session } from '~/api/session';
import type { Operation } from '~/contract/operation';

/** One request as it will be sent: address, body, and what is said of it in headers of its own; nothing secret. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the call takes none. */
  readonly body: object | null;
}

/** What a call of the operation sends; `apiBase` is where the service, or what answers for it, is reached. */
export function shownRequest(
  operation: Operation,
  where: Pick<Session, 'projectId' | 'apiBase'>,
  given: {
    params?: Readonly<Record<string, string>>;
    headers?: Readonly<Record<string, string>>;
    body: object;
  },
): ShownRequest {
  const { params, headers = {}, body } = given;
  return {
    method: operation.method,
    url: addressOf(operation, where, params),
    headers,
    body: operation.body ? body : null,
  };
}

/** The request as text: method, path, headers of its own, and the body as JSON. */
export function requestText({ method, url, headers, body }: ShownRequest): string {
  const head = [`${method} ${new URL(url).pathname}`, ...linesOf(headers)].join('\n');
  return body ? `${head}\n\n${JSON.stringify(body, null, 2)}` : head;
}

/** A curl line that sends the same; the token comes from the variable TOKEN of whoever runs it. */
export function curlLine({ method, url, headers, body }: ShownRequest): string {
  return [
    `curl -sS --fail-with-body -X ${method} ${quoted(url)}`,
    `  -H 'Content-Type: application/json' -H "X-Auth-Token: $TOKEN"`,
    ...linesOf(headers).map((line) => `  -H ${quoted(line)}`),
    ...(body ? [`  -d ${quoted(JSON.stringify(body))}`] : []),
  ].join(' \\\n');
}

/** Every request, one after the other, as a shell script that stops at the first the service refuses. */
export function curlScript(requests: readonly ShownRequest[]): string {
  return ['#!/bin/sh', 'set -e', ...requests.map(curlLine), ''].join('\n');
}

const linesOf = (headers: ShownRequest['headers']) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/** In single quotes a shell reads everything as it is, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
