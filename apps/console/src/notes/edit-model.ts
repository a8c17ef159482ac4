import {
  NOTE_FACTS,
  type NoteChanges,
  type NoteFact,
  type PhotoLight,
  type Product,
  type Refusal,
} from '@aisle/protocol';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import type { NotesView } from './card-model.ts';
import { createNotesDoor, type NotesDoor } from './notes-door.ts';
import { noteWords } from './words.ts';

/** What came of the last thing she asked for, in the place where she asked. */
export type Notice =
  | { kind: 'saved'; facts: readonly NoteFact[] }
  | { kind: 'undone' }
  | { kind: 'conflict'; words: string }
  | { kind: 'removed'; undo: () => void }
  | { kind: 'failed'; words: string };

export type EditModel = {
  products: ReadonlySignal<readonly Product[] | null>;
  searchFailed: ReadonlySignal<boolean>;
  product: ReadonlySignal<Product | null>;
  view: ReadonlySignal<NotesView | null>;
  notice: ReadonlySignal<Notice | null>;
  /** Photos on their way in. */
  arriving: ReadonlySignal<number>;
  door: NotesDoor;
  look(query: string): void;
  choose(product: Product | null): void;
  /** @returns the facts that were written; the others were changed by somebody else meanwhile */
  save(changes: NoteChanges): Promise<NoteFact[]>;
  undo(): Promise<void>;
  refresh(): Promise<void>;
  sendPhotos(files: readonly File[], light: PhotoLight, colour: string): Promise<void>;
  changePhoto(photoId: string, light: PhotoLight, colour: string): Promise<void>;
  movePhoto(photoId: string, by: 1 | -1): Promise<void>;
  removePhoto(photoId: string): void;
  stop(): void;
};

/** How long a removal may be taken back: a photo that is gone is gone for good. */
const REGRET_MS = 8_000;
const PAUSE_MS = 150;

const words = (refusal: Refusal): string =>
  refusal.code === 'unavailable' || refusal.code === 'timeout'
    ? noteWords.unanswered
    : noteWords.notDone(sentence(refusal));

