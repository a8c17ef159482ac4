import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { stores } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

export const fetchIdentityKeys: Answers<'fetchIdentityKeys'> = async (house, caller) => {
  const { storeId } = caller;
  const [audience = ''] = await stores.listSiteKeys(house.storage.read, storeId);
  return ok({ keys: await house.identities.list(storeId), audience });
};

export const addIdentityKey: Answers<'addIdentityKey'> = async (house, caller) => {
  const { storeId } = caller;
  const secret = await house.identities.add(storeId);
  if (secret === null) return refuse('invalid', 'there are two keys already; remove one first');
  return ok({ secret, keys: await house.identities.list(storeId) });
};

export const removeIdentityKey: Answers<'removeIdentityKey'> = async (house, caller, { keyId }) => {
  await house.identities.remove(caller.storeId, keyId);
  return ok({ keys: await house.identities.list(caller.storeId) });
};
