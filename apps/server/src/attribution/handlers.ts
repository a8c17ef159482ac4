/** Who answers the requests of `requests/attribution.ts`. */
export const attributionHandlers = { shopper: {}, agent: {} };
