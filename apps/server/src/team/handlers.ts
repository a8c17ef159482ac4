import { createResetLink } from '../account/reset-password.ts';
import { requireTwoFactor, resetTwoFactor } from '../account/two-factor.ts';
import { changeAgentCard, removePortrait } from '../agents/change-card.ts';
import { inviteAgent, revokeInvitation } from '../invitations/invite-agent.ts';
import { changeRole, disableAgent, enableAgent } from './change-membership.ts';
import { fetchTeam } from './fetch-team.ts';

/** Who answers the requests of `requests/team.ts`. */
export const teamHandlers = {
  shopper: {},
  agent: {
    fetchTeam,
    changeRole,
    changeAgentCard,
    removePortrait,
    disableAgent,
    enableAgent,
    inviteAgent,
    revokeInvitation,
    createResetLink,
    requireTwoFactor,
    resetTwoFactor,
  },
};
