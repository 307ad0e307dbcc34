import type { BulkCall } from '~/api/bulk-calls';

/** One request as it will be sent: address and body, nothing secret. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly body: object;
}

/** Where the call goes in this project, with `params` in its path. `apiBase` empty stands for this console's own origin. */
export function urlOf(
  call: BulkCall,
  projectId: string,
  apiBase: string,
  origin: string,
  params: Readonly<Record<string, string>> = {},
): string {
  const named: Readonly<Record<string, string>> = { ...params, project_id: projectId };
  const path = call.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
  return `${apiBase || origin}${path}`;
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

/** In single quotes a shell reads everything as it stands, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
