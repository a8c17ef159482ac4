import { fetchShopperHistory } from './fetch-shopper-history.ts';

/** Who answers for what shoppers have been to the store before. */
export const historyHandlers = { shopper: {}, agent: { fetchShopperHistory } };
