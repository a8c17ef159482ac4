import pg from 'pg';
import type { Figure } from '../figure.ts';
import { createDatabase } from '../processes/database.ts';
import { compare, type Read } from './compare.ts';
import { type Filled, fill } from './fill.ts';
import { multiply } from './multiply.ts';

const LIMIT = 20;

const search = (
  { storage, storeId }: Filled,
  words: string[],
  more: { tag?: string; status?: 'open' } = {},
) => storage.searchConversations({ storeId, words, limit: LIMIT, ...more });

/** Searches for what all, some and few conversations say (`said.ts`); `rare` is the oldest one’s tag. */
export const SEARCHES: Read[] = [
  {
    what: 'search, words that everyone said',
    read: (filled) => search(filled, ['oatmeal', 'itch']),
  },
  {
    what: 'search, a word that one in a hundred said',
    read: (filled) => search(filled, ['alpaca']),
  },
  {
    what: 'search, a word that one in 10,000 said',
    read: (filled) => search(filled, ['heirloom']),
  },
  {
    what: 'search, a filter that everything fits',
    read: (filled) => search(filled, ['oatmeal'], { status: 'open' }),
  },
  {
    what: 'search, a filter that almost nothing fits',
    read: (filled) => search(filled, ['oatmeal'], { tag: 'rare' }),
  },
];

/** The same on Postgres, whose index of words is another; nothing without one. */
export async function measureSearchOnPostgres(small: number, large: number): Promise<Figure[]> {
  const sides: { filled: Filled; drop: () => Promise<void> }[] = [];
  for (const size of [small, large]) {
    const database = await createDatabase();
    if (!database) return [];
    const filled = await fill(database.url, 1);
    await multiply(filled, size);
    await tidy(database.url);
    sides.push({ filled, drop: database.drop });
  }
  const [before, after] = sides;
  if (!before || !after) return [];
  const reads = SEARCHES.map(({ what, read }) => ({ what: `Postgres, ${what}`, read }));
  const figures = await compare(reads, before.filled, after.filled);
  for (const { filled, drop } of sides) {
    await filled.storage.close();
    await drop();
  }
  return figures;
}

/** What the server does in its own time. */
async function tidy(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('vacuum analyze').finally(() => client.end());
}
