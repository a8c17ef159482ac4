import { Decoder, type Packet, PacketType } from 'socket.io-parser';

/**
 * Socket.IO's own wire format, encoded without searching every value for binary data: nothing in
 * our protocol is binary, and the search was about two hundredths of the profile under load.
 */
class TextEncoder {
  #last: { notice: unknown; json: string } = { notice: undefined, json: '' };

  encode({ type, nsp, id, data }: Packet): [string] {
    const namespace = nsp && nsp !== '/' ? `${nsp},` : '';
    const body = data === undefined || data === null ? '' : this.#write(type, data);
    return [`${type}${namespace}${id ?? ''}${body}`];
  }

  /**
   * A notice goes to shoppers and to agents, one right after the other, and is written once.
   * So a notice must not change after it was told.
   */
  #write(type: PacketType, data: unknown): string {
    if (type !== PacketType.EVENT || !isNotice(data)) return JSON.stringify(data);
    const [name, notice] = data;
    if (this.#last.notice !== notice) this.#last = { notice, json: JSON.stringify(notice) };
    return `[${JSON.stringify(name)},${this.#last.json}]`;
  }
}

const isNotice = (data: unknown): data is [string, object] =>
  Array.isArray(data) &&
  data.length === 2 &&
  typeof data[0] === 'string' &&
  typeof data[1] === 'object' &&
  data[1] !== null;

export const textParser = { Encoder: TextEncoder, Decoder };
