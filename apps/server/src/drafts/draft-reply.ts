import { type AgentRequests, ok, type Result, refuse } from '@aisle/protocol';
import { stores } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { askWriter } from '../writer/ask-writer.ts';
import { begunWords, gatherMaterial } from './gather-material.ts';
import { readDraft } from './read-draft.ts';
import { writeBriefing } from './write-briefing.ts';

type Draft = AgentRequests['draftReply']['reply'];

/** Drafts the agent's next reply. Nothing is stored and nobody is told: she sends it or does not. */
export const draftReply: Handler<AgentRequests['draftReply'], AgentCaller> = async (
  house,
  caller,
  { conversationId, begun, language },
): Promise<Result<Draft>> => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  return askWriter(house, caller, 'drafts', async (writer) => {
    const [material, store] = await Promise.all([
      gatherMaterial(house, caller, conversationId),
      stores.findStore(house.storage.read, caller.storeId),
    ]);
    const briefing = {
      ...material,
      storeName: store?.name ?? '',
      begun: begunWords(begun),
      language,
    };
    const written = await writer.write(writeBriefing(briefing));
    if (!written.ok) return written;
    const draft = readDraft(
      written.value,
      material.facts.map(({ source }) => source),
    );
    return draft ? ok(draft) : refuse('unavailable', 'the AI wrote nothing');
  });
};
