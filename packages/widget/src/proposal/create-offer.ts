import type { CartProposal } from '@aisle/protocol';
import { computed, type Signal, signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import type { Acts, StartActs } from './acts.ts';
import { toldOf } from './told.ts';
import { ALL, inPieces, keptOf, subjectOf, type Wishes } from './wishes.ts';

/** What she sees happen on the card; what the log says goes before it. */
export type Going =
  | { at: 'idle' | 'applying' | 'undoing' }
  | { at: 'accepted' | 'declined' | 'undone' | 'superseded' | 'asked' }
  /** Nothing was changed, and why. */
  | {
      at: 'told';
      text: string;
      /** As it stands it cannot be had: a fresh offer is what helps. */
      over?: boolean;
      /** Only she can do it, in the shop's cart. */
      byHand?: boolean;
      /** Told of a proposal that had been accepted. */
      after?: boolean;
      /** The shop has not said how it ended: what is asked again must be the same. */
      unsure?: boolean;
    };

/** Where an accept of this tab is kept over a change of page. */
const keptUnder = (conversationId: string): string => `aisle.proposal.${conversationId}`;

const isKept = (conversationId: string): boolean => {
  try {
    return sessionStorage.getItem(keptUnder(conversationId)) !== null;
  } catch {
    return false;
  }
};

export type OfferMeans = {
  shelf: Shelf;
  /** What can be done with an offer is a chunk of its own: most are read before they are answered. */
  load: () => Promise<{ startActs: StartActs }>;
  words: Parameters<StartActs>[1];
  /** Said where that chunk does not arrive. */
  offline: string;
};

export type Offer = ReturnType<typeof createOffer>;

/** One proposal as the card shows it, and what she can do with it. */
export const createOffer = (means: OfferMeans, seq: number, { changes }: CartProposal) => {
  const { shelf } = means;
  const going: Signal<Going> = signal<Going>({ at: 'idle' });
  const wishes = signal<Wishes>(ALL);
  /** While she edits: draws what she may say of each change. */
  const editing = signal<((index: number) => Child) | null>(null);
  const canUndo = signal(false);
  const told = computed(() => toldOf(shelf.items.value, seq));
  const kept = computed(() => keptOf(changes, wishes.value));
  const shown = computed(() =>
    changes.map((change, index) => inPieces(change, wishes.value.pieces[index])),
  );
  const state = computed((): Going => {
    const { final, undone, newer } = told.value;
    const now = going.value;
    if (now.at === 'applying' || now.at === 'undoing') return now;
    if (undone) return { at: 'undone' };
    const later = now.at === 'undone' || (now.at === 'told' && now.after);
    if (final) return later ? now : { at: final.result };
    return newer && now.at !== 'accepted' ? { at: 'superseded' } : now;
  });

  let acts: Promise<Acts> | undefined;
  const act = async (name: Exclude<keyof Acts, 'stop'>): Promise<void> => {
    acts ??= means.load().then(({ startActs }) =>
      startActs(
        {
          ...{ shelf, seq, going, wishes, kept, shown, editing, canUndo, subjectOf },
          ...{ offline: means.offline, key: keptUnder(shelf.conversationId) },
        },
        means.words,
      ),
    );
    try {
      await (await acts)[name]();
    } catch {
      // The chunk has not arrived: the next tap asks for it again.
      acts = undefined;
      going.value = { at: 'told', text: means.offline };
    }
  };
  // A page that went away in the middle of it: this one goes on, or finds out how it ended.
  if (isKept(shelf.conversationId)) void act('resume');

  return {
    ...{ changes: shown, kept, wishes, editing, state, canUndo, act },
    /** Still hers to answer. */
    open: computed(
      () =>
        (state.value.at === 'idle' || state.value.at === 'told') &&
        told.value.final === null &&
        !told.value.undone,
    ),
    /** It was accepted, is not undone, and nobody has proposed to put it back. */
    canPutBack: computed(
      () => told.value.final?.result === 'accepted' && !told.value.undone && !told.value.putBack,
    ),
    stop: (): void => void acts?.then(({ stop }) => stop()),
  };
};
