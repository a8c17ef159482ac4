/** Changes to the cart that an agent drafts and she accepts or declines. */
export const proposalRequests = { shopper: {}, agent: {} } as const;
