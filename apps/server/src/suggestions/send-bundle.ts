import type { Catalogue } from '@aisle/commerce';
import { type AgentRequests, type OfferedLine, ok, type Result, refuse } from '@aisle/protocol';
import { askShop } from '../catalogue/ask-shop.ts';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';

type Asked = AgentRequests['sendBundle']['parsed'];

/** The console names variants and how many; prices and stock are what the shop says now. */
export const sendBundle: Handler<AgentRequests['sendBundle'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, name, lines: named, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const keys = named.map(({ platform, productId, variantId }) =>
    JSON.stringify([platform, productId, variantId]),
  );
  if (new Set(keys).size < keys.length)
    return refuse('invalid', 'a bundle names each variant once');
  const read = await askShop(house, caller.storeId, (shop) => readLines(shop, named));
  if (!read.ok) return read;
  const content = {
    kind: 'bundle',
    name,
    lines: read.value,
    ...(text !== undefined && { text }),
  } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};

async function readLines(shop: Catalogue, named: Asked['lines']): Promise<Result<OfferedLine[]>> {
  const read = await Promise.all(named.map((line) => readLine(shop, line)));
  const refused = read.find((line) => !line.ok);
  if (refused && !refused.ok) return refused;
  return ok(read.flatMap((line) => (line.ok ? [line.value] : [])));
}

async function readLine(
  shop: Catalogue,
  { platform, productId, variantId, quantity }: Asked['lines'][number],
): Promise<Result<OfferedLine>> {
  const product = await shop.findProduct({ platform, productId });
  const variant = product?.variants.find((one) => one.variantId === variantId);
  if (!product || !variant)
    return refuse('not_found', `the shop has no variant ${variantId} of ${productId}`);
  const { name, url } = product;
  if (variant.availability === 'OutOfStock' || (variant.stock ?? quantity) < quantity)
    return refuse('not_found', `the shop has not ${quantity} of ${variantId}`);
  const image = variant.image ?? product.image;
  return ok({
    ref: {
      platform,
      productId,
      variantId,
      url,
      ...(variant.sku !== undefined && { sku: variant.sku }),
    },
    name,
    options: variant.options,
    ...(image !== undefined && { image }),
    quantity,
    unitPrice: variant.price,
  });
}
