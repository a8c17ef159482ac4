import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { signIns } from '@aisle/storage';
import type { Server } from 'socket.io';
import type { AuthenticateAgent, IsOwnOrigin } from '../agents/authenticate-agent.ts';
import type { AgentHandlers, ShopperHandlers } from '../handlers.ts';
import type { House } from '../house.ts';
import type { Metrics } from '../metrics.ts';
import type { AuthenticateShopper } from '../shoppers/authenticate-shopper.ts';
import { openAgentNamespace, reviewSessions } from './agent-namespace.ts';
import { watchBackpressure } from './backpressure.ts';
import { gatherWrites } from './gather-writes.ts';
import { refusedHandshake } from './handshake.ts';
import { openShopperNamespace } from './shopper-namespace.ts';

/** How often a leaving server looks whether its clients have moved. */
const LOOK_EVERY_MS = 50;
/** How exactly *last active* is known of a session. */
const NOTE_EVERY_MS = 60_000;
/** For clients that answer `moving` at the last moment. */
const LAST_MOMENT_MS = 2_000;

export type Sockets = {
  /** Closes agents' sockets whose session ended. */
  reviewSessions(): Promise<void>;
  /** Asks all to reconnect elsewhere and waits until they did, or have had their time. */
  moveAway(withinMs: number): Promise<void>;
  /** Closes every socket at once. */
  close(): void;
};

type Deps = {
  house: House;
  authenticateShopper: AuthenticateShopper;
  isOwnOrigin: IsOwnOrigin;
  authenticateAgent: AuthenticateAgent;
  handlers: { shopper: ShopperHandlers; agent: AgentHandlers };
  metrics: Metrics;
  addressOf: (request: IncomingMessage) => string;
  draining: () => boolean;
  graceMs: number;
};

/** Attaches the socket border to the HTTP server. */
export function openSockets(io: Server, server: HttpServer, deps: Deps): Sockets {
  const { house, metrics, draining, graceMs } = deps;
  io.attach(server, {
    allowRequest: (_request, allow) => allow(draining() ? 'leaving' : null, !draining()),
  });
  gatherWrites(io);
  // Socket.IO always has this namespace; nobody has business there.
  io.use((_socket, next) => next(refusedHandshake('unauthorized', 'use /shopper or /agent')));
  openShopperNamespace(io, house, {
    authenticate: deps.authenticateShopper,
    isOwnOrigin: deps.isOwnOrigin,
    handlers: deps.handlers.shopper,
    counters: metrics,
    addressOf: deps.addressOf,
  });
  const agents = openAgentNamespace(io, house, {
    authenticate: deps.authenticateAgent,
    handlers: deps.handlers.agent,
    counters: metrics,
    graceMs,
  });
  const stopWatching = watchBackpressure(io, metrics.slowLinkClosed);

  let notedAt = 0;

  return {
    async reviewSessions() {
      const alive = await reviewSessions(agents, deps.authenticateAgent);
      const now = house.clock();
      if (now - notedAt < NOTE_EVERY_MS) return;
      notedAt = now;
      await house.storage.write((tx) => signIns.noteSignIns(tx, [...alive], now));
    },
    async moveAway(withinMs) {
      for (const side of ['/shopper', '/agent']) io.of(side).local.emit('moving', { withinMs });
      const until = Date.now() + withinMs + LAST_MOMENT_MS;
      while (io.engine.clientsCount > 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    },
    close() {
      stopWatching();
      for (const side of ['/shopper', '/agent']) io.of(side).local.disconnectSockets(true);
      io.engine.close();
    },
  };
}
