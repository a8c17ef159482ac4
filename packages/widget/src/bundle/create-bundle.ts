import type { CartReason } from '@aisle/cart';
import type { Bundle } from '@aisle/protocol';
import { computed, effect, signal } from '@preact/signals-core';
import { piecesOf, type Shelf } from '../cards/shelf.ts';
import type { BundleWords } from '../words/words.ts';
import { addLines, type Took } from './add-lines.ts';
import { type LineNow, lineNow } from './line-now.ts';
import { parsePendingBundle } from './pending-bundle.ts';

/** Where the bundle's one button stands. */
export type BundleState =
  | { kind: 'idle' }
  | { kind: 'adding' }
  | { kind: 'told'; text: string; tone: 'warn' | 'danger' };

/** One bundle's state and what she can do with it. The view only shows it. */
export type OpenBundle = ReturnType<typeof createBundle>;

/** An add the shop left unanswered waits this long for its lines to turn up after a reload. */
const PENDING_MS = 60_000;

const plain = (reason: CartReason, words: BundleWords): string => {
  if (reason === 'unsupported') return words.unsupported;
  if (reason === 'auth') return words.signIn;
  if (reason === 'rate_limited') return words.busy;
  if (reason === 'network') return words.network;
  if (reason === 'price_changed') return words.priceNow;
  return words.shopError;
};

/** What the cart has just refused is gone, whatever the catalogue still says. */
const asRefused = (line: LineNow, took: Took | undefined): LineNow => {
  const { reason } = took ?? {};
  const gone = reason === 'out_of_stock' || reason === 'not_enough_stock';
  return gone ? { ...line, here: 0, reason } : line;
};

export const createBundle = (
  shelf: Shelf,
  bundleSeq: number,
  bundle: Bundle,
  words: BundleWords,
) => {
  const state = signal<BundleState>({ kind: 'idle' });
  /** What the last tap brought, line by line; empty before there was one. */
  const took = signal<readonly Took[]>([]);
  const now = computed(() =>
    bundle.lines.map((line, index) =>
      asRefused(lineNow(line, shelf.seen(line.ref).value), took.value[index]),
    ),
  );
  const pieces = computed(() =>
    bundle.lines.map(({ ref }) => piecesOf(shelf.held.value, ref, ref.variantId)),
  );
  // The shop adds once per attempt: an unanswered one is repeated under its own id.
  let attemptId = '';

  const renew = (anyway: boolean): Promise<unknown> =>
    Promise.all(bundle.lines.map(({ ref }) => shelf.renew(ref, anyway)));

  /** Told to the agent in the bundle's own order, with the lines that could not be had. */
  const report = (brought: readonly Took[]): void => {
    if (!brought.some(({ added }) => added > 0)) return;
    const lines = bundle.lines.map(({ ref, name, options, quantity }, index) => ({
      ref,
      name,
      options,
      asked: quantity,
      ...(brought[index] ?? { added: 0 }),
    }));
    void shelf.queue('reportBundleAdded', { bundleSeq, lines });
    shelf.onEvent('added', { bundleSeq, lines });
  };

  const settle = (brought: readonly Took[]): void => {
    took.value = brought;
    const full = bundle.lines.filter(({ quantity }, index) => brought[index]?.added === quantity);
    const some = brought.some(({ added }) => added > 0);
    const text = some ? words.someIn(full.length, bundle.lines.length) : words.noneIn;
    state.value =
      full.length === bundle.lines.length
        ? { kind: 'idle' }
        : { kind: 'told', text, tone: some ? 'warn' : 'danger' };
    report(brought);
  };

  /** What of the lines is in the cart that was not there before. */
  const gained = (before: readonly number[]): Took[] =>
    bundle.lines.map(({ quantity }, index) => ({
      added: Math.min(quantity, Math.max(0, (pieces.peek()[index] ?? 0) - (before[index] ?? 0))),
    }));

  /** She took all of it out again: the bundle is as it was before the tap. */
  const stopFollowing = effect(() => {
    if (pieces.value.some((held) => held > 0) || state.peek().kind === 'adding') return;
    if (!took.peek().some(({ added }) => added > 0)) return;
    took.value = [];
    state.value = { kind: 'idle' };
  });

  /** An attempt whose page went away: the shop's cart says what of it arrived. */
  const resolve = effect(() => {
    void pieces.value;
    const pending = parsePendingBundle(shelf.keeper.read().adding);
    const mine =
      pending?.conversationId === shelf.conversationId &&
      pending.bundleSeq === bundleSeq &&
      state.peek().kind !== 'adding';
    if (!pending || !mine || shelf.held.value === undefined) return;
    const brought = gained(pending.before);
    const late = shelf.now() - pending.at > PENDING_MS;
    const arrived = brought.some(({ added }) => added > 0);
    if (arrived || late) shelf.keeper.change({ adding: null });
    if (arrived && !late) settle(brought);
  });

  const tryToAdd = async (had: readonly LineNow[], before: number[]): Promise<void> => {
    const cart = await shelf.cart();
    if (!cart?.capabilities.write) {
      state.value = { kind: 'told', text: words.unsupported, tone: 'danger' };
      return;
    }
    attemptId ||= shelf.newId();
    const { conversationId } = shelf;
    shelf.keeper.change({
      adding: { attemptId, conversationId, bundleSeq, before, at: shelf.now() },
    });
    const added = await addLines(cart, had, attemptId);
    shelf.keeper.change({ adding: null });
    await shelf.reread();
    if (added.kind === 'unknown') {
      state.value = { kind: 'told', text: words.unknown, tone: 'danger' };
      return;
    }
    const unanswered = added.kind === 'refused' && added.reason === 'network';
    if (!unanswered) attemptId = '';
    if (added.kind === 'refused') {
      await renew(true);
      state.value = { kind: 'told', text: plain(added.reason, words), tone: 'danger' };
      return;
    }
    const rest = [...added.took];
    settle(
      now.peek().map((line) => {
        if (!had.some((one) => one.line === line.line))
          return { added: 0, ...(line.reason && { reason: line.reason }) };
        const brought = rest.shift() ?? { added: 0 };
        return line.reason && !brought.reason ? { ...brought, reason: line.reason } : brought;
      }),
    );
    await cart.refresh();
    void renew(true);
  };

  return {
    lines: now,
    state,
    took,
    /** Pieces of each line in the shop's cart. */
    pieces,
    /** Shown: prices and stock are asked for again. */
    shown: () => void renew(false),
    add: async (): Promise<void> => {
      const had = now.peek().filter(({ here }) => here > 0);
      if (state.peek().kind === 'adding' || had.length === 0) return;
      state.value = { kind: 'adding' };
      took.value = [];
      await tryToAdd(had, [...pieces.peek()]);
    },
    stop: (): void => {
      resolve();
      stopFollowing();
    },
  };
};
