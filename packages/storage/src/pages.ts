import { LIMITS, type PageView } from '@aisle/protocol';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { markChanged } from './inbox-changes.ts';
import type { Read, Tx } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

export type NewPage = { storeId: string; shopperId: string; page: PageView };

/**
 * Adds a page to her trail, which keeps the newest `LIMITS.trailPages`. Looking at the same page
 * again renews it. False when the store has no such shopper, or she does not share it.
 */
export const savePage = async (tx: Tx, visit: NewPage): Promise<boolean> => {
  const { storeId, shopperId, page } = visit;
  const { pages, shoppers } = tx.tables;
  const [shopper] = await tx
    .update(shoppers)
    .set({ page: page.title, lastSeenAt: page.at })
    .where(
      and(
        eq(shoppers.storeId, storeId),
        eq(shoppers.shopperId, shopperId),
        eq(shoppers.sharesPages, true),
      ),
    )
    .returning({ shopperId: shoppers.shopperId });
  if (!shopper) return false;
  const known = await tx
    .select({ pageId: pages.pageId, url: pages.url })
    .from(pages)
    .where(and(eq(pages.storeId, storeId), eq(pages.shopperId, shopperId)))
    .orderBy(desc(pages.at), desc(pages.pageId));
  const [newest] = known;
  const values = { title: page.title, product: page.product ?? null, at: page.at };
  if (newest?.url === page.url) {
    await tx.update(pages).set(values).where(eq(pages.pageId, newest.pageId));
  } else {
    await tx.insert(pages).values({ pageId: v7(), storeId, shopperId, url: page.url, ...values });
    const tooOld = known.slice(LIMITS.trailPages - 1).map(({ pageId }) => pageId);
    if (tooOld.length > 0) await tx.delete(pages).where(inArray(pages.pageId, tooOld));
  }
  await markChanged(tx, { storeId, shopperId, at: page.at });
  return true;
};

/** The pages she looked at, newest first; the first is the one she is on. */
export const trail = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<PageView[]> => {
  const { pages } = read.tables;
  const rows = await read
    .select({ url: pages.url, title: pages.title, product: pages.product, at: pages.at })
    .from(pages)
    .where(and(eq(pages.storeId, storeId), eq(pages.shopperId, shopperId)))
    .orderBy(desc(pages.at), desc(pages.pageId));
  return rows.map(withoutNulls);
};
