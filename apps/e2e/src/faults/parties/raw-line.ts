import { LIMITS, type Namespace, type Result } from '@aisle/protocol';
import { WebSocket } from 'ws';

/** Why a question got no answer. */
export type NoAnswer = { ok: null; why: 'lost' | 'silence' };

/**
 * A bare connection in Socket.IO's wire format, without retries, queues or state: for pressure, and
 * for hearing exactly what the server says. Written apart from our client on purpose.
 */
export type RawLine = {
  ask(name: string, payload: unknown): Promise<Result<unknown> | NoAnswer>;
  /** Sends a frame as it is. */
  frame(text: string | Buffer): void;
  /** Stops reading from the connection: what the server sends piles up at its end. */
  stopReading(): void;
  readonly ended: Promise<void>;
  isOpen(): boolean;
  /** Questions without an answer so far. */
  waiting(): number;
  close(): void;
};

export type RawLineOptions = {
  port: number;
  namespace: Namespace;
  auth: object;
  headers?: Record<string, string>;
  /** Every notice, in the order in which it arrived. */
  told?: (name: string, notice: unknown) => void;
};

type Message = { kind: string; id: string; body: unknown };

function parse(frame: string): Message | null {
  const found = /^4(\d)[^,[{]*,?(\d*)(.*)$/s.exec(frame);
  if (found === null) return null;
  const [, kind = '', id = '', json = ''] = found;
  try {
    return { kind, id, body: json === '' ? null : JSON.parse(json) };
  } catch {
    // An error that quotes a fuzzed namespace is no JSON of ours.
    return null;
  }
}

/** Resolves once the namespace let it in; null when the connection was refused or failed. */
export function openRawLine(options: RawLineOptions): Promise<RawLine | null> {
  const { port, namespace, auth, headers, told } = options;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
    handshakeTimeout: 5_000,
    ...(headers && { headers }),
  });
  const asked = new Map<string, (answer: Result<unknown> | NoAnswer) => void>();
  let number = 0;
  let finish = () => {};
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const line: RawLine = {
    ask: (name, payload) =>
      new Promise((resolve) => {
        if (socket.readyState !== WebSocket.OPEN) return resolve({ ok: null, why: 'lost' });
        const id = `${++number}`;
        const settle = (answer: Result<unknown> | NoAnswer) => {
          clearTimeout(timer);
          asked.delete(id);
          resolve(answer);
        };
        const silence = () => settle({ ok: null, why: 'silence' });
        const timer = setTimeout(silence, LIMITS.answerTimeoutMs);
        asked.set(id, settle);
        socket.send(`42${namespace},${id}${JSON.stringify([name, payload])}`);
      }),
    frame: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    stopReading: () => socket.pause(),
    ended,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    waiting: () => asked.size,
    close: () => socket.terminate(),
  };
  return new Promise((resolve) => {
    // A silent network answers neither yes nor no.
    const patience = setTimeout(() => socket.terminate(), LIMITS.answerTimeoutMs);
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(patience);
      for (const settle of asked.values()) settle({ ok: null, why: 'lost' });
      finish();
      resolve(null);
    });
    socket.on('message', (data) => {
      const frame = String(data);
      if (frame === '2') return socket.send('3');
      if (frame[0] === '0') return socket.send(`40${namespace},${JSON.stringify(auth)}`);
      const message = parse(frame);
      if (message?.kind === '0') {
        clearTimeout(patience);
        resolve(line);
      }
      if (message?.kind === '2' && Array.isArray(message.body))
        told?.(String(message.body[0]), message.body[1]);
      else if (message?.kind === '3' && Array.isArray(message.body))
        asked.get(message.id)?.(message.body[0] as Result<unknown>);
      else if (frame[0] === '1' || message?.kind === '1' || message?.kind === '4')
        socket.terminate();
    });
  });
}
