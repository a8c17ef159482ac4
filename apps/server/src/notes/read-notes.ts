import { ShopError } from '@aisle/commerce';
import type { AgentRequests, ProductNotes } from '@aisle/protocol';
import { type NotedProduct, photos, productNotes } from '@aisle/storage';
import type { House } from '../house.ts';
import { showPhoto } from '../photos/show-photo.ts';
import { mergeNotes } from './merge-notes.ts';

/** Everything known of a product, as it came together. */
export type NotesView = AgentRequests['fetchProductNotes']['reply'];

/** What the team has written down, with its photos in their order. */
export async function readOurs(house: House, product: NotedProduct): Promise<ProductNotes> {
  const { read } = house.storage;
  const [kept, taken] = await Promise.all([
    productNotes.findNotes(read, product),
    photos.findPhotos(read, product),
  ]);
  const order = kept?.photoOrder ?? [];
  const place = (photoId: string) => {
    const at = order.indexOf(photoId);
    return at < 0 ? order.length : at;
  };
  const shown = taken
    .toSorted((one, other) => place(one.photoId) - place(other.photoId))
    .map((photo) => showPhoto(house.files, photo));
  return { ...kept?.facts, ...(shown.length > 0 && { photos: shown }) };
}

/** Our own notes over the shop's. A shop that cannot be asked leaves ours standing alone. */
export async function readNotes(house: House, product: NotedProduct): Promise<NotesView> {
  const from = { ...product, storeId: await house.library.of(product.storeId) };
  const [ours, asked] = await Promise.all([readOurs(house, from), askShops(house, from)]);
  return { notes: mergeNotes(ours, asked.shops), ours, ...asked };
}

async function askShops(
  house: House,
  { storeId, platform, productId }: NotedProduct,
): Promise<Pick<NotesView, 'shops' | 'shopAway'>> {
  try {
    const shops = await (await house.connectorOf(storeId))?.catalogue.findNotes({
      platform,
      productId,
    });
    return { shops: shops ?? null, shopAway: false };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    house.log.warn({ storeId, err: error }, 'the shop did not answer for its product notes');
    return { shops: null, shopAway: true };
  }
}
