// For the tests of this room: calls the handlers as a client would, without a network.
import { getResponse } from 'msw';
import * as z from 'zod/mini';
import { jobReply } from '~/contract/desktop-actions';
import { listScheduledTasksRecordsReply } from '~/contract/scheduled-task-runs';
import { createScheduledTasksReply } from '~/contract/scheduled-tasks';
import type { TabStorage } from '~/mocks/engine/persistence';
import { PROJECT_ID } from '~/mocks/seed/project';
import { createService, type Service, type ServiceOptions } from './service';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}
interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** A service without latency. */
export function quickService(options: ServiceOptions = {}): Service {
  return createService({ latency: 0, fleet: 400, ...options });
}

/** A storage as the tabs of one browser share it. */
export function memoryStorage(): TabStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

/** Sends one request; `path` begins after the project, or is whole, from /v1 on. */
export async function call(service: Service, path: string, options: CallOptions = {}): Promise<Answer> {
  return callUrl(service, `http://console.test${wholePath(path)}`, options);
}

/** The path of a call in a project. */
export function wholePath(path: string, project = PROJECT_ID): string {
  return path.startsWith('/v1/') ? path.replace('{project_id}', project) : `/v2/${project}${path}`;
}

/** Sends one request to WorkspaceApp; `path` begins after the project. */
export async function callApp(service: Service, path: string, options: CallOptions = {}): Promise<Answer> {
  return callUrl(service, `http://console.test/v1/${PROJECT_ID}${path}`, options);
}

/** Sends one request to a whole address. */
export async function callUrl(service: Service, url: string, options: CallOptions = {}): Promise<Answer> {
  const { method = 'GET', body, headers = { 'X-Auth-Token': 'token' }, signal } = options;
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(url, {
    method,
    headers,
    signal: signal ?? null,
    ...(body !== undefined && { body: sent }),
  });
  const response = await getResponse(service.handlers, request);
  if (!response) throw new Error(`Nothing answers ${method} ${url}`);
  if (response.type === 'error') throw new TypeError('No answer came');
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: parsed };
}

/** A successful reply, parsed by its contract. */
export async function read<S extends z.core.$ZodType>(
  service: Service,
  path: string,
  reply: S,
): Promise<z.output<S>> {
  const { status, body } = await call(service, path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
  return z.parse(reply, body);
}

/** Sends a change with a body. */
export async function change(
  service: Service,
  path: string,
  body: unknown,
  method: 'POST' | 'PUT' = 'POST',
): Promise<Answer> {
  return call(service, path, { method, body });
}

/** Begins a job and answers its id. */
export async function beginJob(service: Service, path: string, body: unknown): Promise<string> {
  const { status, body: reply } = await change(service, path, body);
  const { job_id } = z.parse(jobReply, reply);
  if (status >= 300 || !job_id) throw new Error(`${path} answered ${status}: ${JSON.stringify(reply)}`);
  return job_id;
}

/** Query text of given parameters; lists are sent as repeated keys. */
export function queryText(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(key, String(item));
  }
  return `?${search.toString()}`;
}

/** The id of the newest run of a scheduled task. */
export async function newestRecordId(service: Service, taskId: string): Promise<string> {
  const reply = await read(
    service,
    `/scheduled-tasks/${taskId}/records?limit=1`,
    listScheduledTasksRecordsReply,
  );
  const id = reply.tasks_records?.[0]?.id;
  if (id === undefined) throw new Error(`The task ${taskId} has not run`);
  return id;
}

/** Creates a scheduled task and answers its id. */
export async function createTask(service: Service, body: unknown): Promise<string> {
  const { status, body: reply } = await change(service, '/scheduled-tasks', body);
  const task_id = z.parse(createScheduledTasksReply, reply)?.task_id;
  if (status !== 200 || !task_id) throw new Error(`Not created: ${status} ${JSON.stringify(reply)}`);
  return task_id;
}
