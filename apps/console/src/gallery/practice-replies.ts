import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  ok,
  type RepliesImport,
  type Result,
  refuse,
  type SavedReply,
} from '@aisle/protocol';

type Names =
  | 'fetchReplies'
  | 'saveOwnReply'
  | 'saveSharedReply'
  | 'removeOwnReply'
  | 'removeSharedReply';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const reply = (shortcut: string, title: string, shared: boolean, texts: Record<string, string>) =>
  ({ replyId: newId(systemClock), shortcut, title, shared, texts, updatedAt: 1 }) as SavedReply;

/** What the practice team says often. */
export const practiceReplies = (): Answers => {
  let replies = [
    reply('hello', 'Greeting', true, {
      en: 'Hello {shopper|there}, {agent} here from {store}. What are you looking for?',
      pt: 'Olá {shopper|}, fala {agent}. Em que posso ajudar?',
      de: 'Guten Tag {shopper|}, hier ist {agent}. Wonach suchen Sie?',
    }),
    reply('wool', 'Does it itch', true, {
      en: 'The {product} is 19 micron merino: nobody we know finds it scratchy.',
    }),
    reply('thanks', 'Thank you and goodbye', false, { en: 'My pleasure. Enjoy it.' }),
  ];
  const save =
    (shared: boolean): Answers['saveOwnReply'] =>
    ({ seen: _, ...draft }) => {
      const taken = replies.find(({ shortcut }) => shortcut === draft.shortcut);
      if (taken && taken.replyId !== draft.replyId) return refuse('invalid', 'shortcut: taken');
      const saved = { ...draft, shared, updatedAt: Date.now() };
      replies = [...replies.filter(({ replyId }) => replyId !== draft.replyId), saved];
      return ok({ reply: saved });
    };
  const remove: Answers['removeOwnReply'] = (gone) => {
    replies = replies.filter(({ replyId }) => replyId !== gone.replyId);
    return ok(null);
  };
  return {
    fetchReplies: () => ok({ replies }),
    saveOwnReply: save(false),
    saveSharedReply: save(true),
    removeOwnReply: remove,
    removeSharedReply: remove,
  };
};

/** What the practice server says to any table of replies. */
export const practiceImport = (written: boolean): RepliesImport => {
  const plain = { isNew: false, renamed: false, added: [], changed: [] };
  return {
    ...{ done: written, stale: false, problems: [], basis: 'as-it-was' },
    replies: [
      { ...plain, line: 2, shortcut: 'hello', title: 'Greeting', added: ['fr'], changed: ['en'] },
      { ...plain, line: 4, shortcut: 'wool', title: 'Does it itch' },
      { ...plain, line: 5, shortcut: 'size', title: 'Sizes', isNew: true, added: ['en', 'de'] },
    ],
  };
};
