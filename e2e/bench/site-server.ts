// The servers of the bench, in a separate process so that the driver's work delays no answer: the built consoles as a reverse
// proxy would serve them (compressed, the API on the same origin, the token added), and the limit page.
import { readFileSync, statSync } from 'node:fs';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from '../../deploy/csp';

/** One origin: files of `folder`, and the API of the mock-api at `apiPort`, if it has one. */
export interface Site {
  folder: string;
  apiPort?: number;
  /** What config.json says here; the one in the folder when left out. */
  config?: Record<string, string>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const LIMIT = readFileSync(new URL('./pages/limit.html', import.meta.url), 'utf8');
const agent = new Agent({ keepAlive: true });

function serve(site: Site): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const packed = new Map<string, { type: string; body: Buffer }>();
  return (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://bench.invalid');
    if (/^\/v[1-3]\//.test(url.pathname)) return forward(site, incoming, outgoing);
    if (url.pathname === '/limit.html') {
      const list = (url.searchParams.get('list') ?? '').replaceAll('&', '&amp;');
      return send(outgoing, 'text/html; charset=utf-8', gzipSync(LIMIT.replaceAll('__LIST__', list)));
    }
    if (url.pathname === '/config.json' && site.config) {
      return send(outgoing, 'application/json', gzipSync(JSON.stringify(site.config)));
    }
    const path = fileOf(site.folder, url.pathname);
    if (path === undefined) return void outgoing.writeHead(404).end();
    const known = packed.get(path) ?? {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      body: gzipSync(readFileSync(path), { level: 9 }),
    };
    packed.set(path, known);
    return send(outgoing, known.type, known.body);
  };
}

/** The file of an address; an address of the console's own is index.html. The table pages have none, and no icon either. */
function fileOf(folder: string, pathname: string): string | undefined {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  return [path, join(folder, 'index.html')].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

function send(outgoing: ServerResponse, type: string, body: Buffer): void {
  outgoing.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Content-Length': body.length,
    ...(type.startsWith('text/html') && { 'X-Content-Type-Options': 'nosniff' }),
  });
  outgoing.end(body);
}

function forward(site: Site, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const onward = request(
    {
      host: '127.0.0.1',
      port: site.apiPort,
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, 'x-auth-token': 'bench', 'accept-encoding': 'identity' },
      agent,
    },
    (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = gzipSync(Buffer.concat(parts));
        const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, {
          ...headers,
          'content-encoding': 'gzip',
          'content-length': body.length,
        });
        outgoing.end(body);
      });
    },
  );
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

process.on('message', (sites: Site[]) => {
  const servers = sites.map((site) => {
    const handle = serve(site);
    return createServer((incoming, outgoing) => {
      outgoing.setHeader('Content-Security-Policy', policyOf(incoming.url ?? ''));
      handle(incoming, outgoing);
    });
  });
  const listening = servers.map(
    (server) =>
      new Promise<number>((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
      }),
  );
  void Promise.all(listening).then((ports) => process.send?.(ports));
});
process.on('disconnect', () => process.exit(0));

/** The console runs under its strict policy; the limit page has its few lines inline. */
function policyOf(url: string): string {
  return url.startsWith('/limit.html')
    ? CONTENT_SECURITY_POLICY.replaceAll("'self'", "'self' 'unsafe-inline'")
    : CONTENT_SECURITY_POLICY;
}
