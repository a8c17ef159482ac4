import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Connector } from '@aisle/commerce';
import { erasure, openStorage, type Storage } from '@aisle/storage';
import type { FastifyInstance } from 'fastify';
import { type Accounts, createAccounts } from './agents/accounts.ts';
import { createAuthenticateAgent, createIsOwnOrigin } from './agents/authenticate-agent.ts';
import { createAuthenticateKey } from './api-keys/authenticate-key.ts';
import { createFileLinks } from './attachments/file-links.ts';
import { type AuditLog, createAuditLog } from './audit/audit-log.ts';
import { buildHouse } from './build-house.ts';
import { type Config, OperatorError } from './config.ts';
import { type ConnectionBook, createConnectionBook } from './connections/connection-book.ts';
import { createKeySealer } from './connections/seal-keys.ts';
import { agentHandlers, shopperHandlers } from './handlers.ts';
import { createApp } from './http/app.ts';
import type { Assets } from './http/site.ts';
import { createIdentityBook } from './identity/identity-book.ts';
import type { Interposed } from './interposed.ts';
import { createLimits, type Limits } from './limits.ts';
import { createLog, type Logger } from './log.ts';
import { createMailTokens } from './mail/mail-tokens.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';
import { createReplyAddress } from './mail/reply-address.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { ShopEvents } from './orders/shop-events.ts';
import { createSafeFetch } from './outgoing/safe-fetch.ts';
import { openFileShelf, usualFolder } from './photos/file-shelf.ts';
import { createEnterPractice } from './practice/enter-practice.ts';
import { createLibrary, goodsOnly } from './practice/library.ts';
import { createVapid } from './push/vapid.ts';
import { accountsSecret, createKeyedHash, deriveKey, keepSecret, setUpCode } from './secret.ts';
import { createAuthenticateShopper } from './shoppers/authenticate-shopper.ts';
import { createSessions } from './shoppers/open-session.ts';
import { createShopperTokens } from './shoppers/tokens.ts';
import { addressOf } from './sockets/address.ts';
import { openSockets } from './sockets/open-sockets.ts';
import { createSetUp, type SetUp } from './stores/set-up.ts';
import { createStoreBook } from './stores/store-book.ts';
import { type Timing, usualTiming } from './timing.ts';
import { usualAssets } from './usual-assets.ts';
import { createGreetingTokens } from './visitors/greeting-tokens.ts';
import { ANSWER_BYTES } from './webhook-targets/try-delivery.ts';
import { createWriter } from './writer/create-writer.ts';

/** What a caller may bring instead of the usual. */
export type Deps = {
  /** The shop behind a store that has no connection of its own; none by default. */
  connectorOf?: (storeId: string) => Promise<Connector | null>;
  limits?: Limits;
  /** Where letters go; by default the configured mail server. */
  mailer?: Mailer;
  log?: Logger;
  /** Milliseconds since 1970. */
  clock?: () => number;
  assets?: Partial<Assets>;
  timing?: Partial<Timing>;
  interposed?: Interposed;
};

/** A server that is assembled. It opens no port before `listen`. */
export type AisleServer = {
  app: FastifyInstance;
  storage: Storage;
  accounts: Accounts;
  audit: AuditLog;
  metrics: Metrics;
  connections: ConnectionBook;
  setUp: SetUp;
  /** What shops tell by themselves is told here. */
  shopEvents: ShopEvents;
  /** Opens the port. Rejects with an `OperatorError` when that cannot be. */
  listen(): Promise<{ port: number; url: string }>;
  /** Tells everyone to move, waits for them, then closes; at most 25 s (rule 14). */
  drain(): Promise<void>;
  /** Closes at once, finishing what is being stored. */
  close(): Promise<void>;
};

/** How long a starting node waits for the bus before it serves without. */
const JOIN_WITHIN_MS = 10_000;

/**
 * Opens the database and assembles the server.
 *
 * @throws OperatorError or StorageError with one line, when configuration or database are unusable.
 */
