import { and, eq, inArray } from 'drizzle-orm';
import { lockLog } from './append/add-to-log.ts';
import type { Read, Tx } from './storage.ts';

type InLanguage = { storeId: string; conversationId: string; language: string };

/** What one entry says in the language. */
export type Translation = { seq: number; text: string };

/** Those of these entries that are known in the language. */
export const findTranslations = async (
  read: Read,
  { storeId, conversationId, language, seqs }: InLanguage & { seqs: readonly number[] },
): Promise<Translation[]> => {
  const { translations: t } = read.tables;
  return read
    .select({ seq: t.seq, text: t.text })
    .from(t)
    .where(
      and(
        eq(t.storeId, storeId),
        eq(t.conversationId, conversationId),
        eq(t.language, language),
        inArray(t.seq, [...seqs]),
      ),
    )
    .orderBy(t.seq);
};

/** Keeps them, unless the conversation was erased meanwhile; the first of an entry and language stands. */
export const keepTranslations = async (
  tx: Tx,
  asked: InLanguage & { at: number; found: readonly Translation[] },
): Promise<void> => {
  const { storeId, conversationId, language, at, found } = asked;
  const { translations: t } = tx.tables;
  // How far its log goes: of one that was erased, nowhere.
  const log = await lockLog(tx, asked);
  const rows = found
    .filter(({ seq }) => seq <= (log?.head ?? 0))
    .map(({ seq, text }) => ({ storeId, conversationId, language, seq, text, createdAt: at }));
  if (rows.length > 0) await tx.insert(t).values(rows).onConflictDoNothing();
};
