import type { CartAdapter, ChangesOutcome } from '@aisle/cart';
import type { CartReason, Money, ProposedChange } from '@aisle/protocol';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import { proposalActs as english } from '../words/en-proposal-acts.ts';
import type { ProposalActWords } from '../words/words.ts';
import { keepAttempt } from './attempt.ts';
import type { Going } from './create-offer.ts';
import { EditRow } from './edit-row.tsx';
import type { Wishes } from './wishes.ts';

/** Undo is at hand for this long; later she can have it put back by another proposal. */
const UNDO_MS = 10_000;

/** Not what was proposed but how it went: the same once more may well be taken. */
const PASSING: readonly CartReason[] = ['auth', 'rate_limited', 'network', 'shop_error'];

type Refused = { change: number; reason: CartReason; available?: number; price?: Money };

/** The offer that is acted on: what of it she keeps, and what is shown of it. */
type ActedOn = {
  shelf: Shelf;
  seq: number;
  going: Signal<Going>;
  wishes: Signal<Wishes>;
  kept: ReadonlySignal<number[]>;
  shown: ReadonlySignal<ProposedChange[]>;
  editing: Signal<((index: number) => Child) | null>;
  canUndo: Signal<boolean>;
  subjectOf: (change: ProposedChange) => string;
  /** Said where the server cannot be asked. */
  offline: string;
  /** Where this tab keeps an attempt. */
  key: string;
};

type Spoken = { words?: ProposalActWords | undefined; money: (money: Money) => string };

export type StartActs = typeof startActs;
export type Acts = ReturnType<StartActs>;

/** What she can do with a proposal: each is asked of the server, the shop's cart, or both. */
export const startActs = (on: ActedOn, { words = english, money }: Spoken) => {
  const { shelf, seq, going, wishes, kept, shown, canUndo } = on;
  const { conversationId } = shelf;
  const attempts = keepAttempt(on.key);
  let undo: ProposedChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const nameOf = (at: number): string => `${conversationId}.${seq}.${at}`;
  const answer = (said: object) =>
    shelf.queue('answerProposal', { proposalSeq: seq, answer: said });
  const tell = (text: string, more: Omit<Extract<Going, { at: 'told' }>, 'at' | 'text'> = {}) => {
    going.value = { at: 'told', text, ...more };
  };
  const refused = (why: Refused): void => {
    const { reason, change, available, price } = why;
    const about = shown.value[change];
    const what = about ? on.subjectOf(about) : '';
    const text = words.reasons[reason]?.(what, available, price && money(price));
    tell(words.unchanged(text ?? words.shopError), { over: !PASSING.includes(reason) });
    void answer({ result: 'refused', ...why });
  };

  const offerUndo = (way: { changes: ProposedChange[]; until: number }): void => {
    undo = way.changes;
    canUndo.value = undo.length > 0;
    timer = setTimeout(
      () => {
        canUndo.value = false;
        attempts.write(null);
      },
      Math.min(UNDO_MS, way.until - shelf.now()),
    );
  };

  const settle = async (outcome: ChangesOutcome, at: number): Promise<void> => {
    if ('cart' in outcome && outcome.cart) shelf.held.value = outcome.cart;
    if (outcome.kind === 'unknown') return tell(words.unknown, { unsure: true });
    if (outcome.kind === 'refused') {
      const { kind: _, cart: __, change, ...why } = outcome;
      attempts.write(null);
      return refused({ ...why, change: kept.value[change] ?? 0 });
    }
    const { pieces } = wishes.value;
    const said = kept.value.map((change) => {
      const quantity = pieces[change];
      return quantity === undefined ? { change } : { change, quantity };
    });
    await answer({ result: 'accepted', kept: said, subtotal: outcome.cart.subtotal });
    const way = { changes: outcome.undo, until: shelf.now() + UNDO_MS };
    attempts.write({ seq, at, wishes: wishes.value, undo: way });
    offerUndo(way);
    on.editing.value = null;
    going.value = { at: 'accepted' };
  };

  /** The claim, or null where it may not be applied now; what is shown says why. */
  const claim = async (): Promise<number | null> => {
    const held = attempts.read(seq)?.at;
    const asked = { conversationId, proposalSeq: seq, ...(held !== undefined && { held }) };
    const result = await shelf.ask('claimProposal', asked);
    if (!result.ok) tell(on.offline);
    else if (result.value.claim === 'yours') return result.value.at;
    else if (result.value.claim === 'elsewhere') tell(words.elsewhere);
    else if (result.value.claim === 'over') going.value = { at: result.value.standing };
    else refused({ change: result.value.change, reason: 'code_expired' });
    return null;
  };

  const accept = async (): Promise<void> => {
    if (going.value.at === 'applying' || kept.value.length === 0) return;
    going.value = { at: 'applying' };
    const adapter = await shelf.cart();
    if (!mayChange(adapter)) {
      tell(words.byHand, { byHand: true });
      return void answer({ result: 'refused', change: 0, reason: 'unsupported' });
    }
    const at = await claim();
    if (at === null) return;
    attempts.write({ seq, at, wishes: wishes.value });
    const wanted = kept.value.flatMap((index) => shown.value[index] ?? []);
    await settle(await adapter.applyChanges(wanted, nameOf(at)), at);
  };

  return {
    accept,
    edit: async (): Promise<void> => {
      on.editing.value = (index) => EditRow({ ...on, index, words });
    },
    decline: async (): Promise<void> => {
      going.value = { at: 'declined' };
      await answer({ result: 'declined' });
    },
    askAgain: async (): Promise<void> => {
      going.value = { at: 'asked' };
      await answer({ result: 'new_wanted' });
    },
    takeBack: async (): Promise<void> => {
      const adapter = await shelf.cart();
      const at = attempts.read(seq)?.at;
      if (!mayChange(adapter) || at === undefined || !canUndo.value) return;
      clearTimeout(timer);
      canUndo.value = false;
      going.value = { at: 'undoing' };
      const outcome = await adapter.applyChanges(undo, `${nameOf(at)}.undo`);
      attempts.write(null);
      if (outcome.kind !== 'applied') return tell(words.notUndone, { after: true });
      shelf.held.value = outcome.cart;
      await answer({ result: 'undone', subtotal: outcome.cart.subtotal });
      going.value = { at: 'undone' };
    },
    putBack: async (): Promise<void> => {
      const clientId = uuid(shelf.now(), shelf.newId());
      const asked = { conversationId, clientId, proposalSeq: seq };
      const result = await shelf.ask('putBackProposal', asked);
      if (!result.ok) tell(words.notBack, { after: true });
    },
    openCart: async (): Promise<void> => (await shelf.cart())?.openCart(),
    /** Goes on with what an earlier page of this tab has begun with this very proposal. */
    resume: async (): Promise<void> => {
      const left = attempts.read(seq);
      if (left?.undo && left.undo.until > shelf.now()) return offerUndo(left.undo);
      if (left?.undo) return attempts.write(null);
      if (!left) return;
      wishes.value = left.wishes;
      await accept();
    },
    stop: (): void => clearTimeout(timer),
  };
};

type Changing = CartAdapter & { applyChanges: NonNullable<CartAdapter['applyChanges']> };

const mayChange = (adapter: CartAdapter | null): adapter is Changing =>
  adapter?.capabilities.write === true && adapter.applyChanges !== undefined;

/** A UUIDv7 of 32 random hex digits. */
const uuid = (now: number, random: string): string => {
  const time = now.toString(16).padStart(12, '0');
  const [a, b, c] = [random.slice(0, 3), random.slice(3, 6), random.slice(6, 18)];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${a}-8${b}-${c}`;
};
