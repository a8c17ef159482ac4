/** Who answers the requests of `requests/proposal.ts`. */
export const proposalHandlers = { shopper: {}, agent: {} };