export async function createServer(config: Config, deps: Deps = {}): Promise<AisleServer> {
  const secret = keepSecret(config);
  const clock = deps.clock ?? Date.now;
  const log = deps.log ?? createLog(config.logLevel);
  let port = config.port;
  const publicUrl = () => config.publicUrl ?? `http://localhost:${port}`;
  const folder = config.files ?? usualFolder(config.databaseUrl);
  const files = openFileShelf(folder, publicUrl);
  const opened = await openStorage(config.databaseUrl, { clock });
  const storage = deps.interposed?.storage?.(opened) ?? opened;
  const https = config.publicUrl?.startsWith('https://') ?? false;
  const isOwnOrigin = createIsOwnOrigin(config.publicUrl);

  const accounts = createAccounts({
    storage,
    secret: accountsSecret(secret),
    publicUrl,
    https,
    log,
    files,
  });
  const book = createStoreBook(storage, clock);
  const tokens = createShopperTokens(deriveKey(secret, 'shopper-tokens'), clock);
  const authenticateShopper = createAuthenticateShopper(tokens, book, ({ storeId, shopperId }) =>
    erasure.isErased(storage.read, storeId, shopperId),
  );
  const authenticateAgent = createAuthenticateAgent(
    accounts,
    isOwnOrigin,
    createEnterPractice(storage),
  );
  const library = createLibrary(storage, clock);
  const handlers = deps.interposed?.handlers?.(
    { shopper: shopperHandlers, agent: agentHandlers },
    storage,
  ) ?? { shopper: shopperHandlers, agent: agentHandlers };
  let draining = false;
  const startedAt = clock();

  const fetch = createSafeFetch({ ...(config.localShops && { localOrigins: config.localShops }) });
  const timing = { ...usualTiming, ...deps.timing };
  const targetFetch = createSafeFetch({
    ...(config.localShops && { localOrigins: config.localShops }),
    timeoutMs: timing.targetMs,
    firstBytes: ANSWER_BYTES,
  });
  const setUp = createSetUp({ storage, accounts }, setUpCode(secret));

  const connections = createConnectionBook({
    storage,
    sealer: createKeySealer(deriveKey(secret, 'shop-keys')),
    fetch,
    clock,
    async otherwise(storeId) {
      const from = await library.of(storeId);
      if (from === storeId) return deps.connectorOf?.(storeId) ?? null;
      const shop = await connections.of(from);
      return shop && goodsOnly(shop);
    },
  });

  const built = await buildHouse({
    config,
    storage,
    log,
    clock,
    limits: deps.limits ?? createLimits(),
    library,
    connections,
    identities: createIdentityBook(
      storage,
      createKeySealer(deriveKey(secret, 'identity-keys')),
      clock,
    ),
    fetch,
    targetFetch,
    targetSealer: createKeySealer(deriveKey(secret, 'webhook-secrets')),
    vapid: createVapid(secret, () => (https ? publicUrl() : 'mailto:aisle@localhost')),
    publicUrl,
    files,
    // Apart: an address of a picture for all must never open a file of a conversation.
    attachmentShelf: openFileShelf(join(folder, 'attachments'), publicUrl),
    fileLinks: createFileLinks(createKeyedHash(deriveKey(secret, 'file-links')), publicUrl, clock),
    greetingTokens: createGreetingTokens(deriveKey(secret, 'greetings'), clock),
    accounts,
    writer: createWriter(config, { clock, log, timeoutMs: timing.writerMs }),
    audit: createAuditLog(storage, createKeyedHash(deriveKey(secret, 'audit-log')), clock),
    mailer: deps.mailer ?? createMailer(config, publicUrl, log),
    mailTokens: createMailTokens(deriveKey(secret, 'mail')),
    replyAddress: config.mailReplyTo
      ? createReplyAddress(config.mailReplyTo, createKeyedHash(deriveKey(secret, 'mail-replies')))
      : null,
    keyedHash: createKeyedHash(deriveKey(secret, 'look-ups')),
    timing,
    wrapRooms: deps.interposed?.rooms ?? ((rooms) => rooms),
  });
  const { house, io, bus } = built;
  const metrics = createMetrics({
    connected: () => ({
      shoppers: io.of('/shopper').sockets.size,
      agents: io.of('/agent').sockets.size,
    }),
    busDropped: () => bus?.dropped() ?? 0,
  });
  const app = await createApp(
    {
      house,
      accounts,
      authenticateShopper,
      authenticateAgent,
      authenticateKey: createAuthenticateKey(house, isOwnOrigin),
      sessions: createSessions(house, book, tokens),
      book,
      metrics,
      assets: { ...usualAssets, ...deps.assets },
      shopperHandlers: handlers.shopper,
      agentHandlers: handlers.agent,
      isOwnOrigin,
      setUp,
      publicUrl,
      https,
      mailSecret: config.mailSecret,
      draining: () => draining,
      async ready() {
        await storage.check();
        if (!bus) return { bus: 'none' };
        if (bus.healthy()) return { bus: 'up' };
        // All nodes lose the bus together: to take them all out of service would help nobody.
        if (bus.joined() || clock() - startedAt > JOIN_WITHIN_MS) return { bus: 'down' };
        throw new Error('still connecting to redis');
      },
    },
    { trustProxy: config.trustProxy },
  );
  const sockets = openSockets(io, app.server, {
    house,
    authenticateShopper,
    authenticateAgent,
    isOwnOrigin,
    handlers,
    metrics,
    addressOf: addressOf(config.trustProxy),
    draining: () => draining,
    graceMs: built.timing.graceMs,
  });
  app.addHook('preClose', async () => sockets.close());
  const stopTending = built.tend(sockets);

  const close = once(async () => {
    draining = true;
    stopTending();
    await app.close();
    await built.stop();
    await storage.close();
  });
  return {
    app,
    storage,
    accounts,
    metrics,
    audit: house.audit,
    connections: house.connections,
    setUp,
    shopEvents: house.shopEvents,
    async listen() {
      await listenOn(app, config);
      ({ port } = app.server.address() as AddressInfo);
      return { port, url: publicUrl() };
    },
    async drain() {
      draining = true;
      await sockets.moveAway(built.timing.moveWithinMs);
      await close();
    },
    close,
  };
}

async function listenOn(app: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new OperatorError(`AISLE_PORT: port ${port} on ${host} is in use; choose another`);
    if (code === 'EACCES')
      throw new OperatorError(`AISLE_PORT: port ${port} needs more rights; use one above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new OperatorError(`AISLE_HOST: "${host}" is not an address of this machine`);
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
