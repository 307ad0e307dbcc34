import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { listDesktops, listDesktopsDetail, showDesktopDetail } from '~/contract/desktops';
import { operation } from '~/contract/operation';
import { createTag, deleteTag } from '~/contract/tags';
import { beginsJob, type BulkOperation } from './bulk-calls';
import { ApiError } from './errors';
import { call } from './http';
import { declineSignIn, openSession, signIn, signInStore } from './session';

const answers: (Response | Error)[] = [];
const calls: Request[] = [];
const fetchMock = vi.fn(async (input: string, init?: RequestInit) => {
  const request = new Request(new URL(input, 'http://console.test'), init);
  calls.push(request);
  request.signal.throwIfAborted();
  const answer = answers.shift() ?? new Response('{"ok":true}');
  if (answer instanceof Error) throw answer;
  return answer;
});
const reply = z.object({ ok: z.boolean() });
const read = operation('Read', 'GET', '/x', { reply });
const post = operation('Post', 'POST', '/y', { reply });
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock);
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
  answers.length = 0;
  calls.length = 0;
  openSession({ region: 'r', projectId: 'p 1', projectName: '', apiBase: '', userName: '' });
  signIn('t1');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the request', () => {
  it('fills the path, repeats keys of lists, leaves out what is empty, and carries the token', async () => {
    const query = z.strictObject({
      user_name: z.optional(z.array(z.string())),
      limit: z.optional(z.int()),
      computer_name: z.optional(z.string()),
      tag: z.optional(z.string()),
      flag: z.optional(z.boolean()),
    });
    await call(operation('Find', 'GET', '/v2/{project_id}/desktops/{desktop_id}', { query, reply }), {
      params: { desktop_id: 'a/b' },
      query: { user_name: ['x', 'y z'], limit: 0, computer_name: '', tag: undefined, flag: false },
    });
    const [sent] = calls;
    expect(sent?.url).toBe(
      'http://console.test/v2/p%201/desktops/a%2Fb?user_name=x&user_name=y+z&limit=0&flag=false',
    );
    expect(sent?.headers.get('X-Auth-Token')).toBe('t1');
  });

  it('carries what the operation takes in headers of its own', async () => {
    const headers = z.object({ 'X-Language': z.optional(z.enum(['zh-cn', 'fr-fr'])) });
    const tell = operation('Tell', 'POST', '/z', { reply, headers });
    await call(tell, { headers: { 'X-Language': 'fr-fr' } });
    await call(tell);
    expect(calls.map((sent) => sent.headers.get('X-Language'))).toEqual(['fr-fr', null]);
  });

  it('sends a body as JSON and takes an empty answer for none', async () => {
    answers.push(new Response(null, { status: 204 }));
    const body = z.strictObject({ a: z.int() });
    expect(await call(operation('Drop', 'DELETE', '/v2/{project_id}/x', { body }), { body: { a: 1 } })).toBe(
      undefined,
    );
    expect(calls[0]?.method).toBe('DELETE');
    expect(calls[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(await calls[0]?.json()).toEqual({ a: 1 });
  });
});

test('what a call needs follows from its operation', () => {
  const kinds = [
    () => call(listDesktops),
    () => call(listDesktops, { query: { limit: 1 } }),
    () => call(showDesktopDetail, { params: { desktop_id: 'a' } }),
    () => call(createTag, { params: { desktop_id: 'a' }, body: { tag: { key: 'a' } } }),
    // @ts-expect-error -- the path names a desktop
    () => call(showDesktopDetail),
    // @ts-expect-error -- and nothing else
    () => call(showDesktopDetail, { params: { job_id: 'a' } }),
    // @ts-expect-error -- one name of two
    () => call(deleteTag, { params: { desktop_id: 'a' } }),
    // @ts-expect-error -- the body is missing
    () => call(createTag, { params: { desktop_id: 'a' } }),
    // @ts-expect-error -- no such filter
    () => call(listDesktopsDetail, { query: { nobody: 1 } }),
    // @ts-expect-error -- an operation without a body takes none
    () => call(listDesktops, { body: {} }),
    async () => (await call(listDesktops)).desktops[0]?.computer_name?.length,
    // @ts-expect-error -- no field of the reply
    async () => (await call(listDesktops)).rows,
  ];
  // @ts-expect-error -- the pages name fields of the reply
  operation('List', 'GET', '/x', { reply, pages: { limit: 1, rows: 'desktops', total: 'total_count' } });
  const bulk: BulkOperation = operation('Bulk', 'POST', '/x', { body: z.object({}), reply });
  // What answers without a job_id begins no job.
  expect([kinds.length, beginsJob(bulk)]).toEqual([12, false]);
});

