import fc from 'fast-check';
import { Encoder, type Packet, PacketType } from 'socket.io-parser';
import { expect, test } from 'vitest';
import { textParser } from './text-parser.ts';

const arbitraryPacket = fc.record<Packet>({
  type: fc.constantFrom(
    PacketType.CONNECT,
    PacketType.DISCONNECT,
    PacketType.EVENT,
    PacketType.ACK,
    PacketType.CONNECT_ERROR,
  ),
  nsp: fc.constantFrom('/', '/shopper', '/agent'),
  id: fc.option(fc.nat(), { nil: undefined }),
  data: fc.option(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), {
    nil: undefined,
  }),
} as never);

test('every packet is written as Socket.IO writes it', () => {
  const [usual, ours] = [new Encoder(), new textParser.Encoder()];
  fc.assert(
    fc.property(arbitraryPacket, (packet) => {
      expect(ours.encode(packet)).toEqual(usual.encode(packet));
    }),
  );
});

test('a notice that goes to several namespaces is written as Socket.IO writes it', () => {
  const [usual, ours] = [new Encoder(), new textParser.Encoder()];
  const type = PacketType.EVENT;
  const notices = fc.array(fc.tuple(fc.string(), fc.object({ values: [fc.string(), fc.nat()] })));
  fc.assert(
    fc.property(notices, (told) => {
      for (const data of told)
        for (const nsp of ['/shopper', '/agent'])
          expect(ours.encode({ type, nsp, data })).toEqual(usual.encode({ type, nsp, data }));
    }),
  );
});
