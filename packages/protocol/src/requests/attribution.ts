/** What the chat has sold, by the evidence. */
export const attributionRequests = { shopper: {}, agent: {} } as const;
