import { factsFrom, type NoteSource, type NotesCard, type ProductPhoto } from '@aisle/protocol';

const KNITTER: NoteSource = { from: 'shop', author: 'Aoife, knitter', at: 1_790_000_000_000 };
const TEAM: NoteSource = { from: 'team', author: 'Ida Holm', at: 1_795_000_000_000 };

const photo = (
  origin: string,
  light: ProductPhoto['light'],
  hex: string,
  colour?: string,
): ProductPhoto => ({
  url: `${origin}/picture/${encodeURIComponent(hex)}/${light}.svg`,
  light,
  ...(colour && { colour }),
  source: TEAM,
});

/** A card on one topic, of a jumper in sizes S to XXL; `long` in long German words. */
export const notesCard = (
  origin: string,
  topic: NotesCard['topic'],
  { long = false, markedSize = '' } = {},
): NotesCard => {
  const name = long ? 'Norddeutscher Seemannstroyer mit Reißverschlusskragen' : 'Merino jumper';
  const facts = factsFrom(KNITTER, {
    material: long
      ? 'Schurwollmischgewebe (Merinoschafschurwolle, mulesingfrei)'
      : 'Extra-fine merino, 19.5 micron',
    fit: long ? 'Körpernah geschnitten mit Schulternahtverlängerung' : 'Regular, to the hip',
    modelWears: '187 cm, wears M',
    shrinkagePercent: 2.5,
    care: 'Hand wash at 30°\nDry flat',
    weightGrams: 380,
  });
  const chart = factsFrom(TEAM, {
    sizeChart: {
      ...{ unit: 'cm', measures: 'garment' },
      columns: long
        ? ['Brustumfang', 'Rückenlänge', 'Ärmelinnenlänge', 'Schulterbreite']
        : ['Chest', 'Length', 'Sleeve', 'Shoulder'],
      rows: ['S', 'M', 'L', 'XL', 'XXL'].map((size, at) => ({
        size,
        values: [100 + at * 6, 66 + at * 2, 62 + at * 1.5, 42 + at * 1.5],
      })),
    },
  });
  const photos = [
    photo(origin, 'daylight', '#5d7350', 'Moss'),
    photo(origin, 'indoor', '#6b7049', 'Moss'),
    photo(origin, 'on_body', '#56694b', 'Moss'),
    photo(origin, 'detail', '#627a54', 'Moss'),
  ];
  return {
    kind: 'notes',
    topic,
    product: {
      ...{ platform: 'demo', productId: 'merino', name, url: `${origin}/products/merino` },
      image: `${origin}/picture/%235d7350/moss.svg`,
    },
    notes:
      topic === 'colour'
        ? { photos }
        : topic === 'size'
          ? { ...chart, ...(facts.fit && { fit: facts.fit }) }
          : { ...facts, stretch: { value: 'Gives about 5 cm', source: TEAM } },
    ...(markedSize && { markedSize }),
  };
};
