import { and, desc, eq, getTableColumns, gt, inArray, lt } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { createAgent } from './agents.ts';
import type { Read, Tx } from './storage.ts';
import { addSiteKey, createStore, type Store } from './stores.ts';

/** A store for practice, and whose it is. */
export type PracticeStore = {
  storeId: string;
  ofStoreId: string;
  ofAgentId: string;
  agentId: string;
  userId: string;
  siteKey: string;
  createdAt: number;
};

type Shown = Pick<Store, 'name' | 'appearance'> & { agentName: string };

/** The agent's newest one that was made after `since`, else this one, which is made. */
export const openPractice = async (
  tx: Tx,
  made: PracticeStore,
  { since, ...shown }: Shown & { since: number },
): Promise<PracticeStore> => {
  const { ofStoreId: storeId, ofAgentId: agentId } = made;
  await tx.lock(`practice ${agentId}`);
  const known = await latestPractice(tx, { storeId, agentId, since });
  if (known) return known;
  await createPractice(tx, made, shown);
  return made;
};

/** Makes one, with an account for its agent that has no password and so no way in. */
export const createPractice = async (
  tx: Tx,
  practice: PracticeStore,
  shown: Shown,
): Promise<void> => {
  const { storeId, agentId, userId, siteKey, createdAt: at } = practice;
  const { agentName: name, ...look } = shown;
  const when = new Date(at);
  // No address of the outer world: nothing can be mailed to it.
  const account = { id: userId, name, email: `practice ${agentId}`, emailVerified: false };
  await tx.insert(tx.tables.user).values({ ...account, createdAt: when, updatedAt: when });
  // No origins: only pages of our own server may carry its chat.
  await createStore(tx, { storeId, ...look, allowedOrigins: [], createdAt: at });
  await addSiteKey(tx, { siteKey, storeId, at });
  await createAgent(tx, { agentId, storeId, userId, name, role: 'agent', at });
  await tx.insert(tx.tables.practiceStores).values(practice);
};

/** What this store is practice for; null: it is a real one, or none. */
export const findPractice = async (read: Read, storeId: string): Promise<PracticeStore | null> => {
  const { practiceStores: table } = read.tables;
  const [found] = await read.select().from(table).where(eq(table.storeId, storeId));
  return found ?? null;
};

/** An agent's newest one that is younger than that. */
export const latestPractice = async (
  read: Read,
  { storeId, agentId, since }: { storeId: string; agentId: string; since: number },
): Promise<PracticeStore | null> => {
  const { practiceStores: table } = read.tables;
  const hers = and(eq(table.ofStoreId, storeId), eq(table.ofAgentId, agentId));
  const [found] = await read
    .select()
    .from(table)
    .where(and(hers, gt(table.createdAt, since)))
    .orderBy(desc(table.createdAt))
    .limit(1);
  return found ?? null;
};

/** Those that were made before. */
export const listOldPractices = async (
  read: Read,
  { before, limit }: { before: number; limit: number },
): Promise<string[]> => {
  const { practiceStores: table } = read.tables;
  const rows = await read
    .select({ storeId: table.storeId })
    .from(table)
    .where(lt(table.createdAt, before))
    .limit(limit);
  return rows.map(({ storeId }) => storeId);
};

/**
 * Removes a store for practice with everything that stands in any table for it; a real one is left
 * alone. Answers the files its people had sent in.
 */
export const dropPractice = async (tx: Tx, storeId: string): Promise<string[]> => {
  const practice = await findPractice(tx, storeId);
  if (!practice) return [];
  const { stores, conversations, shoppers, agents, teams, user, session: _, ...rest } = tx.tables;
  const { attachments, entries, speakers, teamMembers } = rest;
  const files = await tx
    .select({ fileKey: attachments.fileKey })
    .from(attachments)
    .where(eq(attachments.storeId, storeId));
  // What belongs to a store only by way of something else goes first.
  const inIt = tx
    .select({ id: conversations.conversationId })
    .from(conversations)
    .where(eq(conversations.storeId, storeId));
  await tx.delete(entries).where(inArray(entries.conversationId, inIt));
  await tx.delete(speakers).where(inArray(speakers.conversationId, inIt));
  const itsTeams = tx.select({ id: teams.teamId }).from(teams).where(eq(teams.storeId, storeId));
  await tx.delete(teamMembers).where(inArray(teamMembers.teamId, itsTeams));
  for (const table of Object.values(rest)) {
    const column = (getTableColumns(table) as Record<string, SQLiteColumn>).storeId;
    if (column) await tx.delete(table).where(eq(column, storeId));
  }
  for (const table of [conversations, shoppers, agents, teams])
    await tx.delete(table).where(eq(table.storeId, storeId));
  await tx.delete(stores).where(eq(stores.storeId, storeId));
  await tx.delete(user).where(eq(user.id, practice.userId));
  return files.map(({ fileKey }) => fileKey);
};
