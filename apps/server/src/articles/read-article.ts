import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { articleReadings } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';

const absent = refuse('not_found', 'no such article');

/** The answer itself. It counts once per shopper and day, however often she opens it. */
export const openArticle: Handler<ShopperRequests['openArticle'], ShopperCaller> = async (
  { articleBook, storage, clock, limits },
  { kind, storeId, shopperId },
  { articleId },
) => {
  const error = await limits.take('read', kind + shopperId);
  if (error) return { ok: false, error };
  const found = (await articleBook.of(storeId)).find((one) => one.articleId === articleId);
  if (!found) return absent;
  const { title, body, language } = found;
  const opened = { storeId, shopperId, articleId, at: clock() };
  const there = await storage.write((tx) => articleReadings.noteOpened(tx, opened));
  return there ? ok({ articleId, title, body, language }) : absent;
};

export const judgeArticle: Handler<ShopperRequests['judgeArticle'], ShopperCaller> = async (
  { storage, limits },
  { kind, storeId, shopperId },
  { articleId, verdict },
) => {
  const error = await limits.take('read', kind + shopperId);
  if (error) return { ok: false, error };
  const judged = { storeId, shopperId, articleId, verdict };
  const taken = await storage.write((tx) => articleReadings.judgeReading(tx, judged));
  return taken ? ok(null) : absent;
};
