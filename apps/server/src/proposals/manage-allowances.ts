import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { agents } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { USUAL_ALLOWANCE } from './allowance.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** Whom the store trusts with how much. */
export const fetchAllowances: Answers<'fetchAllowances'> = async (house, caller) => {
  const [listed, { discounts }] = await Promise.all([
    agents.listAllowances(house.storage.read, caller.storeId),
    house.settingsOf(caller.storeId),
  ]);
  return ok({ agents: listed, percent: (discounts ?? USUAL_ALLOWANCE).percent });
};

/** Sets what one agent may give from the next code on; codes that are made stay. */
export const setAllowance: Answers<'setAllowance'> = async (
  house,
  caller,
  { agentId, percent },
) => {
  const { storeId } = caller;
  const known = await house.storage.write((tx) =>
    agents.setDiscountPercent(tx, storeId, agentId, percent),
  );
  if (!known) return refuse('not_found', 'the store has no such agent');
  // Money leaves by it: who gave it stays on record.
  const by = caller.agent.agentId;
  house.log.info({ storeId, by, agentId, percent }, 'an allowance was changed');
  return ok(null);
};
