/** Who answers the requests of `requests/guide.ts`. */
export const guideHandlers = { shopper: {}, agent: {} };
