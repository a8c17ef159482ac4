import { randomBytes } from 'node:crypto';
import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { type PracticeStore, practice, type Store, stores } from '@aisle/storage';
import { v7 } from 'uuid';
import type { AgentCaller, Handler, House } from '../house.ts';

/** A store older than this is not practised in any more: it would go while she is at it. */
const REUSED_MS = 12 * 3_600_000;

/** Opens this agent's own store for practice (rule 54). */
export const startPractice: Handler<AgentRequests['startPractice'], AgentCaller> = async (
  house,
  caller,
) => {
  const store = await stores.findStore(house.storage.read, caller.storeId);
  if (!store) return refuse('not_found', 'no such store');
  const opened = await findOrMake(house, caller, store);
  const { storeId, agentId, siteKey } = opened;
  const { photo, name, email } = caller.agent;
  const agent = { agentId, storeId, storeName: store.name, role: 'agent' as const, name, email };
  return ok({ agent: { ...agent, ...(photo && { photo }) }, siteKey });
};

function findOrMake(
  { storage, clock }: House,
  { storeId, agent }: AgentCaller,
  { name, appearance }: Pick<Store, 'name' | 'appearance'>,
): Promise<PracticeStore> {
  const at = clock();
  const { agentId, name: agentName } = agent;
  const made: PracticeStore = {
    ...{ storeId: v7(), ofStoreId: storeId, ofAgentId: agentId, agentId: v7(), userId: v7() },
    ...{ siteKey: randomBytes(24).toString('base64url'), createdAt: at },
  };
  const shown = { name, appearance, agentName };
  return storage.write((tx) =>
    practice.openPractice(tx, made, { ...shown, since: at - REUSED_MS }),
  );
}
