import type { StoreSettings } from '@aisle/protocol';
import {
  attributions,
  type OrderKey,
  type OrderLink,
  type OrderRecord,
  orders,
  sellingEntries,
  storeSettings,
  type Tx,
} from '@aisle/storage';
import { believedLinks, strongestFirst } from '../orders/evidence.ts';
import { mismatchOf } from '../orders/mismatch.ts';
import {
  attributeOrder,
  type BelievedConversation,
  DAY_MS,
  type Windows,
} from './attribute-order.ts';

/** Where the merchant has settled nothing. */
const USUAL: Windows = { directDays: 7, influencedDays: 3 };

export const windowsOf = (settings: StoreSettings): Windows => settings.attribution ?? USUAL;

/** Counts anew what the chat has sold of an order, from the order, the logs and the windows. */
export async function countOrder(tx: Tx, key: OrderKey): Promise<void> {
  const record = await orders.findOrder(tx, key);
  if (!record) return;
  const windows = windowsOf(await storeSettings.findSettings(tx, key.storeId));
  const links = await orders.linksOf(tx, key);
  const { order } = record;
  const believed = believedLinks(links, mismatchOf(order, record.claim) !== null);
  const conversations = await conversationsOf(tx, record, believed, windows);
  const { standing, currency, placedAt } = order;
  await attributions.replaceAttributions(
    tx,
    { ...key, standing, currency, placedAt },
    attributeOrder(order, conversations, windows),
  );
}

/** The conversations that went on before the order, each with the evidence that points at it. */
async function conversationsOf(
  tx: Tx,
  { storeId, order }: OrderRecord,
  links: readonly OrderLink[],
  windows: Windows,
): Promise<BelievedConversation[]> {
  const since = order.placedAt - Math.max(windows.directDays, windows.influencedDays) * DAY_MS;
  const asked = { storeId, since, until: order.placedAt };
  const owners = new Map<string, string>();
  // Hers by whatever points at her, in whichever of her conversations.
  const general = new Set(
    links.filter(({ kind }) => kind !== 'code').map(({ shopperId }) => shopperId),
  );
  for (const shopperId of general)
    for (const id of await sellingEntries.conversationsBefore(tx, { ...asked, shopperId }))
      owners.set(id, shopperId);
  for (const { conversationId, shopperId } of links)
    if (conversationId !== '') owners.set(conversationId, shopperId);
  const found: BelievedConversation[] = [];
  for (const [conversationId, shopperId] of [...owners].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!(await sellingEntries.wasActive(tx, { ...asked, conversationId }))) continue;
    const evidence = links.filter(
      (link) =>
        link.conversationId === conversationId ||
        (link.conversationId === '' && link.shopperId === shopperId),
    );
    found.push({
      conversationId,
      evidence: strongestFirst(evidence).map(({ kind, at }) => ({
        kind: kind as BelievedConversation['evidence'][number]['kind'],
        at,
      })),
      entries: await sellingEntries.sellingEntries(tx, { ...asked, conversationId }),
    });
  }
  return found;
}
