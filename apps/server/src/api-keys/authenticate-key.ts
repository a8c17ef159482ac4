import { type Agent, may, ok, type Result, type Role, refuse } from '@aisle/protocol';
import { agents, apiKeys, type KnownKey } from '@aisle/storage';
import type { IsOwnOrigin } from '../agents/authenticate-agent.ts';
import type { House } from '../house.ts';
import { hashKey, keyIn } from './key-text.ts';

/** What a merchant's system shows. */
type KeyProof = {
  authorization: string | undefined;
  /** Undefined when it is no browser. */
  origin: string | undefined;
  host: string | undefined;
  /** Network address, for limits only. */
  address: string;
};

/** A key that holds, and whom it may act for. */
export type KeyHolder = {
  key: KnownKey;
  /**
   * The agent it acts for, with the role its scope stands for.
   *
   * @param agentId absent: the one the key was made for
   */
  actFor(agentId?: string): Promise<Result<Agent>>;
};

/** The one check of an API key (rule 16). */
export type AuthenticateKey = (proof: KeyProof) => Promise<Result<KeyHolder>>;

/** The role that may do what a scope says, and nothing of settings. */
const ROLE_OF = { read: 'viewer', write: 'agent' } as const satisfies Record<string, Role>;

const USE_NOTED_EVERY_MS = 60_000;
const unknown = refuse('unauthorized', 'this key opens nothing: unknown, revoked or expired');

export const createAuthenticateKey =
  (house: House, isOwnOrigin: IsOwnOrigin): AuthenticateKey =>
  async ({ authorization, origin, host, address }) => {
    if (!isOwnOrigin({ origin, host }))
      return refuse('forbidden', 'keys are for servers, not for pages: whoever sees it has it');
    const shown = keyIn(authorization);
    const key =
      shown && (await apiKeys.findApiKey(house.storage.read, hashKey(house.keyedHash, shown)));
    const now = house.clock();
    if (!key || (key.expiresAt !== null && key.expiresAt <= now)) {
      const tooOften = await house.limits.take('apiKeyTry', address);
      if (tooOften) return { ok: false, error: tooOften };
      return shown ? unknown : refuse('unauthorized', 'send a key: Authorization: Bearer aisle_…');
    }
    const tooOften = await house.limits.take('apiCall', key.keyId);
    if (tooOften) return { ok: false, error: tooOften };
    noteUse(house, key, now);
    return ok({ key, actFor: (agentId) => actFor(house, key, agentId) });
  };

/** To the minute, beside the call: it must not wait for a disk to be answered. */
function noteUse({ storage, log }: House, key: KnownKey, at: number): void {
  const { storeId, keyId, lastUsedAt } = key;
  if (lastUsedAt !== null && at - lastUsedAt < USE_NOTED_EVERY_MS) return;
  storage
    .write((tx) => apiKeys.noteUse(tx, { storeId, keyId, at }))
    .catch((err: unknown) => log.warn({ err }, 'the use of a key was not noted'));
}

async function actFor({ storage }: House, key: KnownKey, agentId?: string): Promise<Result<Agent>> {
  const { storeId, scope } = key;
  const record = await agents.findAgent(storage.read, storeId, agentId ?? key.agentId);
  if (!record)
    return refuse('not_found', agentId ? 'no such agent' : 'the agent of this key is gone');
  const { userId: _, presence: __, ...agent } = record;
  if (scope === 'write') {
    const speaks =
      may(agent.role, 'serve') && (await agents.isEnabled(storage.read, storeId, agent.agentId));
    // Reading goes on without her; words need somebody who stands for them.
    if (!speaks && agentId) return refuse('invalid', 'this agent may not answer shoppers');
    if (!speaks) return ok({ ...agent, role: 'viewer' });
  }
  return ok({ ...agent, role: ROLE_OF[scope] });
}
