import type { AgentCard, ApiScope } from '@aisle/protocol';
import { and, asc, count, eq, isNull, lt, or } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type NewApiKey = {
  storeId: string;
  keyId: string;
  name: string;
  prefix: string;
  keyHash: string;
  scope: ApiScope;
  agentId: string;
  createdBy: string;
  createdAt: number;
  expiresAt: number | null;
};

/** A key as it is listed. */
export type ApiKeyRecord = Omit<NewApiKey, 'keyHash' | 'createdBy' | 'agentId'> & {
  speaksAs: AgentCard;
  /** The one it speaks as may not sign in any more, or only read. */
  silent: boolean;
  /** By name. */
  createdBy: string;
  lastUsedAt: number | null;
};

/** Whom a key lets in. */
export type KnownKey = Pick<
  NewApiKey,
  'storeId' | 'keyId' | 'name' | 'scope' | 'agentId' | 'expiresAt'
> & { lastUsedAt: number | null };

/** False: the store has `most` already. */
export const addApiKey = async (tx: Tx, key: NewApiKey, most: number): Promise<boolean> => {
  const { apiKeys } = tx.tables;
  const { storeId } = key;
  await tx.lock(`api keys ${storeId}`);
  const its = eq(apiKeys.storeId, storeId);
  const [held] = await tx.select({ keys: count() }).from(apiKeys).where(its);
  if ((held?.keys ?? 0) >= most) return false;
  await tx.insert(apiKeys).values(key);
  return true;
};

/** The store's keys, oldest first. */
export const listApiKeys = async (read: Read, storeId: string): Promise<ApiKeyRecord[]> => {
  const { apiKeys: k, agents } = read.tables;
  const rows = await read
    .select()
    .from(k)
    .where(eq(k.storeId, storeId))
    .orderBy(asc(k.createdAt), asc(k.keyId));
  const people = await read
    .select({
      agentId: agents.agentId,
      name: agents.name,
      photo: agents.photo,
      role: agents.role,
      disabledAt: agents.disabledAt,
    })
    .from(agents)
    .where(eq(agents.storeId, storeId));
  const byId = new Map(people.map((agent) => [agent.agentId, agent]));
  return rows.map(({ keyHash: _, agentId, createdBy, ...key }) => {
    const speaker = byId.get(agentId);
    const photo = speaker?.photo;
    return {
      ...key,
      speaksAs: { agentId, name: speaker?.name ?? '', ...(photo && { photo }) },
      silent: !speaker || speaker.disabledAt !== null || speaker.role === 'viewer',
      createdBy: byId.get(createdBy)?.name ?? '',
    };
  });
};

/** Asked anew for every call, so that a key that is revoked opens nothing from then on. */
export const findApiKey = async (read: Read, keyHash: string): Promise<KnownKey | null> => {
  const { apiKeys: k } = read.tables;
  const [row] = await read
    .select({
      storeId: k.storeId,
      keyId: k.keyId,
      name: k.name,
      scope: k.scope,
      agentId: k.agentId,
      expiresAt: k.expiresAt,
      lastUsedAt: k.lastUsedAt,
    })
    .from(k)
    .where(eq(k.keyHash, keyHash));
  return row ?? null;
};

/** For good. The name of what was removed; null: the store has no such key. */
export const removeApiKey = async (
  tx: Tx,
  storeId: string,
  keyId: string,
): Promise<string | null> => {
  const { apiKeys } = tx.tables;
  const [gone] = await tx
    .delete(apiKeys)
    .where(and(eq(apiKeys.storeId, storeId), eq(apiKeys.keyId, keyId)))
    .returning({ name: apiKeys.name });
  return gone?.name ?? null;
};

/** Never goes back, whichever node is late. */
export const noteUse = async (
  tx: Tx,
  { storeId, keyId, at }: { storeId: string; keyId: string; at: number },
): Promise<void> => {
  const { apiKeys } = tx.tables;
  const older = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, at));
  await tx
    .update(apiKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(apiKeys.storeId, storeId), eq(apiKeys.keyId, keyId), older));
};
