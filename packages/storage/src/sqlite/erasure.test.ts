import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { erasure, openStorage } from '../index.ts';
import { CANARY, plantCanary } from '../testing/canary.ts';
import { createSqliteFile } from '../testing/index.ts';
import { addShop } from '../testing/shop.ts';

test('security 13: an erased shopper is in none of the database’s files, free pages and log included', async () => {
  const { url, folder, drop } = await createSqliteFile();
  const storage = await openStorage(url, { clock: Date.now });
  const shop = await addShop(storage);
  const neighbour = await addShop(storage);
  await plantCanary(storage, neighbour, 1);
  await plantCanary(storage, shop, 12);
  const found = () =>
    readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'latin1').toLowerCase().includes(CANARY),
    );
  expect(found().length).toBeGreaterThan(0);
  for (const { storeId, shopperId } of [shop, neighbour])
    await storage.erase((tx) =>
      erasure.eraseShoppers(tx, { storeId, shopperIds: [shopperId], at: 1 }),
    );
  expect(found()).toEqual([]);
  await storage.close();
  expect(found()).toEqual([]);
  await drop();
});
