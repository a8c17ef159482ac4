import { type AttributedLine, attributions, orders, type Storage } from '@aisle/storage';
import { v7 } from 'uuid';

const AT_ONCE = 500;
const DAY_MS = 86_400_000;
/** Orders on each day, so that a period holds as many in a short history as in a long one. */
const A_DAY = 30;

export const ordersFrom = (now: number) => ({ from: now - 30 * DAY_MS, to: now });

/** So many orders, two of each customer, three of four without a chat, the newest just before `now`. */
export async function fillOrders(
  { storage, storeId, some }: { storage: Storage; storeId: string; some: string[] },
  size: number,
  now: number,
): Promise<void> {
  for (let done = 0; done < size; done += AT_ONCE)
    await storage.write(async (tx) => {
      for (let i = done; i < Math.min(done + AT_ONCE, size); i++) {
        const placedAt = now - Math.floor((i * DAY_MS) / A_DAY) - 1;
        const key = { storeId, platform: 'bench', orderId: `${i}` };
        const money = (amount: number) => ({ amount, currency: 'EUR' });
        await orders.saveOrder(tx, {
          ...{ ...key, emailHash: null, number: `${i}`, changedAt: null, claim: null, tokens: [] },
          ...{
            attributionKey: null,
            customerId: `customer ${i % (size / 2)}`,
            entryId: v7(),
            checkedAt: placedAt,
          },
          order: {
            ...{ platform: 'bench', orderId: `${i}`, number: `#${i}`, placedAt, status: 'paid' },
            ...{ standing: 'verified', currency: 'EUR', lines: [], codes: [], tracking: [] },
            ...{ subtotal: money(8_400), discount: money(0), shipping: money(490) },
            ...{ total: money(8_890), refunded: money(0) },
          },
        });
        const conversationId = some[i % some.length];
        if (i % 4 !== 0 || !conversationId) continue;
        await attributions.replaceAttributions(
          tx,
          { ...key, standing: 'verified', currency: 'EUR', placedAt },
          [
            {
              ...{ conversationId, agentId: `agent ${i % 20}`, evidence: [], touches: [] },
              ...{ directGross: 8_400, directRefunded: 0 },
              ...{ influencedGross: 8_890, influencedRefunded: 0, lines: [lineOf(i)] },
            },
          ],
        );
      }
    });
}

const lineOf = (i: number): AttributedLine => ({
  ...{ lineId: 'l', agentId: `agent ${i % 20}`, kind: 'suggestion', seq: 1 },
  ...{ productId: `product ${i % 200}`, name: 'Jumper', pieces: 1, gross: 8_400, refunded: 0 },
});
