import type { Fetch } from '@aisle/commerce';
import { DESK_LIMITS } from '@aisle/protocol';
import { type Storage, storeSettings } from '@aisle/storage';
import { Server } from 'socket.io';
import { v7 } from 'uuid';
import type { Accounts } from './agents/accounts.ts';
import { createAvailability } from './agents/availability.ts';
import { createArticleBook } from './articles/article-book.ts';
import type { FileLinks } from './attachments/file-links.ts';
import { createRecounts } from './attribution/recounts.ts';
import type { AuditLog } from './audit/audit-log.ts';
import { createAutomationDesk } from './automations/automation-desk.ts';
import { createCampaignBook } from './campaigns/campaign-book.ts';
import { createCartChecks } from './carts/cart-checks.ts';
import { createCatalogueCopies } from './catalogue/catalogue-copy.ts';
import { takeProductEvent } from './catalogue/take-product-event.ts';
import type { Config } from './config.ts';
import type { ConnectionBook } from './connections/connection-book.ts';
import type { KeySealer } from './connections/seal-keys.ts';
import { createReceiptBatch } from './conversations/receipt-batch.ts';
import { createHoursBook } from './hours/hours-book.ts';
import type { House } from './house.ts';
import type { IdentityBook } from './identity/identity-book.ts';
import { type ChangedRows, createInboxBoard } from './inbox/inbox-board.ts';
import { createSightings } from './installation/sightings.ts';
import type { Limits } from './limits.ts';
import type { Logger } from './log.ts';
import { createMailbox } from './mail/inbound/mailbox.ts';
import { createMailDesk } from './mail/mail-desk.ts';
import type { MailTokens } from './mail/mail-tokens.ts';
import type { Mailer } from './mail/mailer.ts';
import type { ReplyAddress } from './mail/reply-address.ts';
import { createCustomerOrders } from './orders/customer-orders.ts';
import { createShopEvents } from './orders/shop-events.ts';
import { takeShopEvent } from './orders/take-shop-event.ts';
import type { FileShelf } from './photos/file-shelf.ts';
import type { Library } from './practice/library.ts';
import { createCallDesk } from './push/call-desk.ts';
import { createPushDesk } from './push/push-desk.ts';
import type { Vapid } from './push/vapid.ts';
import { createQueueDesk } from './queue/queue-desk.ts';
import { createQueuePlaces } from './queue/queue-places.ts';
import type { Rooms } from './rooms.ts';
import { createShopperPresence, type Telling } from './shoppers/presence.ts';
import { tellShopperPresence } from './shoppers/tell-presence.ts';
import type { Bus } from './sockets/redis-bus.ts';
import { createRooms } from './sockets/rooms.ts';
import { textParser } from './sockets/text-parser.ts';
import { createSettingsBook } from './stores/settings-book.ts';
import { startTending } from './tend-house.ts';
import { patienceOf, type Timing } from './timing.ts';
import { createViewers, type ViewersTelling } from './viewers/viewers.ts';
import type { GreetingTokens } from './visitors/greeting-tokens.ts';
import { createRuleBook } from './visitors/rule-book.ts';
import { createVisitorBoard, type VisitTelling } from './visitors/visitor-board.ts';
import { createTargetDesk } from './webhook-targets/target-desk.ts';
import type { Writer } from './writer/writer.ts';

type Parts = {
  config: Config;
  storage: Storage;
  log: Logger;
  clock: () => number;
  limits: Limits;
  library: Library;
  connections: ConnectionBook;
  identities: IdentityBook;
  fetch: Fetch;
  targetFetch: Fetch;
  targetSealer: KeySealer;
  vapid: Vapid;
  publicUrl: () => string;
  files: FileShelf;
  attachmentShelf: FileShelf;
  fileLinks: FileLinks;
  greetingTokens: GreetingTokens;
  keyedHash: (text: string) => string;
  accounts: Accounts;
  mailer: Mailer;
  mailTokens: MailTokens;
  replyAddress: ReplyAddress | null;
  writer: Writer | null;
  audit: AuditLog;
  timing: Timing;
  wrapRooms: (rooms: Rooms) => Rooms;
};

export type BuiltHouse = {
  house: House;
  io: Server;
  bus: Bus | null;
  timing: Timing;
  /** Looks after what changes by itself; returns how to stop. */
  tend(sockets: { reviewSessions(): Promise<void> }): () => void;
  stop(): Promise<void>;
};

