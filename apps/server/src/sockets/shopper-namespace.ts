import type { IncomingMessage } from 'node:http';
import { shopperHandshake } from '@aisle/protocol/schemas';
import type { Server } from 'socket.io';
import type { IsOwnOrigin } from '../agents/authenticate-agent.ts';
import { type ShopperHandlers, shopperDesk } from '../handlers.ts';
import type { House, ShopperCaller } from '../house.ts';
import type { AuthenticateShopper } from '../shoppers/authenticate-shopper.ts';
import { refusedHandshake } from './handshake.ts';
import { type AnySocket, type Counters, createListener, lineOf, socketData } from './namespace.ts';
import { room } from './rooms.ts';
import type { ShopperNamespace, ShopperSocket } from './types.ts';

/** Lets shoppers' sockets in and answers them. */
export function openShopperNamespace(
  io: Server,
  house: House,
  deps: {
    authenticate: AuthenticateShopper;
    isOwnOrigin: IsOwnOrigin;
    handlers: ShopperHandlers;
    counters: Counters;
    addressOf: (request: IncomingMessage) => string;
  },
): void {
  const { authenticate, handlers, counters } = deps;
  const side: ShopperNamespace = io.of('/shopper');
  const listen = createListener<ShopperCaller>(house, shopperDesk(handlers), counters);

  side.use((socket, next) => {
    admit(socket).then(next, (err: unknown) => {
      house.log.error({ err }, 'a shopper’s handshake failed');
      next(refusedHandshake('unavailable', 'try again'));
    });
  });

  async function admit(socket: ShopperSocket): Promise<Error | undefined> {
    const shown = shopperHandshake.safeParse(socket.handshake.auth);
    if (!shown.success) return refusedHandshake('unauthorized', 'the handshake shows no token');
    const { origin, host } = socket.handshake.headers;
    // The frame of `data-isolate` is a page of ours; who may hold it was said when it was served.
    const shop = deps.isOwnOrigin({ origin, host }) ? undefined : origin;
    const known = await authenticate({ ...shown.data, origin: shop });
    if (!known.ok) return refusedHandshake(known.error.code, known.error.message);
    socket.data = socketData<ShopperCaller>({
      kind: 'shopper',
      ...known.value,
      address: deps.addressOf(socket.request),
      conversations: new Set(),
      line: lineOf(socket as AnySocket<ShopperCaller>, house.log),
    });
    return undefined;
  }

  side.on('connection', (socket) => {
    const { storeId, shopperId } = socket.data.caller;
    socket.use((event) => listen(socket as AnySocket<ShopperCaller>, event));
    void socket.join(room.shoppers(storeId));
    socket.on('disconnect', house.presence.enter({ storeId, shopperId }));
    // It may have changed since her session was opened, or while she was away.
    house.availability.of(storeId).then(
      (availability) => socket.emit('availability', { availability }),
      (err: unknown) => house.log.warn({ err }, 'could not tell who is available'),
    );
  });
}
