import { answerProposal } from './answer-proposal.ts';
import { claimProposal } from './claim-proposal.ts';
import { fetchAllowance } from './fetch-allowance.ts';
import { fetchAllowances, setAllowance } from './manage-allowances.ts';
import { proposeCart } from './propose-cart.ts';
import { putBackProposal } from './put-back-proposal.ts';

/** Who answers the requests of `requests/proposal.ts`. */
export const proposalHandlers = {
  shopper: { claimProposal, answerProposal, putBackProposal },
  agent: { proposeCart, putBackProposal, fetchAllowance, fetchAllowances, setAllowance },
};
