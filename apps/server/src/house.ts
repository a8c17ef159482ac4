import type { Connector, Fetch } from '@aisle/commerce';
import type { Agent, Result, StoreSettings } from '@aisle/protocol';
import type { Storage } from '@aisle/storage';
import type { Accounts } from './agents/accounts.ts';
import type { Availability } from './agents/availability.ts';
import type { ArticleBook } from './articles/article-book.ts';
import type { FileLinks } from './attachments/file-links.ts';
import type { Recounts } from './attribution/recounts.ts';
import type { AuditLog } from './audit/audit-log.ts';
import type { AutomationDesk } from './automations/automation-desk.ts';
import type { CampaignBook } from './campaigns/campaign-book.ts';
import type { CartChecks } from './carts/cart-checks.ts';
import type { CatalogueCopies } from './catalogue/catalogue-copy.ts';
import type { ConnectionBook } from './connections/connection-book.ts';
import type { ReceiptBatch } from './conversations/receipt-batch.ts';
import type { HoursBook } from './hours/hours-book.ts';
import type { IdentityBook } from './identity/identity-book.ts';
import type { InboxBoard } from './inbox/inbox-board.ts';
import type { Sightings } from './installation/sightings.ts';
import type { Limits } from './limits.ts';
import type { Logger } from './log.ts';
import type { Mailbox } from './mail/inbound/mailbox.ts';
import type { MailDesk } from './mail/mail-desk.ts';
import type { MailTokens } from './mail/mail-tokens.ts';
import type { Mailer } from './mail/mailer.ts';
import type { ReplyAddress } from './mail/reply-address.ts';
import type { CustomerOrders } from './orders/customer-orders.ts';
import type { ShopEvents } from './orders/shop-events.ts';
import type { FileShelf } from './photos/file-shelf.ts';
import type { Library } from './practice/library.ts';
import type { CallDesk } from './push/call-desk.ts';
import type { PushDesk } from './push/push-desk.ts';
import type { QueueDesk } from './queue/queue-desk.ts';
import type { QueuePlaces } from './queue/queue-places.ts';
import type { Line, Rooms } from './rooms.ts';
import type { ShopperPresence } from './shoppers/presence.ts';
import type { SettingsBook } from './stores/settings-book.ts';
import type { Viewers } from './viewers/viewers.ts';
import type { GreetingTokens } from './visitors/greeting-tokens.ts';
import type { RuleBook } from './visitors/rule-book.ts';
import type { VisitorBoard } from './visitors/visitor-board.ts';
import type { TargetDesk } from './webhook-targets/target-desk.ts';
import type { Writer } from './writer/writer.ts';

/** What every feature is given: assembled once, in `create-server.ts`. */
export type House = {
  /** Names this process among the nodes. */
  nodeId: string;
  storage: Storage;
  rooms: Rooms;
  inbox: InboxBoard;
  receipts: ReceiptBatch;
  presence: ShopperPresence;
  /** Shoppers on the shops' pages, before any chat. */
  visitors: VisitorBoard;
  visitorRules: RuleBook;
  greetingTokens: GreetingTokens;
  /** Greetings that say themselves. */
  campaigns: CampaignBook;
  availability: Availability;
  /** Where stores read what is known of goods, and what to say. */
  library: Library;
  /** What stores have settled. */
  settings: SettingsBook;
  /** What stores have published. */
  articleBook: ArticleBook;
  /** Who of the team has which conversation open. */
  viewers: Viewers;
  /** When stores answer. */
  hours: HoursBook;
  /** Gives those who wait to whoever is free. */
  queue: QueueDesk;
  queuePlaces: QueuePlaces;
  /** The shop's server behind a store; null where the store has only the snippet. */
  connectorOf: (storeId: string) => Promise<Connector | null>;
  /** The same, asked of the database: another node may have changed it a moment ago. */
  shopNow: (storeId: string) => Promise<Connector | null>;
  /** Copies of the shops' catalogues, to search in. */
  catalogueCopies: CatalogueCopies;
  /** What the merchant has settled about selling. */
  settingsOf: (storeId: string) => Promise<StoreSettings>;
  /** What the shops behind our stores tell by themselves. */
  shopEvents: ShopEvents;
  connections: ConnectionBook;
  /** What shops have signed of who their shoppers are. */
  identities: IdentityBook;
  /** Shops' answers on the orders of one customer. */
  customerOrders: CustomerOrders;
  /** What the shops' servers say of reported carts. */
  cartChecks: CartChecks;
  /** Where the widget has been seen on shops' pages. */
  sightings: Sightings;
  /** Sends what the merchants' own systems want to be told. */
  targets: TargetDesk;
  /** Does what the stores' rules say. */
  automations: AutomationDesk;
  /** Calls agents who look at no console, and hands what calls them to the push services. */
  calls: CallDesk;
  push: PushDesk;
  /** The one way out to addresses that people fill in. */
  fetch: Fetch;
  /** Where this server is reached. */
  publicUrl: () => string;
  /** Pictures that agents have sent in. */
  files: FileShelf;
  /** Files of conversations, and the signed ways to them. */
  attachmentShelf: FileShelf;
  fileLinks: FileLinks;
  /** A hash only this server can make: to find again what must not be kept itself. */
  keyedHash: (text: string) => string;
  recounts: Recounts;
  /** Agents' accounts. */
  accounts: Accounts;
  mailer: Mailer;
  mailTokens: MailTokens;
  /** Where replies to letters go; null: they are not read. */
  replyAddress: ReplyAddress | null;
  /** Where answers are fetched from; null: they are handed in, or do not come. */
  mailbox: Mailbox | null;
  /** Sends what shoppers are mailed. */
  mail: MailDesk;
  /** The operator's AI; null: there is none, and nothing of it is there. */
  writer: Writer | null;
  audit: AuditLog;
  limits: Limits;
  /** Milliseconds since 1970. */
  clock: () => number;
  log: Logger;
};

/** Conversations this caller was found to be allowed, so that it is looked up once per socket. */
type Known = { conversations: Set<string> };

export type ShopperCaller = Known & {
  kind: 'shopper';
  storeId: string;
  shopperId: string;
  /** Who she is to the shop, where her session brought its word (rule 26). */
  customerId: string | undefined;
  /** Network address, for limits only; never stored. */
  address: string;
  line: Line;
};

export type AgentCaller = Known & {
  kind: 'agent';
  storeId: string;
  agent: Agent;
  /** The account she is signed in by, and the session. */
  session: { userId: string; sessionId: string };
  /** In her own store for practice (rule 54). */
  practice?: true;
  /** Conversations in which this connection has spoken, so that new faces are told once. */
  spokenIn: Set<string>;
  line: Line;
};

/** Who asks. The store comes from the session, never from a request (rule 16). */
export type Caller = ShopperCaller | AgentCaller;

type RequestShapes = Record<string, { parsed: unknown; reply: unknown }>;

/** One request's answer, as a feature gives it. */
export type Handler<Shape extends { parsed: unknown; reply: unknown }, C extends Caller> = (
  house: House,
  caller: C,
  payload: Shape['parsed'],
) => Promise<Result<Shape['reply']>>;

/** A handler for every name of a table: a missing one does not compile. */
export type Handlers<Requests extends RequestShapes, C extends Caller> = {
  [Name in keyof Requests]: Handler<Requests[Name], C>;
};
