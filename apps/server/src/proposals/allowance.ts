import { agents } from '@aisle/storage';
import type { House } from '../house.ts';

/** What agents may give where neither agent nor store says otherwise. */
export const USUAL_ALLOWANCE = { percent: 10, hours: 24 } as const;

/** Per cent of the subtotal, 0 for none, and the longest a code may live. */
export type Allowance = { percent: number; hours: number };

/** Rule 18: the agent's own allowance, else the store's, else the usual one. */
export async function allowanceOf(
  house: House,
  storeId: string,
  agentId: string,
): Promise<Allowance> {
  const [own, { discounts }] = await Promise.all([
    agents.discountPercentOf(house.storage.read, storeId, agentId),
    house.settingsOf(storeId),
  ]);
  const { percent, hours } = discounts ?? USUAL_ALLOWANCE;
  return { percent: own ?? percent, hours };
}
