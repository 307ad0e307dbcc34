// Builds what is measured and starts what serves it, all on free ports of 127.0.0.1; everything started here is stopped here.
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESULTS, ROOT } from '../support/paths';
import type { Site } from './site-server';

const children: ChildProcess[] = [];

/** Builds into test-results/bench/NAME and returns the folder. */
export function build(name: string, args: readonly string[]): string {
  const folder = resolve(RESULTS, 'bench', name);
  execFileSync(
    resolve(ROOT, 'node_modules/.bin/vite'),
    ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn', ...args],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return folder;
}

/** Starts the demo's backend on a separate port, without simulated latency. */
export function startMockApi(fleet: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/mocks/transport/serve.ts',
      '--port',
      '0',
      '--latency',
      '0',
      '--fleet',
      String(fleet),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  return new Promise((resolvePort, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const port = /127\.0\.0\.1:(\d+)/.exec(text.toString())?.[1];
      if (port !== undefined) resolvePort(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`mock-api ended with ${code}.`)));
  });
}

/** Serves the sites; the origins come back in their order. */
export function startSites(sites: readonly Site[]): Promise<string[]> {
  const child = fork(fileURLToPath(new URL('./site-server.ts', import.meta.url)), {
    cwd: ROOT,
    execArgv: ['--import', 'tsx'],
  });
  children.push(child);
  return new Promise((resolvePorts, reject) => {
    child.once('message', (ports: number[]) => resolvePorts(ports.map((port) => `http://127.0.0.1:${port}`)));
    child.once('exit', (code) => reject(new Error(`The bench's server ended with ${code}.`)));
    child.send(sites);
  });
}

/** Ends every process started here. */
export function stopAll(): void {
  for (const child of children) child.kill();
}
