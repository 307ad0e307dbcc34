import { addressOf } from '~/api/http';
import type { Session } from '~/api/session';
import type { Operation } from '~/contract/operation';

/** One request as it will be sent: address and body, nothing secret. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly body: object;
}

/** What a call of the operation sends; `apiBase` is where the service, or what answers for it, is reached. */
export function shownRequest(
  operation: Operation,
  where: Pick<Session, 'projectId' | 'apiBase'>,
  { params, body }: { params?: Readonly<Record<string, string>>; body: object },
): ShownRequest {
  return { method: operation.method, url: addressOf(operation, where, params), body };
}

/** The request as text: method, path, and the body as JSON. */
export function requestText({ method, url, body }: ShownRequest): string {
  return `${method} ${new URL(url).pathname}\n\n${JSON.stringify(body, null, 2)}`;
}

/** A curl line that sends the same; the token comes from the variable TOKEN of whoever runs it. */
export function curlLine({ method, url, body }: ShownRequest): string {
  return [
    `curl -sS --fail-with-body -X ${method} ${quoted(url)}`,
    `  -H 'Content-Type: application/json' -H "X-Auth-Token: $TOKEN"`,
    `  -d ${quoted(JSON.stringify(body))}`,
  ].join(' \\\n');
}

/** Every request, one after the other, as a shell script that stops at the first the service refuses. */
export function curlScript(requests: readonly ShownRequest[]): string {
  return ['#!/bin/sh', 'set -e', ...requests.map(curlLine), ''].join('\n');
}

/** In single quotes a shell reads everything as it is, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
