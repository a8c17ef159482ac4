import { type AgentClient, type Clock, newId } from '@aisle/client';
import type { Refusal, SavedReply } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RepliesDesk } from './replies-desk.ts';

/** A reply that is being written; `seen` null: it is new. */
export type ReplyDraft = Pick<SavedReply, 'replyId' | 'shortcut' | 'title' | 'texts' | 'shared'> & {
  seen: number | null;
};

type Problem = { title?: string; shortcut?: string; texts?: Record<string, string> };

/** What came of the last try: what is wrong with which field, or in one sentence. */
export type Told = { problem?: Problem; words?: string };

/** The page Replies: what is being written, and what the server said to it. */
export type RepliesSetup = {
  readonly draft: ReadonlySignal<ReplyDraft | null>;
  readonly told: ReadonlySignal<Told | null>;
  readonly saved: ReadonlySignal<string>;
  /** Begins to write: this one, a new one, or none. */
  edit(reply: SavedReply | 'new' | null): void;
  change(change: Partial<ReplyDraft>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
};

export const isShortcut = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,30}$/u.test(text);

/** What is wrong with it, before the server is asked. */
export const problemOf = ({ title, shortcut, texts }: ReplyDraft): Problem | null => {
  const empty = Object.entries(texts).filter(([, words]) => words.trim() === '');
  const problem: Problem = {
    ...(title.trim() === '' && { title: 'It needs a title.' }),
    ...(!isShortcut(shortcut) && {
      shortcut: 'One word of letters, figures, - and _ up to 31 characters.',
    }),
    ...(empty.length > 0 && {
      texts: Object.fromEntries(empty.map(([language]) => [language, 'It needs some words.'])),
    }),
  };
  return Object.keys(problem).length > 0 ? problem : null;
};

const refusedWords = ({ code, message }: Refusal): Told => {
  if (message === 'shortcut: taken')
    return { problem: { shortcut: 'Another reply has this shortcut already.' } };
  if (message === 'replies: no more fit')
    return { words: 'No more replies fit. Remove one first.' };
  if (code === 'stale')
    return {
      words:
        'Somebody changed this reply meanwhile. Your words are still here; open it again to see theirs.',
    };
  if (code === 'forbidden') return { words: 'A supervisor can change what is everyone’s.' };
  if (code === 'not_found') return { words: 'Somebody has removed this reply meanwhile.' };
  return { words: 'Not saved. Your words are still here; try again.' };
};

export const createRepliesSetup = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
  desk: Pick<RepliesDesk, 'refresh'>,
): RepliesSetup => {
  const draft = signal<ReplyDraft | null>(null);
  const told = signal<Told | null>(null);
  const saved = signal('');
  const edit: RepliesSetup['edit'] = (reply) => {
    told.value = null;
    saved.value = '';
    if (reply === null) draft.value = null;
    else if (reply === 'new') {
      const replyId = newId(clock);
      draft.value = {
        replyId,
        shortcut: '',
        title: '',
        texts: { en: '' },
        shared: false,
        seen: null,
      };
    } else {
      const { updatedAt: seen, ...rest } = reply;
      draft.value = { ...rest, seen };
    }
  };
  return {
    draft,
    told,
    saved,
    edit,
    change: (change) => {
      if (draft.value) draft.value = { ...draft.value, ...change };
      told.value = null;
    },
    save: async () => {
      const now = draft.peek();
      if (!now) return;
      const problem = problemOf(now);
      if (problem) {
        told.value = { problem };
        return;
      }
      const { shared, ...payload } = now;
      const answer = await client.ask(shared ? 'saveSharedReply' : 'saveOwnReply', payload);
      if (!answer.ok) {
        told.value = refusedWords(answer.error);
        return;
      }
      await desk.refresh();
      edit(null);
      saved.value = `/${answer.value.reply.shortcut} is saved.`;
    },
    remove: async () => {
      const now = draft.peek();
      if (!now) return;
      const { shared, replyId } = now;
      const answer = await client.ask(shared ? 'removeSharedReply' : 'removeOwnReply', { replyId });
      if (!answer.ok && answer.error.code !== 'not_found') {
        told.value = refusedWords(answer.error);
        return;
      }
      await desk.refresh();
      edit(null);
      saved.value = `/${now.shortcut} is removed.`;
    },
  };
};
