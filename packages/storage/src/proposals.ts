import { and, desc, eq, gt, inArray, lt, lte } from 'drizzle-orm';
import type { ProposalStanding } from './offer-tables.ts';
import type { Read, Tx } from './storage.ts';

/** Names a proposal of a store. */
export type ProposalPlace = { storeId: string; conversationId: string; seq: number };

/** Where a proposal stands, since when, and whose offer it is. */
export type ProposalRecord = { standing: ProposalStanding; updatedAt: number; agentId: string };

type Touched = ProposalPlace & { agentId: string; at: number };

const here = (read: Read, { storeId, conversationId, seq }: ProposalPlace) => {
  const { proposals } = read.tables;
  return and(
    eq(proposals.storeId, storeId),
    eq(proposals.conversationId, conversationId),
    eq(proposals.seq, seq),
  );
};

export const findProposal = async (
  read: Read,
  place: ProposalPlace,
): Promise<ProposalRecord | null> => {
  const { proposals } = read.tables;
  const { standing, updatedAt, agentId } = proposals;
  const [row] = await read
    .select({ standing, updatedAt, agentId })
    .from(proposals)
    .where(here(read, place));
  return row ?? null;
};

/** Of the store's own conversations only: the row's two parents must agree. */
const isOfStore = async (tx: Tx, { storeId, conversationId }: ProposalPlace): Promise<boolean> => {
  const { conversations } = tx.tables;
  const [row] = await tx
    .select({ storeId: conversations.storeId })
    .from(conversations)
    .where(eq(conversations.conversationId, conversationId));
  return row?.storeId === storeId;
};

/** Its row, made if a crash came between the entry and it. null: another store's conversation. */
const present = async (tx: Tx, touched: Touched): Promise<ProposalRecord | null> => {
  const { storeId, conversationId, seq, agentId, at } = touched;
  if (!(await isOfStore(tx, touched))) return null;
  const fresh = { standing: 'open', updatedAt: at, agentId } as const;
  await tx
    .insert(tx.tables.proposals)
    .values({ storeId, conversationId, seq, ...fresh })
    .onConflictDoNothing();
  return findProposal(tx, touched);
};

/** A stored proposal is open, and open ones before it are no more. Doing it again changes nothing. */
export const openProposal = async (tx: Tx, touched: Touched): Promise<void> => {
  if (!(await present(tx, touched))) return;
  const { proposals } = tx.tables;
  const { storeId, conversationId, seq, at } = touched;
  await tx
    .update(proposals)
    .set({ standing: 'superseded', updatedAt: at })
    .where(
      and(
        eq(proposals.storeId, storeId),
        eq(proposals.conversationId, conversationId),
        lt(proposals.seq, seq),
        eq(proposals.standing, 'open'),
      ),
    );
};

const move = async (
  tx: Tx,
  touched: Touched,
  from: { standings: readonly ProposalStanding[]; upTo?: number },
  to: ProposalStanding,
): Promise<boolean> => {
  const { proposals } = tx.tables;
  const moved = await tx
    .update(proposals)
    .set({ standing: to, updatedAt: touched.at })
    .where(
      and(
        here(tx, touched),
        inArray(proposals.standing, [...from.standings]),
        from.upTo === undefined ? undefined : lte(proposals.updatedAt, from.upTo),
      ),
    )
    .returning({ seq: proposals.seq });
  return moved.length > 0;
};

const hasNewer = async (read: Read, place: ProposalPlace): Promise<boolean> => {
  const { proposals } = read.tables;
  const { storeId, conversationId, seq } = place;
  const [row] = await read
    .select({ seq: proposals.seq })
    .from(proposals)
    .where(
      and(
        eq(proposals.storeId, storeId),
        eq(proposals.conversationId, conversationId),
        gt(proposals.seq, seq),
      ),
    )
    .orderBy(desc(proposals.seq))
    .limit(1);
  return row !== undefined;
};

export type Claim = Touched & {
  /** The claim the caller holds already. */
  held?: number;
  /** Claims that began at or before this have lapsed. */
  lapsedAt: number;
};

/**
 * Rule 19: takes an open proposal, or one whose claim has lapsed, for one page.
 * @returns the standing found and whether it is the caller's to apply; null for another store's
 */
export const claimProposal = async (
  tx: Tx,
  claim: Claim,
): Promise<(ProposalRecord & { yours: boolean }) | null> => {
  const found = await present(tx, claim);
  if (!found) return null;
  if (found.standing === 'applying' && found.updatedAt === claim.held)
    return { ...found, yours: true };
  const newer = await hasNewer(tx, claim);
  const to = newer ? 'superseded' : 'applying';
  const taken =
    (await move(tx, claim, { standings: ['open'] }, to)) ||
    (await move(tx, claim, { standings: ['applying'], upTo: claim.lapsedAt }, to));
  const now = (await findProposal(tx, claim)) ?? found;
  return { ...now, yours: taken && !newer };
};

export type Settlement = Touched & {
  to: 'accepted' | 'declined' | 'undone' | 'open';
  lapsedAt: number;
};

/** What each step may follow. A claim that runs keeps others from declining under its hands. */
const BEFORE: Record<Settlement['to'], readonly ProposalStanding[]> = {
  // Told of a cart that has been changed: true even if the offer was replaced meanwhile.
  accepted: ['open', 'applying', 'superseded'],
  declined: ['open'],
  undone: ['accepted'],
  open: ['applying'],
};

/**
 * Rule 20: the compare-and-set of an answer; `open` gives a claim back.
 * @returns where it stands now and whether this call moved it; null for another store's
 */
export const settleProposal = async (
  tx: Tx,
  settlement: Settlement,
): Promise<(ProposalRecord & { moved: boolean }) | null> => {
  const found = await present(tx, settlement);
  if (!found) return null;
  const { to, lapsedAt } = settlement;
  const moved =
    (await move(tx, settlement, { standings: BEFORE[to] }, to)) ||
    (to === 'declined' &&
      (await move(tx, settlement, { standings: ['applying'], upTo: lapsedAt }, to)));
  return { ...((await findProposal(tx, settlement)) ?? found), moved };
};
