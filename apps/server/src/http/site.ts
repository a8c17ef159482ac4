import type { FastifyRequest } from 'fastify';
import type { Accounts, SignedInUser } from '../agents/accounts.ts';
import type { AuthenticateAgent, IsOwnOrigin } from '../agents/authenticate-agent.ts';
import type { AuthenticateKey } from '../api-keys/authenticate-key.ts';
import type { AgentHandlers, ShopperHandlers } from '../handlers.ts';
import type { House } from '../house.ts';
import type { Metrics } from '../metrics.ts';
import type { AuthenticateShopper } from '../shoppers/authenticate-shopper.ts';
import type { Sessions } from '../shoppers/open-session.ts';
import type { SetUp } from '../stores/set-up.ts';
import type { StoreBook } from '../stores/store-book.ts';

/** Where built files lie; what does not exist is answered with a clear line. */
export type Assets = {
  /** The embed script, and what stands behind it for stores that see their visitors. */
  script: string;
  visitors: string;
  /** Folders of hashed chunks. */
  widget: string[];
  /** Folder of the console's page and files. */
  console: string;
};

/** What the HTTP border is given. */
export type Site = {
  house: House;
  accounts: Accounts;
  authenticateShopper: AuthenticateShopper;
  authenticateAgent: AuthenticateAgent;
  authenticateKey: AuthenticateKey;
  sessions: Sessions;
  setUp: SetUp;
  book: StoreBook;
  metrics: Metrics;
  assets: Assets;
  shopperHandlers: ShopperHandlers;
  agentHandlers: AgentHandlers;
  isOwnOrigin: IsOwnOrigin;
  /** Where the server is reached; known once it listens. */
  publicUrl: () => string;
  https: boolean;
  /** Opens the door by which mail is handed in; absent: there is none. */
  mailSecret: string | undefined;
  /** True once the server is leaving (rule 14). */
  draining: () => boolean;
  /** How the line to other nodes is; rejects with one line when the node cannot do its work. */
  ready: () => Promise<{ bus: 'none' | 'up' | 'down' }>;
};

/** For what shops' pages load: from anywhere, without cookies, never sniffed. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'timing-allow-origin': '*',
};

/** The page's origin; undefined when no browser, or one on its own origin, asks. */
export const originOf = (request: FastifyRequest): string | undefined => request.headers.origin;

/**
 * The origin of the shop's page, to be checked against the store's list. Undefined in the frame of
 * `data-isolate`: that page is ours, and its `frame-ancestors` said which shop may hold it.
 */
export const shopOriginOf = (site: Site, request: FastifyRequest): string | undefined => {
  const { origin, host } = request.headers;
  return site.isOwnOrigin({ origin, host }) ? undefined : origin;
};

/** The account this request is signed in with, also one that may do nothing else yet. */
export const signedInUser = (
  { accounts }: Site,
  { headers: { cookie = '' } }: FastifyRequest,
): Promise<SignedInUser | null> => accounts.recogniseUser(new Headers({ cookie }));
