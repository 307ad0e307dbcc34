import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ID, SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { readArguments } from './serve-arguments';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const start = (...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/mocks/transport/serve.ts', ...args], { cwd: root });

async function outputOf(
  child: ChildProcess,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (part) => (stdout += String(part)));
  child.stderr?.on('data', (part) => (stderr += String(part)));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [part] = await once(child.stdout ?? child, 'data');
  return String(part);
}

// Each start is a separate process, slow on a busy machine.
describe('mock-api', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mock-api-'));
  const log = path.join(folder, 'traffic.jsonl');
  let child: ChildProcess;
  let base = '';

  beforeAll(async () => {
    child = start('--port', '0', '--fleet', '60', '--latency', '0', '--scenario', 'troubled', '--log', log);
    const line = await firstLine(child);
    expect(line).toMatch(/^mock-api listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    base = line.trim().split(' ').at(-1) ?? '';
  }, 30_000);
  afterAll(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const api = (rest: string, init: RequestInit = {}) =>
    fetch(`${base}/v2/${PROJECT_ID}${rest}`, {
      ...init,
      headers: { 'X-Auth-Token': 'top-secret', ...Object.fromEntries(new Headers(init.headers)) },
    });
  const exchanges = () =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  it('answers as the browser is answered', async () => {
    const response = await api('/desktops?limit=2');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ total_count: 60, desktops: { length: 2 } });
  });

  it('lets browsers of any origin in', async () => {
    const preflight = await api('/desktops/batch-tags', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
    for (const name of ['X-Auth-Token', 'Content-Type', 'X-Language']) {
      expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain(name);
    }
    const response = await api('/desktops?limit=1');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id');
  });

  it('takes the body of a DELETE, keeps the state and logs both sides without secrets', async () => {
    const { desktops } = (await (await api('/desktops?limit=1&offset=2')).json()) as {
      desktops: { desktop_id: string }[];
    };
    const body = JSON.stringify({
      desktops: [{ desktop_id: desktops[0]?.desktop_id, tags: [{ key: 'env' }] }],
    });
    const headers = {
      'Content-Type': 'application/json',
      Authorization: 'hidden-too',
      Cookie: 'a=hidden-as-well',
    };
    expect((await api('/desktops/batch-tags', { method: 'DELETE', body, headers })).status).toBe(204);
    expect(exchanges().at(-1)).toMatchObject({
      method: 'DELETE',
      url: `${base}/v2/${PROJECT_ID}/desktops/batch-tags`,
      requestHeaders: { 'x-auth-token': '***', authorization: '***', 'content-type': 'application/json' },
      requestBody: body,
      status: 204,
      responseBody: '',
    });
    expect(readFileSync(log, 'utf8')).not.toMatch(/top-secret|hidden-/);
    const { tags } = (await (await api(`/desktops/${desktops[0]?.desktop_id}/tags`)).json()) as {
      tags: { key: string }[];
    };
    expect(tags.map((tag) => tag.key)).not.toContain('env');
  });

  it('acts on desktops, and answers or breaks off as the browser would see it', async () => {
    const { healthy, lostAnswer, timesOut } = SENTINEL_DESKTOPS;
    const post = (rest: string, body: object, init: RequestInit = {}) =>
      api(rest, { method: 'POST', body: JSON.stringify(body), ...init });
    const reboot = ({ id }: { id: string }, init?: RequestInit) =>
      post('/desktops/action', { op_type: 'reboot', desktop_ids: [id] }, init);
    const begun = (await (await reboot(healthy)).json()) as { job_id: string };
    expect(await (await api(`/workspace-jobs/${begun.job_id}`)).json()).toMatchObject({ sub_jobs_total: 1 });
    const silent = await api('/desktops/maintenance-mode', {
      method: 'PUT',
      body: JSON.stringify({ desktop_ids: [healthy.id], in_maintenance_mode: true }),
    });
    expect([silent.status, await silent.text()]).toEqual([200, '']);
    await expect(reboot(lostAnswer)).rejects.toThrow('fetch failed');
    await expect(reboot(timesOut, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/abort|timeout/i);
    const jobs = await api('/workspace-sub-jobs?job_type=rebootDesktops');
    expect(await jobs.json()).toMatchObject({ total_count: 2 });
  });

  it('stops cleanly when told to', async () => {
    const closed = outputOf(child);
    child.kill('SIGTERM');
    expect((await closed).code).toBe(0);
  });

  it('hangs up in the offline scenario', async () => {
    const offline = start('--port', '0', '--scenario', 'offline', '--latency', '0');
    const address = (await firstLine(offline)).trim().split(' ').at(-1);
    await expect(fetch(`${address}/v2/${PROJECT_ID}/desktops`)).rejects.toThrow('fetch failed');
    const closed = outputOf(offline);
    offline.kill('SIGINT');
    expect((await closed).code).toBe(0);
  });

  it('refuses a flag it does not know', async () => {
    const { code, stdout, stderr } = await outputOf(start('--prot', '8787'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage: mock-api');
  });
});

describe('the command line', () => {
  it('has usual values', () => {
    expect(readArguments([])).toEqual({
      port: 8787,
      fleet: 3000,
      groups: 60,
      seed: 1,
      scenario: 'normal',
      latency: 1,
      pace: 1,
      log: undefined,
    });
    expect(readArguments(['--port', '0', '--latency', '0.5', '--scenario', 'slow'])).toMatchObject({
      port: 0,
      latency: 0.5,
      scenario: 'slow',
    });
  });

  it.each([
    [['--fleet', 'many']],
    [['--fleet', '100001']],
    [['--groups', '10001']],
    [['--port', '-1']],
    [['--pace', '0']],
    [['--scenario', 'merry']],
    [['stray']],
  ])('refuses %s', (args) => {
    expect(readArguments(args)).toHaveProperty('problem');
  });
});
