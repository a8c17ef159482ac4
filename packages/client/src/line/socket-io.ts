import type { Namespace, Refusal } from '@aisle/protocol';
import { io } from 'socket.io-client';
import type { OpenLink } from './line.ts';

export type SocketIoOptions = {
  /** Origin of the server, without a trailing slash. */
  serverUrl: string;
  namespace: Namespace;
  /** `['websocket']`, or `['polling', 'websocket']` where WebSockets may be blocked. */
  transports: ('polling' | 'websocket')[];
};

/** The same road over the official client; reconnecting is the line's work, not its. */
export const socketIoRoad =
  ({ serverUrl, namespace, transports }: SocketIoOptions): OpenLink =>
  (auth, events) => {
    const socket = io(serverUrl + namespace, {
      auth,
      transports,
      forceNew: true,
      reconnection: false,
      withCredentials: namespace === '/agent',
    });
    socket.on('connect', events.opened);
    socket.on('disconnect', () => events.lost());
    socket.on('connect_error', (error: Error & { data?: Refusal }) => events.lost(error.data));
    socket.onAny(events.told);
    return {
      send: (name, payload, answer) => {
        socket.emit(name, payload, answer);
      },
      close: () => {
        socket.off();
        socket.offAny();
        socket.disconnect();
      },
    };
  };