describe('the answer', () => {
  it('keeps unknown fields out', async () => {
    answers.push(json({ ok: true, secret: 1 }));
    expect(await call(read)).toEqual({ ok: true });
  });

  it.each([
    [{ error_code: 'WKS.1', error_msg: 'No.' }, 'WKS.1', 'No.'],
    [{ error: { code: 'IAM.2', message: 'Nope.' } }, 'IAM.2', 'Nope.'],
  ])('turns a refusal into an ApiError', async (body, code, message) => {
    answers.push(json(body, { status: 409, headers: { 'X-Request-Id': 'r-1' } }));
    const error = await call(read).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      kind: 'http',
      status: 409,
      code,
      message,
      requestId: 'r-1',
      operation: 'GET /x',
    });
  });

  it('names the field that breaks the contract', async () => {
    answers.push(json({ rows: [{ ok: 'yes' }] }));
    const rows = z.object({ rows: z.array(reply) });
    await expect(call(operation('Rows', 'GET', '/x', { reply: rows }))).rejects.toMatchObject({
      kind: 'contract',
      field: 'rows[0].ok',
    });
  });

  it('says so when the answer is not JSON', async () => {
    answers.push(new Response('<html>'));
    await expect(call(read)).rejects.toMatchObject({ kind: 'contract' });
  });
});

describe('trying again', () => {
  it('retries reads after temporary failures', async () => {
    answers.push(
      new TypeError('offline'),
      json({}, { status: 503 }),
      json({}, { status: 429, headers: { 'Retry-After': '0' } }),
    );
    expect(await call(read)).toEqual({ ok: true });
    expect(calls).toHaveLength(4);
  });

  it('does not retry reads after other refusals', async () => {
    answers.push(json({}, { status: 404 }));
    await expect(call(read)).rejects.toBeInstanceOf(ApiError);
    expect(calls).toHaveLength(1);
  });

  it('never sends a change, or a read with an effect, twice', async () => {
    answers.push(json({}, { status: 503 }), new TypeError('offline'), json({}, { status: 503 }));
    await expect(call(operation('A', 'POST', '/x'))).rejects.toMatchObject({ status: 503 });
    await expect(call(operation('B', 'PUT', '/x'))).rejects.toMatchObject({ kind: 'network' });
    await expect(call(operation('C', 'GET', '/x', { reply, hasEffect: true }))).rejects.toMatchObject({
      status: 503,
    });
    expect(calls).toHaveLength(3);
  });

  it('stops when it is cancelled, while asking or while waiting', async () => {
    const stop = new AbortController();
    answers.push(json({}, { status: 503 }));
    const reading = call(read, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls).toHaveLength(1);
  });
});

describe('a 401', () => {
  it('waits for a sign-in, then sends the same request again with the new token', async () => {
    answers.push(json({}, { status: 401 }), json({}, { status: 401 }));
    const both = Promise.all([call(read), call(post)]);
    await vi.waitFor(() => expect(signInStore.get()).toBe('asking'));
    signIn('t2');
    expect(await both).toEqual([{ ok: true }, { ok: true }]);
    expect(calls.map((sent) => sent.headers.get('X-Auth-Token'))).toEqual(['t1', 't1', 't2', 't2']);
  });

  it('ends with the 401 when sign-in is postponed, and does not ask again by itself', async () => {
    answers.push(json({}, { status: 401 }), json({}, { status: 401 }));
    const reading = call(read).catch((caught: unknown) => caught);
    await vi.waitFor(() => expect(signInStore.get()).toBe('asking'));
    declineSignIn();
    expect(await reading).toMatchObject({ status: 401 });
    await expect(call(read)).rejects.toMatchObject({ status: 401 });
    expect(signInStore.get()).toBe('declined');
  });
});
