import { type AgentRequests, DESK_LIMITS, may, ok, refuse } from '@aisle/protocol';
import { agents, apiKeys } from '@aisle/storage';
import { v7 } from 'uuid';
import type { AgentCaller, Handler, House } from '../house.ts';
import { hashKey, newKey } from './key-text.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const DAY_MS = 24 * 3_600_000;

const listed = async ({ storage }: House, storeId: string) =>
  (await apiKeys.listApiKeys(storage.read, storeId)).map(({ storeId: _, ...key }) => key);

const fetchApiKeys: Answers<'fetchApiKeys'> = async (house, { storeId }) =>
  ok({ keys: await listed(house, storeId) });

const createApiKey: Answers<'createApiKey'> = async (house, caller, asked) => {
  const { storage, clock, keyedHash } = house;
  const { storeId, agent } = caller;
  const { name, scope, agentId = agent.agentId, days } = asked;
  const speaker = await agents.findAgent(storage.read, storeId, agentId);
  if (!speaker || !(await agents.isEnabled(storage.read, storeId, agentId)))
    return refuse('not_found', 'no such agent');
  if (!may(speaker.role, 'serve'))
    return refuse('invalid', 'this agent may only read; choose one who answers shoppers');
  const { key, prefix } = newKey();
  const createdAt = clock();
  const expiresAt = days === null ? null : createdAt + days * DAY_MS;
  const made = {
    ...{ storeId, keyId: v7(), name: name.trim(), prefix, scope, agentId, createdAt, expiresAt },
    ...{ keyHash: hashKey(keyedHash, key), createdBy: agent.agentId },
  };
  const added = await storage.write((tx) => apiKeys.addApiKey(tx, made, DESK_LIMITS.apiKeys));
  if (!added)
    return refuse('invalid', `there are ${DESK_LIMITS.apiKeys} keys already; revoke one first`);
  return ok({ secret: key, keys: await listed(house, storeId) });
};

const revokeApiKey: Answers<'revokeApiKey'> = async (house, { storeId }, { keyId }) => {
  const gone = await house.storage.write((tx) => apiKeys.removeApiKey(tx, storeId, keyId));
  if (gone === null) return refuse('not_found', 'no such key');
  return ok({ keys: await listed(house, storeId) });
};

export const apiKeyHandlers = { fetchApiKeys, createApiKey, revokeApiKey };
