/** The shop behind a store: how it is reached, and what the store has settled. */
export const connectionRequests = { shopper: {}, agent: {} } as const;
