import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  ok,
  type RepliesImport,
  type ReplyPicture,
  type Result,
  refuse,
  refuseField,
  type SavedReply,
} from '@aisle/protocol';
import { knitPng } from './knit-png.ts';
import type { PracticeFiles } from './practice-files.ts';

type Names =
  | 'fetchReplies'
  | 'saveOwnReply'
  | 'saveSharedReply'
  | 'removeOwnReply'
  | 'removeSharedReply'
  | 'fetchReplyPicture'
  | 'copyReplyPicture';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const reply = (shortcut: string, title: string, shared: boolean, texts: Record<string, string>) =>
  ({
    ...{ replyId: newId(systemClock), shortcut, title, shared, texts },
    ...{ pictures: [], updatedAt: 1 },
  }) as SavedReply;

/** What the practice team says often. */
export const practiceReplies = (files: PracticeFiles, shop: string): Answers => {
  const pictureOf = (pictureId: string): ReplyPicture[] => {
    const about = files.get(pictureId)?.about;
    if (!about) return [];
    const { name, type, bytes, width = 1, height = 1 } = about;
    return [{ pictureId, name, type, bytes, width, height }];
  };
  const swatch = (name: string, width: number, height: number): ReplyPicture[] => {
    const attachmentId = newId(systemClock);
    const data = knitPng(width, height);
    const about = { attachmentId, name, type: 'image/png', bytes: data.length } as const;
    files.set(attachmentId, { about: { ...about, width, height }, data });
    return pictureOf(attachmentId);
  };
  let replies = [
    reply('hello', 'Greeting', true, {
      en: 'Hello {shopper|there}, {agent} here from {store}. What are you looking for?',
      pt: 'Olá {shopper|}, fala {agent}. Em que posso ajudar?',
      de: 'Guten Tag {shopper|}, hier ist {agent}. Wonach suchen Sie?',
    }),
    {
      ...reply('wool', 'Does it itch', true, {
        en: 'The {product} is 19 micron merino: nobody we know finds it scratchy.',
      }),
      pictures: [...swatch('moss close up.png', 320, 240), ...swatch('on the body.png', 240, 320)],
    },
    reply('thanks', 'Thank you and goodbye', false, { en: 'My pleasure. Enjoy it.' }),
  ];
  const save =
    (shared: boolean): Answers['saveOwnReply'] =>
    ({ seen: _, pictures: wanted, ...draft }) => {
      const taken = replies.find(({ shortcut }) => shortcut === draft.shortcut);
      if (taken && taken.replyId !== draft.replyId)
        return refuseField('shortcut', 'taken', 'taken');
      const before = replies.find(({ replyId }) => replyId === draft.replyId);
      const pictures = wanted?.flatMap(pictureOf) ?? before?.pictures ?? [];
      const saved = { ...draft, pictures, shared, updatedAt: Date.now() };
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
    fetchReplyPicture: ({ pictureId }) => {
      const url = `${shop}/attachments/${pictureId}`;
      const links = { download: url, full: url, preview: url };
      return ok({ ...links, expiresAt: Date.now() + 600_000 });
    },
    copyReplyPicture: ({ pictureId, attachmentId }) => {
      const file = files.get(pictureId);
      if (!file) return refuse('not_found', 'this reply has no such picture');
      const about = { ...file.about, attachmentId };
      files.set(attachmentId, { ...file, about });
      return ok(about);
    },
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
