/** The way to the till: places pointed at, links to pay, presents, days of delivery. */
export const guideRequests = { shopper: {}, agent: {} } as const;
