import { type AgentRequests, type Entry, ok, refuse } from '@aisle/protocol';
import { conversations, entries, shoppers, translations } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { askWriter } from '../writer/ask-writer.ts';
import { languageOf } from './language-of.ts';
import { translateTexts } from './translate-texts.ts';

/** Words in it; of private notes nothing is here, they have a log of their own. */
const textOf = ({ content }: Entry): string => ('text' in content && content.text) || '';

/** What entries say in the agent's language: known ones from the database, a shopper's others by the AI. */
export const translateEntries: Handler<AgentRequests['translateEntries'], AgentCaller> = async (
  house,
  caller,
  { conversationId, seqs, language },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  const tooFast = await house.limits.take('read', `translate${caller.agent.agentId}`);
  if (tooFast) return { ok: false, error: tooFast };
  const { read } = house.storage;
  const place = { storeId: caller.storeId, conversationId, language };
  const known = await translations.findTranslations(read, { ...place, seqs });
  const missing = seqs.filter((seq) => !known.some((one) => one.seq === seq));
  const said = missing.length === 0 ? [] : await readEntries(house, place, missing);
  const hers = said.filter((entry) => entry.author.kind === 'shopper' && textOf(entry) !== '');
  if (hers.length === 0) return ok({ translations: known });
  return askWriter(house, caller, 'translation', async (writer) => {
    const from = await herLanguage(house, place);
    const texts = hers.map(textOf);
    const answer = await translateTexts(writer, { texts, to: language, from });
    if (!answer.ok) return answer;
    const found = hers.flatMap(({ seq }, index) => {
      const text = answer.value[index];
      return text ? [{ seq, text }] : [];
    });
    if (found.length === 0) return refuse('unavailable', 'the AI translated nothing');
    const at = house.clock();
    await house.storage.write((tx) => translations.keepTranslations(tx, { ...place, found, at }));
    return ok({ translations: [...known, ...found] });
  });
};

type Place = { storeId: string; conversationId: string };

async function readEntries(house: House, place: Place, seqs: readonly number[]): Promise<Entry[]> {
  const from = Math.min(...seqs);
  const page = await entries.fetchEntries(house.storage.read, {
    ...{ storeId: place.storeId, conversationId: place.conversationId, after: from - 1 },
    limit: Math.min(SPAN, Math.max(...seqs) - from + 1),
  });
  return (page?.entries ?? []).filter(({ seq }) => seqs.includes(seq));
}

/** Entries that are asked for together lie together; further ones are left out. */
const SPAN = 100;

/** Her browser's, which is where guessing begins. */
export async function herLanguage(
  { storage: { read } }: House,
  { storeId, conversationId }: Place,
): Promise<string | undefined> {
  const found = await conversations.findConversation(read, storeId, conversationId);
  const shopper = found && (await shoppers.findShopper(read, storeId, found.shopperId));
  return languageOf(shopper?.locale);
}
