import { type AgentClient, type Clock, newId } from '@aisle/client';
import { DESK_LIMITS, type Refusal, type ReplyPicture, type SavedReply } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { uploadRefusalWords } from '../attachments/file-words.ts';
import type { SendIn } from '../attachments/send-in.ts';
import type { RepliesDesk } from './replies-desk.ts';
import { replyWords } from './words.ts';

/** A reply that is being written; `seen` null: it is new. */
export type ReplyDraft = Pick<SavedReply, 'replyId' | 'shortcut' | 'title' | 'texts' | 'shared'> & {
  pictures: readonly DraftPicture[];
  seen: number | null;
};

/** A picture of it; `file`: chosen here. It is the server's when it has arrived. */
type DraftPicture = Pick<ReplyPicture, 'pictureId' | 'name'> & { file?: File; arrived: boolean };

type Problem = {
  title?: string;
  shortcut?: string;
  pictures?: string;
  texts?: Record<string, string>;
};

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
  /** Sends them in, as many as fit. */
  addPictures(files: readonly File[]): void;
  dropPicture(pictureId: string): void;
  save(): Promise<void>;
  remove(): Promise<void>;
};

export const isShortcut = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,30}$/u.test(text);

/** What is wrong with it, before the server is asked. */
export const problemOf = ({ title, shortcut, texts, pictures }: ReplyDraft): Problem | null => {
  const empty = Object.entries(texts).filter(([, words]) => words.trim() === '');
  const problem: Problem = {
    ...(title.trim() === '' && { title: replyWords.noTitle }),
    ...(!isShortcut(shortcut) && {
      shortcut: replyWords.badShortcut,
    }),
    ...(pictures.some(({ arrived }) => !arrived) && {
      pictures: replyWords.pictureOnItsWay,
    }),
    ...(empty.length > 0 && {
      texts: Object.fromEntries(empty.map(([language]) => [language, replyWords.noWords])),
    }),
  };
  return Object.keys(problem).length > 0 ? problem : null;
};

const refusedWords = ({ code, field, reason }: Refusal): Told => {
  if (field === 'shortcut' && reason === 'taken')
    return { problem: { shortcut: replyWords.shortcutTaken } };
  if (field === 'pictures' && reason === 'missing')
    return { problem: { pictures: replyWords.pictureGone } };
  if (code === 'full') return { words: replyWords.full };
  if (code === 'stale') return { words: replyWords.stale };
  if (code === 'forbidden') return { words: replyWords.forbidden };
  if (code === 'not_found') return { words: replyWords.removedMeanwhile };
  return { words: replyWords.notSaved };
};

export const createRepliesSetup = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
  desk: Pick<RepliesDesk, 'refresh'>,
  sendIn: SendIn,
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
        pictures: [],
        shared: false,
        seen: null,
      };
    } else {
      const { updatedAt: seen, ...rest } = reply;
      const pictures = rest.pictures.map((one) => ({ ...one, arrived: true }));
      draft.value = { ...rest, pictures, seen };
    }
  };
  const changePictures = (make: (all: readonly DraftPicture[]) => DraftPicture[]) => {
    if (draft.value) draft.value = { ...draft.value, pictures: make(draft.value.pictures) };
  };
  const sendPicture = (file: File) => {
    const pictureId = newId(clock);
    changePictures((all) => [...all, { pictureId, name: file.name, file, arrived: false }]);
    sendIn({ attachmentId: pictureId, file, onProgress: () => {} }, (answer) => {
      const picture = answer.ok && answer.value.type.startsWith('image/');
      changePictures((all) =>
        all.flatMap((one) => {
          if (one.pictureId !== pictureId) return [one];
          return picture ? [{ ...one, arrived: true }] : [];
        }),
      );
      if (picture) return;
      const why = answer.ok ? replyWords.noPicture : uploadRefusalWords(answer.error);
      told.value = { problem: { pictures: replyWords.pictureRefused(file.name, why) } };
    });
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
    addPictures: (files) => {
      told.value = null;
      const room = DESK_LIMITS.replyPictures - (draft.peek()?.pictures.length ?? 0);
      for (const file of files.slice(0, room)) sendPicture(file);
      if (files.length > room)
        told.value = {
          problem: { pictures: replyWords.mostPictures(DESK_LIMITS.replyPictures) },
        };
    },
    dropPicture: (pictureId) => {
      told.value = null;
      changePictures((all) => all.filter((one) => one.pictureId !== pictureId));
    },
    save: async () => {
      const now = draft.peek();
      if (!now) return;
      const problem = problemOf(now);
      if (problem) {
        told.value = { problem };
        return;
      }
      const { shared, ...rest } = now;
      const payload = { ...rest, pictures: now.pictures.map(({ pictureId }) => pictureId) };
      const answer = await client.ask(shared ? 'saveSharedReply' : 'saveOwnReply', payload);
      if (!answer.ok) {
        told.value = refusedWords(answer.error);
        return;
      }
      await desk.refresh();
      edit(null);
      saved.value = replyWords.saved(`/${answer.value.reply.shortcut}`);
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
      saved.value = replyWords.removed(`/${now.shortcut}`);
    },
  };
};