/** The page *Products*: find one, and write down what is known of it. */
export const createEditModel = ({ client }: Pick<Desk, 'client'>): EditModel => {
  const products = signal<readonly Product[] | null>(null);
  const searchFailed = signal(false);
  const product = signal<Product | null>(null);
  const view = signal<NotesView | null>(null);
  const notice = signal<Notice | null>(null);
  const arriving = signal(0);
  const door = createNotesDoor((input, init) => fetch(input, init));
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** A removal that can still be taken back. */
  let leaving: { photoId: string; timer: ReturnType<typeof setTimeout>; view: NotesView } | null =
    null;

  const key = () => {
    const { platform = '', productId = '' } = product.peek() ?? {};
    return { platform, productId };
  };
  const fail = (refusal: Refusal) => {
    notice.value = { kind: 'failed', words: words(refusal) };
  };
  /** What she saw of these facts when she wrote. */
  const seen = (names: readonly NoteFact[]) =>
    Object.fromEntries(names.map((name) => [name, view.peek()?.ours[name]?.source.at ?? null]));

  const search = async (query: string) => {
    const mine = ++asked;
    const answer = await client.ask('searchProducts', { query, limit: 50 });
    if (mine !== asked) return;
    searchFailed.value = !answer.ok;
    if (answer.ok) products.value = answer.value.products;
  };
  const refresh = async () => {
    const of = product.peek();
    if (!of) return;
    const answer = await client.ask('fetchProductNotes', { product: key() });
    if (product.peek() !== of) return;
    if (answer.ok) view.value = answer.value;
    else fail(answer.error);
  };
  const remove = async (photoId: string) => {
    leaving = null;
    const answer = await client.ask('removePhoto', { photoId });
    if (!answer.ok) fail(answer.error);
    await refresh();
  };
  const settleLeaving = () => {
    if (!leaving) return;
    clearTimeout(leaving.timer);
    void remove(leaving.photoId);
  };

  const conflictWords = (now: NotesView, conflicts: readonly NoteFact[]) =>
    conflicts
      .map((name) => {
        const by = now.ours[name]?.source.author;
        const fact = noteWords.facts[name];
        return by ? noteWords.hasChanged(by, fact) : noteWords.takenAway(fact);
      })
      .concat(noteWords.lookAgain)
      .join(' ');

  const arrange = async (photoIds: string[]) => {
    const answer = await client.ask('arrangePhotos', { product: key(), photoIds });
    if (!answer.ok) fail(answer.error);
    await refresh();
  };

  void search('');
  return {
    ...{ products, searchFailed, product, view, notice, arriving, door, refresh },
    look: (query) => {
      clearTimeout(pause);
      pause = setTimeout(() => void search(query), PAUSE_MS);
    },
    choose: (chosen) => {
      settleLeaving();
      batch(() => {
        product.value = chosen;
        view.value = null;
        notice.value = null;
      });
      void refresh();
    },
    save: async (changes) => {
      const names = NOTE_FACTS.filter((name) => changes[name] !== undefined);
      const answer = await client.ask('saveProductNotes', {
        ...{ product: key(), changes, seen: seen(names) },
      });
      if (!answer.ok) {
        fail(answer.error);
        return [];
      }
      const { conflicts } = answer.value;
      const facts = names.filter((name) => !conflicts.includes(name));
      batch(() => {
        view.value = answer.value.view;
        notice.value =
          conflicts.length > 0
            ? { kind: 'conflict', words: conflictWords(answer.value.view, conflicts) }
            : { kind: 'saved', facts };
      });
      return facts;
    },
    undo: async () => {
      const last = notice.peek();
      if (last?.kind !== 'saved') return;
      const answer = await client.ask('undoProductNotes', {
        ...{ product: key(), seen: seen(last.facts) },
      });
      if (!answer.ok) return fail(answer.error);
      const { conflicts, view: now } = answer.value;
      batch(() => {
        view.value = now;
        notice.value =
          conflicts.length > 0
            ? { kind: 'conflict', words: conflictWords(now, conflicts) }
            : { kind: 'undone' };
      });
    },
    sendPhotos: async (files, light, colour) => {
      notice.value = null;
      for (const file of files) {
        arriving.value += 1;
        const about = { ...key(), light, ...(colour.trim() && { colour: colour.trim() }) };
        const answer = await door.sendPhoto(about, file);
        arriving.value -= 1;
        if (!answer.ok) {
          const refused = noteWords.photoRefused(file.name, sentence(answer.error));
          notice.value = { kind: 'failed', words: refused };
        }
        await refresh();
      }
    },
    changePhoto: async (photoId, light, colour) => {
      const about = { photoId, light, ...(colour.trim() && { colour: colour.trim() }) };
      const answer = await client.ask('changePhoto', about);
      if (!answer.ok) fail(answer.error);
      await refresh();
    },
    movePhoto: async (photoId, by) => {
      const ids = (view.peek()?.ours.photos ?? []).flatMap((photo) => photo.photoId ?? []);
      const from = ids.indexOf(photoId);
      const other = ids[from + by];
      if (from < 0 || other === undefined) return;
      ids[from + by] = photoId;
      ids[from] = other;
      await arrange(ids);
    },
    removePhoto: (photoId) => {
      settleLeaving();
      const before = view.peek();
      if (!before) return;
      const photos = before.ours.photos?.filter((photo) => photo.photoId !== photoId) ?? [];
      leaving = {
        ...{ photoId, view: before },
        timer: setTimeout(() => void remove(photoId), REGRET_MS),
      };
      const undo = () => {
        if (leaving) clearTimeout(leaving.timer);
        leaving = null;
        notice.value = null;
        void refresh();
      };
      batch(() => {
        view.value = { ...before, ours: { ...before.ours, photos } };
        notice.value = { kind: 'removed', undo };
      });
    },
    stop: () => {
      clearTimeout(pause);
      settleLeaving();
    },
  };
};
