// The mock service on a real HTTP port: npm run mock-api -- --port 8787 --fleet 3000 --scenario normal --log traffic.jsonl
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArguments, USAGE } from './serve-arguments';
import { createListener } from './serve-listener';
import { createService } from './service';

const parsed = readArguments(process.argv.slice(2));
if ('problem' in parsed) {
  console.error(`${parsed.problem}\n${USAGE}`);
  process.exit(2);
}

const { port, log, ...options } = parsed;
const { listener, close } = createListener(createService(options), log);
const server = createServer(listener);

server.on('error', (error) => {
  console.error(`mock-api cannot listen on port ${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`mock-api listening on http://127.0.0.1:${portOf(server.address())}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      close();
      process.exit(0);
    });
    server.closeAllConnections();
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : port;
}
