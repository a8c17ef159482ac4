import type { PhotoLight } from '@aisle/protocol';
import { and, asc, eq } from 'drizzle-orm';
import type { NotedProduct } from './product-notes.ts';
import type { Read, Tx } from './storage.ts';
import { type WithoutNulls, withoutNulls } from './without-nulls.ts';

type Row = Read['tables']['photos']['$inferSelect'];

/** A picture of a product; its files lie under `fileKey`. */
export type KeptPhoto = WithoutNulls<Row>;

/** False: the product has `most` already. */
export const addPhoto = async (
  tx: Tx,
  photo: Omit<Row, 'colour'> & { colour?: string | undefined },
  most: number,
): Promise<boolean> => {
  const { storeId, platform, productId } = photo;
  await tx.lock(`photos ${storeId} ${platform} ${productId}`);
  if ((await findPhotos(tx, photo)).length >= most) return false;
  await tx.insert(tx.tables.photos).values({ ...photo, colour: photo.colour ?? null });
  return true;
};

/** A product's photos, in the order in which they were taken in. */
export const findPhotos = async (read: Read, product: NotedProduct): Promise<KeptPhoto[]> => {
  const { photos } = read.tables;
  const rows = await read
    .select()
    .from(photos)
    .where(
      and(
        eq(photos.storeId, product.storeId),
        eq(photos.platform, product.platform),
        eq(photos.productId, product.productId),
      ),
    )
    .orderBy(asc(photos.photoId));
  return rows.map((row) => withoutNulls(row));
};

type Named = { storeId: string; photoId: string };

/** @returns false when the store has no such photo */
export const changePhoto = async (
  tx: Tx,
  { storeId, photoId, light, colour }: Named & { light: PhotoLight; colour: string | undefined },
): Promise<boolean> => {
  const { photos } = tx.tables;
  const rows = await tx
    .update(photos)
    .set({ light, colour: colour ?? null })
    .where(and(eq(photos.storeId, storeId), eq(photos.photoId, photoId)))
    .returning({ photoId: photos.photoId });
  return rows.length > 0;
};

/** @returns where its files lie, to be removed after the commit; null when there is no such photo */
export const removePhoto = async (
  tx: Tx,
  { storeId, photoId }: Named,
): Promise<{ fileKey: string } | null> => {
  const { photos } = tx.tables;
  const [row] = await tx
    .delete(photos)
    .where(and(eq(photos.storeId, storeId), eq(photos.photoId, photoId)))
    .returning({ fileKey: photos.fileKey });
  return row ?? null;
};
