/** Who answers the requests of `requests/order.ts`. */
export const orderHandlers = { shopper: {}, agent: {} };
