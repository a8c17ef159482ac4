import type { ProductPhoto } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { mergeNotes } from './merge-notes.ts';

const photo = (
  from: 'team' | 'shop',
  light: ProductPhoto['light'],
  colour?: string,
): ProductPhoto => ({
  url: `https://shop.example/${from}/${light}/${colour}`,
  light,
  ...(colour && { colour }),
  source: { from, author: from, at: 1 },
});

const told = (ours: ProductPhoto[], shops: ProductPhoto[]) =>
  mergeNotes({ photos: ours }, { photos: shops })?.photos?.map(
    ({ source, light, colour }) => `${source.from} ${light} ${colour}`,
  );

test('a photo of the team’s stands for the shop’s of the same colour and light, and for no other', () => {
  const shops = [
    photo('shop', 'daylight', 'Oatmeal'),
    photo('shop', 'indoor', 'Oatmeal'),
    photo('shop', 'daylight', 'Rust'),
    photo('shop', 'daylight'),
  ];
  expect(told([photo('team', 'daylight', 'Oatmeal')], shops)).toEqual([
    'team daylight Oatmeal',
    'shop indoor Oatmeal',
    'shop daylight Rust',
    'shop daylight undefined',
  ]);
  expect(told([], shops)).toHaveLength(4);
});
