import { join } from 'node:path';
import { systemClock } from '@aisle/client';
import { socketIoRoad } from '@aisle/client/line/socket-io';
import { websocketRoad } from '@aisle/client/line/websocket';
import { lineConformance } from '@aisle/client/testing';
import { PROTOCOL } from '@aisle/protocol';
import { createServer, createStore, noLimits } from '@aisle/server';
import { startProxy } from './faults/proxy.ts';
import { openScope } from './nodes/scope.ts';

/** The roads of packages/client against the server as it is, through a network that breaks. */
const PING_MS = 300;

type Road = Parameters<typeof lineConformance>[1] extends () => Promise<infer Under>
  ? Under extends { road: infer R }
    ? R
    : never
  : never;

const stageFor = (makeRoad: (serverUrl: string) => Road) => async () => {
  const scope = openScope();
  const server = await createServer(
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: `file:${join(scope.folder('conformance'), 'aisle.db')}`,
      logLevel: 'silent',
    },
    { limits: noLimits, timing: { pingMs: PING_MS } },
  );
  scope.onClose(() => server.close());
  const { siteKey } = await createStore(server.storage, { name: 'Tern & Purl', origins: [] });
  const { port } = await server.listen();
  const proxy = await startProxy(scope, port);
  return {
    road: makeRoad(`http://127.0.0.1:${proxy.port}`),
    token: async () => {
      const session = await fetch(`http://127.0.0.1:${port}/api/v1/shopper/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ protocol: PROTOCOL, siteKey }),
      });
      const { token } = (await session.json()) as { token: string };
      return token;
    },
    cut: () => void proxy.cut(),
    silence: (wanted: boolean) => (wanted ? proxy.silence('down') : proxy.heal()),
    deadAfterMs: 2 * PING_MS,
    close: () => scope.close(),
  };
};

lineConformance(
  'our own websocket, real server',
  stageFor((serverUrl) =>
    websocketRoad({ serverUrl, namespace: '/shopper', clock: systemClock, WebSocket }),
  ),
);

for (const transport of ['websocket', 'polling'] as const)
  lineConformance(
    `socket.io-client by ${transport}, real server`,
    stageFor((serverUrl) =>
      socketIoRoad({ serverUrl, namespace: '/shopper', transports: [transport] }),
    ),
  );
