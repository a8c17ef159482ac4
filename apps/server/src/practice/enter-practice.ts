import { may, ok, type Result, refuse } from '@aisle/protocol';
import { agents, practice, type Storage } from '@aisle/storage';
import type { SignedIn } from '../agents/accounts.ts';

/** Who a signed-in agent is in a store for practice: only in her own, and while she may serve. */
export type EnterPractice = (signedIn: SignedIn, storeId: string) => Promise<Result<SignedIn>>;

const notHers = refuse('forbidden', 'this is not your practice, or it is over');

export const createEnterPractice =
  ({ read }: Storage): EnterPractice =>
  async ({ agent, sessionId }, storeId) => {
    const found = await practice.findPractice(read, storeId);
    const hers = found?.ofStoreId === agent.storeId && found.ofAgentId === agent.agentId;
    if (!hers || !may(agent.role, 'serve')) return notHers;
    const inside = await agents.findAgent(read, storeId, found.agentId);
    if (!inside) return notHers;
    const { userId, presence: _, photoKey: __, ...known } = inside;
    const { name, email } = agent;
    return ok({
      agent: { ...known, name, email, ...(agent.photo && { photo: agent.photo }) },
      ...{ sessionId, userId, enrol: false, practice: true as const },
    });
  };
