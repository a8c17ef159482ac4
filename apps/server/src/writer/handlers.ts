import { draftReply } from '../drafts/draft-reply.ts';
import { translateEntries } from '../translations/translate-entries.ts';
import { translateReply } from '../translations/translate-reply.ts';
import { fetchAiRules, saveAiRules } from './ai-rules.ts';

/** Who answers the requests of `requests/ai.ts`. */
export const aiHandlers = {
  agent: { fetchAiRules, saveAiRules, draftReply, translateEntries, translateReply },
};
