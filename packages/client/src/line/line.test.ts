import { systemClock } from '../clock.ts';
import { openProxy } from '../testing/open-proxy.ts';
import { serveChat } from '../testing/serve-chat.ts';
import { lineConformance } from './conformance.ts';
import type { OpenLink } from './line.ts';
import { socketIoRoad } from './socket-io.ts';
import { websocketRoad } from './websocket.ts';

const PING = { pingInterval: 300, pingTimeout: 300 };

const stageFor = (makeRoad: (serverUrl: string) => OpenLink) => async () => {
  const server = await serveChat(PING);
  const proxy = await openProxy(server.port);
  return {
    road: makeRoad(proxy.url),
    token: async () => server.admit(),
    cut: proxy.cut,
    silence: proxy.silence,
    deadAfterMs: PING.pingInterval + PING.pingTimeout,
    close: async () => {
      proxy.close();
      await server.close();
    },
  };
};

lineConformance(
  'our own websocket',
  stageFor((serverUrl) =>
    websocketRoad({ serverUrl, namespace: '/shopper', clock: systemClock, WebSocket }),
  ),
);

lineConformance(
  'socket.io-client',
  stageFor((serverUrl) =>
    socketIoRoad({ serverUrl, namespace: '/shopper', transports: ['websocket'] }),
  ),
);

lineConformance(
  'socket.io-client by polling',
  stageFor((serverUrl) =>
    socketIoRoad({ serverUrl, namespace: '/shopper', transports: ['polling'] }),
  ),
);
