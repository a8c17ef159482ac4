/** Orders, and what is sent back. */
export const orderRequests = { shopper: {}, agent: {} } as const;
