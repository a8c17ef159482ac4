import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { askWriter } from '../writer/ask-writer.ts';
import { translateTexts } from './translate-texts.ts';

/** The agent's words in the shopper's language, for her field. Nothing is stored: she sends it or does not. */
export const translateReply: Handler<AgentRequests['translateReply'], AgentCaller> = async (
  house,
  caller,
  { conversationId, text, language },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  return askWriter(house, caller, 'translation', async (writer) => {
    const asked = { texts: [text], to: language, from: undefined };
    const answer = await translateTexts(writer, asked);
    if (!answer.ok) return answer;
    const translated = answer.value[0];
    // She could not see that a number is missing in a language she does not read.
    return translated
      ? ok({ text: translated })
      : refuse('unavailable', 'the AI lost a part of it');
  });
};
