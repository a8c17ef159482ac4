import { createHash } from 'node:crypto';
import { type RawWebhook, ShopError } from '@aisle/commerce';
import { ok, type Result, refuse } from '@aisle/protocol';
import { shopDeliveries } from '@aisle/storage';
import type { House } from '../house.ts';

/** Shops give up after 5 s: what takes longer is answered and goes on by itself. */
const ANSWER_WITHIN_MS = 3_000;
/** No shop repeats a delivery after this long. */
export const REMEMBERED_MS = 14 * 24 * 60 * 60_000;

type Taken = 'told' | 'repeated' | 'ignored';

/**
 * A shop tells something: believed only with its signature. Told to whoever listens, then remembered;
 * should we die in between, the shop sends it again, and listeners take a repeat for what it is.
 */
export async function takeWebhook(
  house: House,
  storeId: string,
  webhook: RawWebhook,
): Promise<Result<Taken>> {
  const connector = await house.connectorOf(storeId).catch((error: unknown) => {
    if (error instanceof ShopError) return null;
    throw error;
  });
  // One answer for all: it must not tell which stores exist or have a shop.
  const nobody = refuse('unauthorized', 'this is not signed by a shop of ours');
  if (!connector) return nobody;
  const read = connector.readWebhook(webhook);
  if (!read) return isPing(webhook.body) ? ok('ignored') : nobody;
  const { topic, event } = read;
  if (event.kind === 'ignored') return ok('ignored');
  const named = read.deliveryId || createHash('sha256').update(webhook.body).digest('hex');
  const deliveryId = named.slice(0, 200);
  const { storage } = house;
  if (await shopDeliveries.wasDelivered(storage.read, storeId, deliveryId)) return ok('repeated');
  const telling = (async () => {
    await house.shopEvents.tell(storeId, event);
    const at = house.clock();
    await storage.write((tx) =>
      shopDeliveries.noteDelivery(tx, { storeId, deliveryId, topic: topic.slice(0, 100), at }),
    );
  })();
  return settle(house, storeId, telling);
}

async function settle(
  house: House,
  storeId: string,
  telling: Promise<void>,
): Promise<Result<Taken>> {
  const failed = telling.then(
    () => false,
    (err: unknown) => {
      house.log.warn({ storeId, err }, 'a webhook could not be dealt with');
      return true;
    },
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS).unref();
  });
  const again = await Promise.race([failed, late]);
  clearTimeout(timer);
  return again ? refuse('unavailable', 'try again', 5_000) : ok('told');
}

/** WooCommerce tries a new webhook with its number, unsigned, and keeps it only if that is taken. */
const isPing = (body: Buffer): boolean =>
  body.length < 40 && /^webhook_id=\d+$/.test(body.toString('latin1'));
