import type { AttributionEvidence, AttributionTouch, Entry, Order } from '@aisle/protocol';
import type { AttributedLine, Attribution } from '@aisle/storage';
import { type PieceValues, pieceValues, refundedOf } from './piece-values.ts';
import { type Touch, touchesOf } from './touches.ts';

/** For how many days before an order something still counts. */
export type Windows = { directDays: number; influencedDays: number };

export type BelievedConversation = {
  conversationId: string;
  /** Strongest first. */
  evidence: AttributionEvidence[];
  /** The part of its log that may have sold something; what came after the order is left out. */
  entries: readonly Entry[];
};

export const DAY_MS = 86_400_000;

type Claim = { conversationId: string; touch: Touch; line: number; from: number; to: number };
type Placed = { conversationId: string; touch: Touch };

/**
 * What the conversations of an order have sold of it (rules 20 and 21). Pure: the same order and
 * logs give the same rows, in whatever order they became known.
 *
 * A piece is sold once: by the last thing that put it into the cart, over all conversations; a
 * single-use code sells what is left. The whole order is influenced once: by the conversation whose
 * agent spoke last.
 */
export const attributeOrder = (
  order: Order,
  conversations: readonly BelievedConversation[],
  windows: Windows,
): Attribution[] => {
  const age = ({ touch }: Placed) => order.placedAt - touch.at;
  const inDays = (days: number) => (one: Placed) => age(one) >= 0 && age(one) <= days * DAY_MS;
  const placed = conversations.flatMap(({ conversationId, entries }) =>
    touchesOf(entries.filter(({ at }) => at <= order.placedAt))
      .map((touch) => ({ conversationId, touch }))
      .sort(newestFirst),
  );
  const claims = claimPieces(order, placed.filter(inDays(windows.directDays)).sort(newestFirst));
  const [lastWords] = placed
    .filter(inDays(windows.influencedDays))
    .filter(({ touch }) => touch.kind === 'message')
    .sort(newestFirst);
  const values = pieceValues(order);
  return conversations.map(({ conversationId, evidence }) => {
    const mine = claims.filter((claim) => claim.conversationId === conversationId);
    const lines = mine.map((claim) => lineOf(order, values, claim));
    const speaker = lastWords?.conversationId === conversationId ? lastWords.touch : null;
    const sum = (part: 'gross' | 'refunded') => lines.reduce((all, line) => all + line[part], 0);
    return {
      conversationId,
      agentId: speaker?.agentId ?? null,
      evidence,
      touches: keptTouches(mine, speaker),
      directGross: sum('gross'),
      directRefunded: sum('refunded'),
      influencedGross: speaker ? Math.max(0, order.total.amount) : 0,
      influencedRefunded: speaker ? refundedOf(order, values) : 0,
      lines,
    };
  });
};

/** A total order, so that no two runs differ. */
const newestFirst = (a: Placed, b: Placed): number =>
  b.touch.at - a.touch.at ||
  b.touch.seq - a.touch.seq ||
  (a.conversationId < b.conversationId ? 1 : a.conversationId > b.conversationId ? -1 : 0);

/** Never merged on a stock number alone; a variant decides where both name one. */
const sameProduct = (a: Touch['ref'], b: NonNullable<Touch['ref']>): boolean =>
  a !== undefined &&
  a.platform === b.platform &&
  a.productId === b.productId &&
  (a.variantId === undefined || b.variantId === undefined || a.variantId === b.variantId);

/** Lays the pieces of each line out among what sold them, from the front. */
const claimPieces = (order: Order, touches: readonly Placed[]): Claim[] => {
  const taken = order.lines.map(() => 0);
  const claims: Claim[] = [];
  const take = (placed: Placed, line: number, wanted: number): number => {
    const from = taken[line] ?? 0;
    const pieces = Math.min(wanted, (order.lines[line]?.quantity ?? 0) - from);
    if (pieces <= 0) return 0;
    taken[line] = from + pieces;
    claims.push({ ...placed, line, from, to: from + pieces });
    return pieces;
  };
  for (const placed of touches) {
    const { ref, quantity = 0 } = placed.touch;
    let wanted = quantity;
    for (const [line, { ref: bought }] of order.lines.entries())
      if (sameProduct(ref, bought)) wanted -= take(placed, line, wanted);
  }
  const used = new Set(order.codes.map((code) => code.toLowerCase()));
  for (const placed of touches) {
    const { code } = placed.touch;
    if (code === undefined || !used.has(code.toLowerCase())) continue;
    for (const [line, { quantity }] of order.lines.entries()) take(placed, line, quantity);
  }
  return claims;
};

const lineOf = (order: Order, values: readonly PieceValues[], claim: Claim): AttributedLine => {
  const { lineId = '', name = '', ref } = order.lines[claim.line] ?? {};
  const value = values[claim.line];
  const run = (sums?: (n: number) => number) => (sums ? sums(claim.to) - sums(claim.from) : 0);
  return {
    lineId,
    agentId: claim.touch.agentId ?? '',
    kind: claim.touch.kind,
    seq: claim.touch.seq,
    productId: ref?.productId ?? '',
    name,
    pieces: claim.to - claim.from,
    gross: run(value?.gross),
    refunded: run(value?.refunded),
  };
};

/** What counted, for people to read: each thing that sold pieces, and the last words. */
const keptTouches = (claims: readonly Claim[], speaker: Touch | null): AttributionTouch[] => {
  const sold = [...new Set(claims.map(({ touch }) => touch))];
  return [...sold, ...(speaker ? [speaker] : [])].map(({ code: _, ...touch }) => touch);
};
