/** Who answers the requests of `requests/connection.ts`. */
export const connectionHandlers = { shopper: {}, agent: {} };
