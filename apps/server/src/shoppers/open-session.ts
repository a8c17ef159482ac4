import {
  ok,
  PROTOCOL,
  type Result,
  refuse,
  type SessionReply,
  type SessionRequest,
} from '@aisle/protocol';
import {
  conversations,
  resumeLinks,
  type ShopperRecord,
  type Store,
  shoppers,
} from '@aisle/storage';
import { v7 } from 'uuid';
import { describeConversation } from '../conversations/describe-conversation.ts';
import type { House } from '../house.ts';
import { allowsOrigin, type StoreBook } from '../stores/store-book.ts';
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
    shopper: ShopperRecord,
    credential: string,
  ): Promise<SessionReply> {
    const { storeId, shopperId, sharing } = shopper;
    const { read } = house.storage;
    const latest = await conversations.latestConversation(read, storeId, shopperId);
    return {
      credential,
      ...(await tokens.issue({ storeId, shopperId })),
      now: house.clock(),
      shopperId,
      sharing,
      store: {
        storeId,
        name: store.name,
        appearance: store.appearance,
        availability: await house.availability.of(storeId),
      },
      conversation: latest && (await describeConversation(house, latest)),
      unread: latest?.shopperUnread ?? 0,
    };
  }

  return {
    async open(asked) {
      if (asked.protocol !== PROTOCOL)
        return refuse('unsupported_protocol', `this server speaks protocol ${PROTOCOL}`);
      const store = await book.bySiteKey(asked.siteKey);
      if (!store) return refuse('not_found', 'no store has this site key');
      if (asked.origin !== undefined && !allowsOrigin(store, asked.origin))
        return refuse('forbidden', 'this origin may not carry this store’s chat');
      const resumed = asked.resume && (await resume(house, store.storeId, asked));
      if (resumed) return ok(await reply(store, resumed.shopper, resumed.credential));
      const known = asked.credential && (await recognise(house, store.storeId, asked));
      if (known) return ok(await reply(store, known, asked.credential ?? ''));
      // An unknown secret makes a new shopper: her browser outlived its data here.
      const credential = newCredential();
      return ok(
        await reply(store, await welcome(house, store.storeId, asked, credential), credential),
      );
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
): Promise<{ shopper: ShopperRecord; credential: string } | null> {
  const at = clock();
  const credential = newCredential();
  const tokenHash = hashCredential(asked.resume ?? '');
  const shopperId = await storage.write(async (tx) => {
    const owner = await resumeLinks.useLink(tx, { storeId, tokenHash, at });
    if (owner === null) return null;
    const credentialHash = hashCredential(credential);
    await resumeLinks.addDevice(tx, { storeId, shopperId: owner, credentialHash, at });
    return owner;
  });
  const shopper = shopperId && (await shoppers.findShopper(storage.read, storeId, shopperId));
  return shopper ? { shopper, credential } : null;
}

async function recognise(
  { storage, clock }: House,
  storeId: string,
  asked: SessionAsked,
): Promise<ShopperRecord | null> {
  const hash = hashCredential(asked.credential ?? '');
  const known =
    (await shoppers.findShopperByCredential(storage.read, storeId, hash)) ??
    (await ownerOf(storage, storeId, hash));
  if (!known) return null;
  const seen = { storeId, shopperId: known.shopperId, at: clock(), ...about(asked) };
  await storage.write((tx) => shoppers.touchShopper(tx, seen));
  return known;
}

async function ownerOf({ read }: House['storage'], storeId: string, hash: string) {
  const shopperId = await resumeLinks.findDevice(read, storeId, hash);
  return shopperId === null ? null : shoppers.findShopper(read, storeId, shopperId);
}

async function welcome(
  { storage, clock }: House,
  storeId: string,
  asked: SessionAsked,
  credential: string,
): Promise<ShopperRecord> {
  const at = clock();
  const shopper = { storeId, shopperId: v7(), sharing: FIRST_SHARING, ...about(asked) };
  const credentialHash = hashCredential(credential);
  await storage.write((tx) => shoppers.createShopper(tx, { ...shopper, credentialHash, at }));
  return { ...shopper, firstSeenAt: at, lastSeenAt: at };
}
