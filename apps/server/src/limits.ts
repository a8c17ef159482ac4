import { type Refusal, refuse } from '@aisle/protocol';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';

const MINUTE = 60;

/** Several windows per name, `[times, seconds]`; all must have room. Counted per node. */
const WINDOWS = {
  /** A shopper's messages. */
  message: [
    [5, 2],
    [20, MINUTE],
    [300, 60 * MINUTE],
  ],
  /** New conversations of one shopper, and from one address. */
  conversation: [[3, 60 * MINUTE]],
  conversationFromAddress: [[20, 60 * MINUTE]],
  /** Links to go on elsewhere, of one shopper; tries to use one, from one address. */
  resumeLink: [[10, 60 * MINUTE]],
  resume: [[20, 60 * MINUTE]],
  /** Reading history and searching. */
  read: [[60, MINUTE]],
  /** Copies of all that is held of her, for one shopper. */
  export: [[5, 60 * MINUTE]],
  /** What a store's shop tells by itself. */
  webhook: [[1_200, MINUTE]],
  /** Calls with one API key; keys that open nothing, from one address. */
  apiCall: [
    [50, 1],
    [600, MINUTE],
  ],
  apiKeyTry: [[30, MINUTE]],
  /** Tests of webhook targets and deliveries sent again, of one store. */
  webhookTry: [[60, MINUTE]],
  /** Tests of one agent's notifications. */
  pushTry: [[10, MINUTE]],
  /** Photos one agent sends in. */
  photo: [
    [30, MINUTE],
    [600, 60 * MINUTE],
  ],
  /** Files one shopper sends in, all from one address, and one agent. */
  upload: [[10, 60 * MINUTE]],
  uploadFromAddress: [[60, 60 * MINUTE]],
  agentUpload: [
    [30, MINUTE],
    [600, 60 * MINUTE],
  ],
  /** What one agent asks of the AI. */
  aiDraft: [
    [20, MINUTE],
    [200, 60 * MINUTE],
  ],
  aiTranslation: [
    [60, MINUTE],
    [600, 60 * MINUTE],
  ],
  /** Orders a shopper's page tells of. */
  order: [[20, 60 * MINUTE]],
  /** Look-ups of an order by number and e-mail: by shopper, by address, and of one number. */
  lookUp: [
    [5, 10 * MINUTE],
    [20, 24 * 60 * MINUTE],
  ],
  lookUpFromAddress: [[20, 60 * MINUTE]],
  lookUpOfNumber: [[10, 60 * MINUTE]],
  /** E-mail addresses a shopper leaves, all from one address, and codes she tries. */
  mailAddress: [
    [5, 60 * MINUTE],
    [10, 24 * 60 * MINUTE],
  ],
  mailAddressFromAddress: [[30, 60 * MINUTE]],
  mailCode: [[10, 10 * MINUTE]],
  /** Conversations one shopper has mailed to herself. */
  transcript: [
    [2, 10 * MINUTE],
    [6, 24 * 60 * MINUTE],
  ],
  /** Mails that come in for one conversation. */
  mailIn: [
    [20, 60 * MINUTE],
    [60, 24 * 60 * MINUTE],
  ],
  /** Failed sign-ins of one account from one address. */
  signIn: [[5, 5 * MINUTE]],
  /** Failed tries to change one account's password from inside. */
  password: [[5, 5 * MINUTE]],
  /** Invitations of one store; looking at links and using them, from one address. */
  invite: [[60, 60 * MINUTE]],
  link: [[30, 10 * MINUTE]],
  /** Links asked for by mail, from one address. */
  resetLink: [[10, 60 * MINUTE]],
  /** Where a visitor is, before a chat: by visit, and new or not from one truncated address. */
  visit: [[40, MINUTE]],
  visitFromAddress: [[1_200, MINUTE]],
  /** Campaigns a visit meets, and all from one truncated address. */
  campaign: [[20, MINUTE]],
  campaignFromAddress: [[300, MINUTE]],
  /** What agents write first: one agent, one store, to one shopper. */
  greeting: [[30, 60 * MINUTE]],
  greetingOfStore: [[120, 60 * MINUTE]],
  greetingOfShopper: [[2, 24 * 60 * MINUTE]],
  /** New or renewed shopper sessions from one address. */
  session: [[120, MINUTE]],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

type LimitName = keyof typeof WINDOWS;

/** How often things may be done. */
export type Limits = {
  /** Counts one try; a refusal says when the next may succeed. */
  take(name: LimitName, key: string): Promise<Refusal | null>;
  /** Forgets what was counted. */
  forget(name: LimitName, key: string): Promise<void>;
  /** Events one socket may send in a second. */
  eventsPerSecond: number;
};

/** The limits of an open server. */
export function createLimits(): Limits {
  const windows = new Map<LimitName, RateLimiterMemory[]>();
  for (const name of Object.keys(WINDOWS) as LimitName[])
    windows.set(
      name,
      WINDOWS[name].map(([points, duration]) => new RateLimiterMemory({ points, duration })),
    );
  return {
    async take(name, key) {
      for (const window of windows.get(name) ?? []) {
        const wait = await consume(window, key);
        if (wait !== null) return refuse('rate_limited', 'too often, try later', wait).error;
      }
      return null;
    },
    async forget(name, key) {
      await Promise.all((windows.get(name) ?? []).map((window) => window.delete(key)));
    },
    eventsPerSecond: 60,
  };
}

/** No limits: for measuring what the server itself can do. */
export const noLimits: Limits = {
  take: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
  eventsPerSecond: Number.POSITIVE_INFINITY,
};

async function consume(window: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await window.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
    throw refusal;
  }
}
