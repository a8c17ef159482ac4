import {
  type AgentRequests,
  type AiRules,
  type DraftSource,
  ok,
  type Result,
} from '@aisle/protocol';

type Name = 'fetchAiRules' | 'saveAiRules' | 'draftReply' | 'translateEntries' | 'translateReply';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** An AI that says what a scene tells it to; at first there is none. */
export type PracticeAi = {
  there: boolean;
  rules: AiRules;
  /** It never answers. */
  silent: boolean;
  text: string;
  sources: DraftSource[];
  /** What it makes of words. */
  translations: Record<string, string>;
  /** Places of entries it was asked for. */
  reads: number[][];
  /** What stood in the field when it was asked. */
  begun: string[];
  answers: Answers;
};

type Said = (conversationId: string, seq: number) => string | undefined;

export const practiceAi = (said: Said): PracticeAi => {
  const ai: PracticeAi = {
    there: false,
    rules: { drafts: true, translation: false, perDay: 200 },
    translations: {},
    reads: [],
    silent: false,
    text: 'The Merino crew has a loose cut, and the sleeves stay wide down to the cuff. For 184 cm an L sits easy.',
    sources: [
      { kind: 'notes', name: 'Merino crew sweater' },
      { kind: 'article', name: 'Between two sizes' },
    ],
    begun: [],
    answers: {
      fetchAiRules: () =>
        ok({
          service: ai.there ? { host: 'ai.loop.example', model: 'small-writer' } : null,
          ...{ rules: ai.rules, usedToday: 14 },
        }),
      saveAiRules: (rules) => {
        ai.rules = rules;
        return ok(null);
      },
      draftReply: ({ begun }) => {
        ai.begun.push(begun);
        // No answer at all: the page goes on waiting.
        return ai.silent ? (undefined as never) : ok({ text: ai.text, sources: ai.sources });
      },
      translateEntries: ({ conversationId, seqs }) => {
        ai.reads.push(seqs);
        return ok({
          translations: seqs.flatMap((seq) => {
            const text = ai.translations[said(conversationId, seq) ?? ''];
            return text === undefined ? [] : [{ seq, text }];
          }),
        });
      },
      translateReply: ({ text }) => ok({ text: ai.translations[text] ?? `fr: ${text}` }),
    },
  };
  return ai;
};
