import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStorefront, DataFileError } from '../index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storefront-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = { method: 'POST', url: '/api/cart/lines' } as const;

test('carts, stock and prices are there after a restart', async () => {
  const dataFile = join(folder, 'deep', 'shop.json');
  const before = createStorefront({ dataFile });
  before.setPrice('merino-crew-m-navy', 8000);
  const added = await before.inject({ ...add, payload: { variantId: 'merino-crew-m-navy' } });
  const [cookie] = added.cookies;
  // No close: an answered change is on disk even when the process dies now.
  const after = createStorefront({ dataFile });
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` };
  expect((await after.inject({ url: '/api/cart', headers })).json()).toEqual(added.json());
  await before.close();
  await after.close();
});

test('many changes at once all reach the file', async () => {
  const dataFile = join(folder, 'shop.json');
  const shop = createStorefront({ dataFile });
  const payload = { variantId: 'gift-wrap' };
  await Promise.all(Array.from({ length: 30 }, () => shop.inject({ ...add, payload })));
  const kept = JSON.parse(readFileSync(dataFile, 'utf8'));
  expect(Object.keys(kept.carts)).toHaveLength(30);
  await shop.close();
});

test.each(['{"carts":', '[]', 'null', '{"carts":{}}'])(
  'a data file that holds %s ends the start with one line and stays as it is',
  (text) => {
    const dataFile = join(folder, 'shop.json');
    writeFileSync(dataFile, text);
    expect(() => createStorefront({ dataFile })).toThrow(DataFileError);
    expect(readFileSync(dataFile, 'utf8')).toBe(text);
  },
);

test('a place where no file can be made ends the start too', () => {
  expect(() => createStorefront({ dataFile: '/dev/null/shop.json' })).toThrow(DataFileError);
});
