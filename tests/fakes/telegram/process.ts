import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startFakeTelegram } from './server.ts';

/**
 * The fake in a process of its own, for benches: `node scripts/run-ts.mjs tests/fakes/telegram/process.ts`. Prints one line
 * of JSON, `{"root", "token", "counters"}`, and ends with SIGTERM; GET on `counters` answers `{accepted, refused, violations}`.
 * PACE is strict (the default) or none; LATENCY_MS holds every answer back.
 */
const pace = process.env['PACE'] === 'none' ? 'none' : 'strict';
const latencyMs = Number(process.env['LATENCY_MS'] ?? '0');
const fake = await startFakeTelegram({ pace, latencyMs });
const counters = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(fake.pace));
});
await new Promise<void>((resolve) => counters.listen(0, '127.0.0.1', resolve));
const { port } = counters.address() as AddressInfo;
console.log(JSON.stringify({ root: fake.root, token: fake.token, counters: `http://127.0.0.1:${String(port)}/` }));
process.once('SIGTERM', () => {
  counters.closeAllConnections();
  counters.close();
  void fake.close();
});
