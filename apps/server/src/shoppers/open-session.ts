import {
  ok,
  PROTOCOL,
  type Result,
  refuse,
  type SessionReply,
  type SessionRequest,
} from '@aisle/protocol';
import { conversations, resumeLinks, type Store, shoppers } from '@aisle/storage';
import { v7 } from 'uuid';
import { describeConversation } from '../conversations/describe-conversation.ts';
import type { House } from '../house.ts';
import type { Identity } from '../identity/verify-identity.ts';
import { wordsFor } from '../own-words/words-for.ts';
import { allowsOrigin, type StoreBook } from '../stores/store-book.ts';
import { openGreeting } from '../visitors/open-greeting.ts';
import { identifyShopper, isStillHers, type KnownShopper } from './identify-shopper.ts';
import { hashCredential, newCredential, type ShopperTokens } from './tokens.ts';

/** What she shares before she says otherwise; the widget shows it and lets her switch it off. */
const FIRST_SHARING = { cart: true, pages: true };

type SessionAsked = SessionRequest & {
  /** Of the page; undefined when it is no browser that asks. */
  origin: string | undefined;
  /** Browser and system in a few words. */
  device: string | undefined;
};

/** The shopper's door: makes or renews her session for the store whose key the page carries. */
export type Sessions = { open(asked: SessionAsked): Promise<Result<SessionReply>> };

export function createSessions(house: House, book: StoreBook, tokens: ShopperTokens): Sessions {
  async function reply(
    store: Store,
    { shopper, credential }: KnownShopper,
    identity: Identity | null,
    locale: string | undefined,
  ): Promise<SessionReply> {
    const { storeId, shopperId, sharing } = shopper;
    const { read } = house.storage;
    const { sneakPeek, callBacks } = await house.settings.of(storeId);
    const published = await house.articleBook.of(storeId);
    const latest = await conversations.latestConversation(read, storeId, shopperId);
    const customerId = identity?.ok ? identity.customer.customerId : undefined;
    return {
      credential,
      ...(await tokens.issue({ storeId, shopperId, customerId })),
      now: house.clock(),
      shopperId,
      identified: identity?.ok ?? false,
      ...(identity?.ok === false && { identityProblem: identity.why }),
      sharing,
      store: {
        storeId,
        name: store.name,
        appearance: wordsFor(store.appearance, locale),
        availability: await house.availability.of(storeId),
        ...(sneakPeek && { sneakPeek: true as const }),
        ...(callBacks && { callBacks: true as const }),
        ...(house.mailer.ready && { mail: true as const }),
        ...(published.length > 0 && { articles: true as const }),
      },
      conversation: latest && (await describeConversation(house, latest)),
      unread: latest?.shopperUnread ?? 0,
    };
  }

  const greeted = async ({ shopper }: KnownShopper, { greeting }: SessionAsked): Promise<void> => {
    if (greeting !== undefined) await openGreeting(house, shopper, greeting);
  };
  return {
    async open(asked) {
      if (asked.protocol !== PROTOCOL)
        return refuse('unsupported_protocol', `this server speaks protocol ${PROTOCOL}`);
      const store = await book.bySiteKey(asked.siteKey);
      if (!store) return refuse('not_found', 'no store has this site key');
      if (asked.origin !== undefined && !allowsOrigin(store, asked.origin))
        return refuse('forbidden', 'this origin may not carry this store’s chat');
      const { storeId } = store;
      if (asked.origin !== undefined) house.sightings.chat(storeId, asked.origin);
      const { siteKey, identity } = asked;
      const told =
        identity === undefined
          ? null
          : await house.identities.verify({ storeId, siteKey }, identity);
      const known =
        (asked.resume === undefined ? null : await resume(house, storeId, asked)) ??
        (asked.credential === undefined ? null : await recognise(house, storeId, asked));
      const newcomer = () => welcome(house, storeId, asked);
      if (!told?.ok) {
        const hers = known && isStillHers(known, house.clock()) ? known : await newcomer();
        await greeted(hers, asked);
        return ok(await reply(store, hers, told, asked.locale));
      }
      const found = await identifyShopper(house, storeId, { known, newcomer, ...told });
      await greeted(found.hers, asked);
      return ok(await reply(store, found.hers, found.identity, asked.locale));
    },
  };
}

const about = ({ locale, timeZone, device }: SessionAsked) => ({
  ...(locale !== undefined && { locale }),
  ...(timeZone !== undefined && { timeZone }),
  ...(device !== undefined && { device }),
});

/** A link from her other browser: this one becomes hers too, with a secret of its own. */
async function resume(
  { storage, clock }: House,
  storeId: string,
  asked: SessionAsked,
): Promise<KnownShopper | null> {
  const at = clock();
  const credential = newCredential();
  const tokenHash = hashCredential(asked.resume ?? '');
  const shopper = await storage.write(async (tx) => {
    const shopperId = await resumeLinks.useLink(tx, { storeId, tokenHash, at });
    const owner = shopperId && (await shoppers.findShopper(tx, storeId, shopperId));
    if (!owner) return null;
    const device = { storeId, shopperId, credentialHash: hashCredential(credential), at };
    await resumeLinks.addDevice(tx, { ...device, signed: owner.customer !== undefined });
    return owner;
  });
  return shopper && { shopper, credential, signedAt: shopper.customer ? at : null, byLink: true };
}

async function recognise(
  { storage, clock }: House,
  storeId: string,
  asked: SessionAsked,
): Promise<KnownShopper | null> {
  const { credential = '' } = asked;
  const hash = hashCredential(credential);
  const { read } = storage;
  const own = await shoppers.findShopperByCredential(read, storeId, hash);
  const device = own ? null : await resumeLinks.findDevice(read, storeId, hash);
  const shopper = own ?? (device && (await shoppers.findShopper(read, storeId, device.shopperId)));
  if (!shopper) return null;
  const seen = { storeId, shopperId: shopper.shopperId, at: clock(), ...about(asked) };
  await storage.write((tx) => shoppers.touchShopper(tx, seen));
  const signedAt = (device ? device.signedAt : shopper.signedAt) ?? null;
  return { shopper, credential, signedAt, byLink: device !== null };
}

// An unknown secret makes a new shopper: her browser outlived its data here.
async function welcome(
  { storage, clock }: House,
  storeId: string,
  asked: SessionAsked,
): Promise<KnownShopper> {
  const at = clock();
  const credential = newCredential();
  const shopper = { storeId, shopperId: v7(), sharing: FIRST_SHARING, ...about(asked) };
  const credentialHash = hashCredential(credential);
  await storage.write((tx) => shoppers.createShopper(tx, { ...shopper, credentialHash, at }));
  const made = { ...shopper, firstSeenAt: at, lastSeenAt: at };
  return { shopper: made, credential, signedAt: null, byLink: false };
}
