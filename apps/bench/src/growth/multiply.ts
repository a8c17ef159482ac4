import { conversationSearch } from '@aisle/storage';
import { v7 } from 'uuid';
import type { Filled } from './fill.ts';
import { openingOf } from './said.ts';

const AT_ONCE = 500;

/** So many conversations more, as far as a search sees: their rows and their words, without a log. */
export async function multiply({ storage, storeId, some }: Filled, size: number): Promise<void> {
  const { conversations: c, conversationWords: w } = storage.read.tables;
  const all = await storage.read.select().from(c);
  const like = all.find(({ conversationId }) => conversationId === some[1]);
  if (!like) throw new Error('there is no conversation to multiply');
  for (let done = 0; done < size; done += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, size - done) }, () => v7());
    const words = (i: number) => [
      conversationSearch.storeSign(storeId),
      ...conversationSearch.wordsIn(openingOf(done + i)),
    ];
    await storage.write(async (tx) => {
      await tx.insert(c).values(ids.map((conversationId) => ({ ...like, conversationId })));
      await tx.insert(w).values(
        ids.map((conversationId, i) => ({
          ...{ conversationId, storeId, head: like.head, changedAt: like.changedAt },
          words: words(i).join(' '),
        })),
      );
    });
  }
}
