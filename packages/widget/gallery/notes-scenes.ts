import type { NotesCard } from '@aisle/protocol';
import { notesCard } from '../src/testing/knit-notes.ts';
import { both, type Scene } from './scene.ts';

const card = (
  topic: NotesCard['topic'],
  options: Parameters<typeof notesCard>[2] = {},
): Pick<Scene, 'before' | 'play'> => ({
  before: (server) => {
    server.recall('Does it shrink? And which size for 184 cm?', Date.now() - 60_000);
    server.join();
    const { seq } = server.send({ ...notesCard(server.url, topic, options), text: 'Here it is' });
    if (options?.markedSize) server.send({ kind: 'size_marked', notesSeq: seq, size: 'L' });
  },
  play: async (page) => {
    await page.locator('.notes').waitFor();
  },
});

/** Cards of product notes. */
export const NOTES_SCENES: Scene[] = [
  ...both({ name: 'notes-fabric', ...card('fabric') }),
  ...both({ name: 'notes-size', ...card('size', { markedSize: 'M' }) }),
  ...both({ name: 'notes-colour', ...card('colour') }),
  { name: 'notes-fabric-german', locale: 'de', screen: 'phone', ...card('fabric', { long: true }) },
  {
    name: 'notes-size-german',
    locale: 'de',
    screen: 'phone',
    ...card('size', { long: true, markedSize: 'L' }),
  },
  {
    name: 'notes-size-arabic',
    locale: 'ar',
    screen: 'phone',
    ...card('size', { markedSize: 'L' }),
  },
  { name: 'notes-colour-arabic', locale: 'ar', ...card('colour') },
  { name: 'notes-size-forced', forced: true, ...card('size', { markedSize: 'L' }) },
  ...both({
    name: 'notes-zoom',
    ...card('colour'),
    play: async (page) => {
      await page.getByRole('button', { name: 'Enlarge: Daylight, Moss' }).click();
      await page.getByRole('dialog', { name: 'Merino jumper' }).getByRole('img').waitFor();
    },
  }),
];