/** Puts the parts together that features are given. */
export async function buildHouse(parts: Parts): Promise<BuiltHouse> {
  const { config, storage, log, clock, limits, connections, timing } = parts;
  const nodeId = v7();
  const bus = config.redisUrl ? await openBus(config.redisUrl, log) : null;
  const io = new Server({
    transports: ['websocket', 'polling'],
    serveClient: false,
    parser: textParser,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: DESK_LIMITS.frameBytes,
    connectTimeout: 5_000,
    pingInterval: timing.pingMs,
    pingTimeout: timing.pingMs,
    // Polling carries no cookie; who may speak is settled by each namespace's handshake.
    cors: { origin: true, credentials: false },
    ...(bus && { adapter: bus.adapter }),
  });
  const rooms = parts.wrapRooms(createRooms(io, bus !== null));
  const presence = createShopperPresence({
    nodeId,
    bus: bus && channel<Telling>(bus, 'aisle:presence'),
    clock,
    pageChangeMs: timing.pageChangeMs,
    silenceMs: timing.tendMs * 4,
    onChange: (shopper, online) => {
      tellShopperPresence(house, shopper, online);
      visitors.presenceChanged(shopper.shopperId);
    },
  });
  const visitors = createVisitorBoard({
    nodeId,
    bus: bus && channel<VisitTelling>(bus, 'aisle:visitors'),
    clock,
    rooms,
    isOnline: presence.isOnline,
    // Her next page speaks only once it is idle.
    pageChangeMs: timing.pageChangeMs * 4,
    onHesitation: ({ storeId, known }) => {
      if (known?.conversationId) house.inbox.changed(storeId, known.conversationId, 'row');
    },
  });
  const hours = createHoursBook(storage, clock);
  const settings = createSettingsBook(storage, clock);
  const inbox = createInboxBoard({
    storage,
    rooms,
    bus: bus && channel<ChangedRows>(bus, 'aisle:inbox'),
    live: { presence, visitors, hours },
    onChanged: (storeId) => house.queuePlaces.changed(storeId),
    clock,
    log,
  });
  const house: House = {
    nodeId,
    storage,
    rooms,
    inbox,
    receipts: createReceiptBatch(storage, clock),
    presence,
    visitors,
    visitorRules: createRuleBook({ storage, settings, clock }),
    greetingTokens: parts.greetingTokens,
    campaigns: createCampaignBook({ storage, settings, hours, clock }),
    library: parts.library,
    settings,
    articleBook: createArticleBook(storage, clock),
    viewers: createViewers({
      ...{ nodeId, rooms, clock },
      bus: bus && channel<ViewersTelling>(bus, 'aisle:viewers'),
      silenceMs: timing.tendMs * 4,
    }),
    availability: createAvailability({ storage, rooms, files: parts.files, hours, clock, log }),
    hours,
    queue: createQueueDesk(() => house),
    queuePlaces: createQueuePlaces({ storage, rooms, hours, clock, log }),
    connectorOf: connections.of,
    shopNow: connections.now,
    connections,
    identities: parts.identities,
    sightings: createSightings(storage, clock, log),
    fetch: parts.fetch,
    targets: createTargetDesk(() => house, {
      fetch: parts.targetFetch,
      sealer: parts.targetSealer,
      localOrigins: config.localShops ?? [],
      bus: bus && channel<{ storeId: string }>(bus, 'aisle:targets'),
    }),
    automations: createAutomationDesk(() => house, clock),
    calls: createCallDesk(() => house, timing),
    push: createPushDesk({
      ...{ storage, clock, log, vapid: parts.vapid, retryMs: timing.pushRetryMs },
      fetch: parts.targetFetch,
      localOrigins: config.localShops ?? [],
    }),
    customerOrders: createCustomerOrders(clock),
    cartChecks: createCartChecks({ connectorOf: connections.of, clock, log }),
    shopEvents: createShopEvents(),
    publicUrl: parts.publicUrl,
    catalogueCopies: createCatalogueCopies(storage),
    settingsOf: async (storeId) =>
      storeSettings.findSettings(storage.read, await parts.library.of(storeId)),
    files: parts.files,
    attachmentShelf: parts.attachmentShelf,
    fileLinks: parts.fileLinks,
    keyedHash: parts.keyedHash,
    recounts: createRecounts(storage, log),
    accounts: parts.accounts,
    mailer: parts.mailer,
    mailTokens: parts.mailTokens,
    replyAddress: parts.replyAddress,
    mailbox: config.imapUrl ? createMailbox(() => house, config.imapUrl) : null,
    mail: createMailDesk(() => house, { patienceMs: patienceOf(timing) }),
    writer: parts.writer,
    audit: parts.audit,
    limits,
    clock,
    log,
  };

  house.shopEvents.on((storeId, event) => takeShopEvent(house, storeId, event));
  house.shopEvents.on((storeId, event) => takeProductEvent(house, storeId, event));

  return {
    house,
    io,
    bus,
    timing,
    tend: (sockets) => startTending(house, timing, sockets),
    async stop() {
      await house.automations.stop();
      await house.targets.stop();
      await house.mail.stop();
      await house.mailbox?.stop();
      await house.calls.stop();
      await house.push.stop();
      house.recounts.stop();
      presence.stop();
      visitors.stop();
      inbox.stop();
      house.viewers.stop();
      house.queuePlaces.stop();
      bus?.close();
    },
  };
}

/** A node alone does not load what talks to Redis: a quarter of all modules. */
async function openBus(url: string, log: Logger): Promise<Bus> {
  const redis = await import('./sockets/redis-bus.ts');
  return redis.openBus(url, log);
}

/** One channel of the bus, carrying one kind of message between our own nodes. */
const channel = <T>(bus: Bus, name: string) => ({
  publish: (message: T) => bus.publish(name, message),
  subscribe: (heard: (message: T) => void) => bus.subscribe(name, (message) => heard(message as T)),
});
