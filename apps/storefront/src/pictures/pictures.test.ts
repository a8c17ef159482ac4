import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { createStorefront, garments, type Product } from '../index.ts';

test('every photo of the catalogue is drawn, well-formed and unlike all others', async () => {
  const shop = createStorefront();
  const seen = new Map<string, string>();
  const parser = new new Window().DOMParser();
  for (const url of garments.flatMap(
    ({ notes }) => notes?.photos.map((photo) => photo.url) ?? [],
  )) {
    const { statusCode, headers, body } = await shop.inject(url);
    expect([url, statusCode, headers['content-type']]).toEqual([
      url,
      200,
      'image/svg+xml; charset=utf-8',
    ]);
    expect(body).not.toMatch(/NaN|undefined/);
    const twin = seen.get(body);
    expect(twin, `${url} looks like ${twin}`).toBeUndefined();
    seen.set(body, url);
  }
  for (const picture of [...seen.keys()].slice(0, 12)) {
    const drawn = parser.parseFromString(picture, 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
  }
});

test('every reference inside a picture leads to something in it', async () => {
  const shop = createStorefront();
  const firsts = garments.flatMap(({ notes }: Product) => notes?.photos.slice(0, 4) ?? []);
  for (const { url } of firsts) {
    const { body } = await shop.inject(url);
    const ids = new Set([...body.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    const used = [...body.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(
      used.filter((id) => !ids.has(id)),
      url,
    ).toEqual([]);
  }
});

test('pictures of nothing are not found', async () => {
  const shop = createStorefront();
  for (const place of [
    'merino-crew/pink/daylight',
    'merino-crew/rust/moonlight',
    'nothing/rust/daylight',
    'merino-crew/__proto__/daylight',
  ]) {
    expect((await shop.inject(`/pictures/${place}.svg`)).statusCode).toBe(404);
  }
});
