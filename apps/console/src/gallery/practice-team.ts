import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  type Invitation,
  ok,
  type Result,
  refuse,
  type TeamMember,
} from '@aisle/protocol';
import { faceAt } from './faces.ts';
import { MIA } from './floor.ts';

const MINUTE = 60_000;

const member = (name: string, more: Partial<TeamMember>): TeamMember => ({
  ...{ agentId: newId(systemClock), name, role: 'agent', presence: 'offline' },
  ...{ email: `${name.split(' ')[0]?.toLowerCase()}@loop.example`, twoFactor: false },
  ...{ lastSeenAt: null, disabledAt: null, version: 0 },
  ...more,
});

type Name =
  | 'fetchTeam'
  | 'changeRole'
  | 'changeAgentCard'
  | 'removePortrait'
  | 'disableAgent'
  | 'enableAgent'
  | 'inviteAgent'
  | 'revokeInvitation'
  | 'createResetLink'
  | 'requireTwoFactor'
  | 'resetTwoFactor';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** The people of the practice store. */
export const practiceTeam = (origin: string): Answers => {
  const now = Date.now();
  const agents = [
    member('Mia Lindqvist', {
      ...{ agentId: MIA, role: 'owner', presence: 'online', lastSeenAt: now, twoFactor: true },
      photo: faceAt(origin, 'mia'),
    }),
    member('Tomasz Wiśniewski', {
      ...{ presence: 'away', role: 'supervisor', lastSeenAt: now, twoFactor: true },
      photo: faceAt(origin, 'tomasz'),
    }),
    member('ليلى منصور', { email: 'leila@loop.example', lastSeenAt: now - 25 * MINUTE }),
    member('Maximiliane-Theodora von Hohenstein-Waldburg', {
      ...{ email: 'maximiliane-theodora.von.hohenstein-waldburg@customer-care.loop.example' },
      ...{ role: 'admin', lastSeenAt: now - 3 * 24 * 60 * MINUTE },
    }),
    member('Jo Park', { role: 'viewer', disabledAt: now - 60 * MINUTE, version: 1 }),
  ];
  const change = (
    { agentId, version }: { agentId: string; version: number },
    more: Partial<TeamMember>,
  ): Result<{ agent: TeamMember }> => {
    const agent = agents.find((one) => one.agentId === agentId);
    if (!agent) return refuse('not_found', 'the store has no such agent');
    if (agent.version !== version)
      return refuse('stale', `somebody else changed ${agent.name} meanwhile: now ${agent.role}`);
    if (agent.agentId === MIA)
      return refuse(
        'invalid',
        `${agent.name} is the last owner; make somebody else an owner first`,
      );
    Object.assign(agent, more, { version: version + 1 });
    return ok({ agent: { ...agent } });
  };
  const DAY = 24 * 60 * MINUTE;
  const invitation = (more: Partial<Invitation>): Invitation => ({
    ...{ invitationId: newId(systemClock), role: 'agent', email: null, invitedBy: 'Mia Lindqvist' },
    ...{ createdAt: now, expiresAt: now + 7 * DAY },
    ...more,
  });
  let twoFactorRequired = true;
  let invitations = [
    invitation({ email: 'kenji@loop.example', expiresAt: now + 2 * DAY }),
    invitation({ role: 'viewer', expiresAt: now - DAY }),
  ];
  return {
    fetchTeam: () =>
      ok({ agents: agents.map((one) => ({ ...one })), invitations, mail: true, twoFactorRequired }),
    inviteAgent: ({ role, email }) => {
      const made = invitation({ role, email: email ?? null });
      invitations = [made, ...invitations];
      const link = `${origin}/console/join#practice-invitation-4f9c2ab1`;
      return ok({ invitation: made, link, mailed: email !== undefined });
    },
    changeAgentCard: ({ agentId, name }) => {
      const agent = agents.find((one) => one.agentId === agentId);
      if (!agent) return refuse('not_found', 'the store has no such agent');
      agent.name = name;
      return ok({ card: { agentId, name, ...(agent.photo && { photo: agent.photo }) } });
    },
    removePortrait: ({ agentId }) => {
      delete agents.find((one) => one.agentId === agentId)?.photo;
      return ok(null);
    },
    revokeInvitation: ({ invitationId }) => {
      invitations = invitations.filter((one) => one.invitationId !== invitationId);
      return ok(null);
    },
    requireTwoFactor: ({ required }) => {
      twoFactorRequired = required;
      return ok(null);
    },
    resetTwoFactor: ({ agentId }) => {
      const agent = agents.find((one) => one.agentId === agentId);
      if (agent) agent.twoFactor = false;
      return ok(null);
    },
    createResetLink: () =>
      ok({ link: `${origin}/console/reset#practice-link-77ab03`, expiresAt: now + DAY }),
    changeRole: ({ role, ...seen }) => change(seen, { role }),
    disableAgent: (seen) => change(seen, { disabledAt: Date.now(), presence: 'offline' }),
    enableAgent: (seen) => change(seen, { disabledAt: null }),
  };
};
