import type { Namespace, Refusal } from '@aisle/protocol';
import type { Clock } from '../clock.ts';
import { toJson } from '../to-json.ts';
import type { LinkEvents, OpenLink } from './line.ts';

export type WebsocketOptions = {
  /** Origin of the server, without a trailing slash. */
  serverUrl: string;
  namespace: Namespace;
  clock: Clock;
  WebSocket: new (url: string) => WebSocket;
};

/**
 * Socket.IO's wire format on a bare WebSocket: Engine.IO 4 around Socket.IO 5, one namespace, no
 * binary. A frame is an Engine.IO type (0 open, 1 close, 2 ping, 3 pong, 4 message); a message is
 * a Socket.IO type (0 connect, 1 disconnect, 2 event, 3 acknowledgement, 4 error), `/namespace,`,
 * perhaps an acknowledgement's number, and JSON.
 */
export const websocketRoad =
  ({ serverUrl, namespace, clock, WebSocket }: WebsocketOptions): OpenLink =>
  (auth, events) => {
    const socket = new WebSocket(
      `${serverUrl.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`,
    );
    const answers = new Map<string, (value: unknown) => void>();
    let number = 0;
    let cancelWatch = () => {};
    let silenceMs = 0;

    const lost = (refusal?: Refusal) => {
      close();
      events.lost(refusal);
    };
    const close = () => {
      cancelWatch();
      socket.onmessage = socket.onclose = socket.onerror = null;
      socket.close();
    };
    /** The server pings; when it has not for longer than it promised, the link is dead. */
    const heard = () => {
      cancelWatch();
      cancelWatch = clock.after(silenceMs, lost);
    };

    const receive = (frame: string) => {
      if (frame === '2') {
        heard();
        socket.send('3');
      } else if (frame[0] === '0') {
        const { pingInterval, pingTimeout } = JSON.parse(frame.slice(1));
        silenceMs = pingInterval + pingTimeout;
        heard();
        socket.send(`40${namespace},${toJson(auth)}`);
      } else if (frame[0] === '1') lost();
      else if (frame[0] === '4') readMessage(frame, events);
    };

    const readMessage = (frame: string, { opened, told }: LinkEvents) => {
      const [, kind, id = '', json] = /^4(\d)[^,[{]*,(\d*)(.*)$/s.exec(frame) ?? [];
      const body = json ? JSON.parse(json) : null;
      if (kind === '0') opened();
      else if (kind === '2') told(body[0], body[1]);
      else if (kind === '3') {
        answers.get(id)?.(body[0]);
        answers.delete(id);
      } else if (kind === '4') lost(body.data);
      else lost();
    };

    socket.onmessage = ({ data }) => receive(data);
    socket.onclose = socket.onerror = () => lost();
    return {
      send: (name, payload, answer) => {
        answers.set(`${++number}`, answer);
        socket.send(`42${namespace},${number}${toJson([name, payload])}`);
      },
      close,
    };
  };
