import { WebSocket } from 'ws';

/** How a raw socket greets: `namespace` as on the wire (`/shopper`), `auth` of the handshake. */
export type Greeting = {
  url: string;
  namespace: string;
  auth: object;
  headers?: Record<string, string>;
};

/**
 * The leanest client of Socket.IO's wire format that can make load: the generator must cost less
 * than the server it measures. No reconnect, no buffering; a broken socket throws.
 */
export class RawSocket {
  readonly #socket: WebSocket;
  readonly #prefix: string;
  readonly #answers = new Map<number, (answer: string) => void>();
  #next = 0;
  /** Called with the raw frame of every event the server sends. */
  onEvent: (frame: string) => void = () => {};

  private constructor(socket: WebSocket, namespace: string) {
    this.#socket = socket;
    this.#prefix = namespace === '/' ? '' : `${namespace},`;
  }

  static open({ url, namespace, auth, headers = {} }: Greeting): Promise<RawSocket> {
    const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers, perMessageDeflate: false });
    const raw = new RawSocket(socket, namespace);
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('the server closed the socket')));
      socket.on('message', (data: Buffer) => {
        const frame = data.toString('latin1');
        if (frame[0] === '0') socket.send(`40${raw.#prefix}${JSON.stringify(auth)}`);
        else if (frame[0] === '2') socket.send('3');
        else if (frame.startsWith('40')) resolve(raw);
        else if (frame.startsWith('44')) reject(new Error(frame));
        else raw.#receive(frame);
      });
    });
  }

  #receive(frame: string): void {
    const body = 2 + this.#prefix.length;
    if (frame.startsWith('42')) this.onEvent(frame);
    if (!frame.startsWith('43')) return;
    const start = frame.indexOf('[', body);
    const id = Number(frame.slice(body, start));
    const answer = this.#answers.get(id);
    this.#answers.delete(id);
    answer?.(frame.slice(start));
  }

  /** `answered` gets the raw JSON array of the acknowledgement. */
  send(name: string, payload: object, answered: (answer: string) => void): void {
    const id = this.#next++;
    this.#answers.set(id, answered);
    this.#socket.send(`42${this.#prefix}${id}["${name}",${JSON.stringify(payload)}]`);
  }

  /** The parsed value of an answer; throws on a refusal. */
  ask<T>(name: string, payload: object): Promise<T> {
    return new Promise((resolve, reject) => {
      this.send(name, payload, (answer) => {
        const [result] = JSON.parse(answer);
        if (result.ok) resolve(result.value);
        else reject(new Error(`${name}: ${result.error.code} ${result.error.message}`));
      });
    });
  }

  close(): void {
    this.#socket.removeAllListeners('close');
    this.#socket.close();
  }
}
