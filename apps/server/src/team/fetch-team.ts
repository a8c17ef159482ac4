import { type AgentRequests, may, ok, type TeamMember } from '@aisle/protocol';
import { invitations, type TeamRecord, team } from '@aisle/storage';
import { LEASE_MS } from '../agents/lease.ts';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { describeInvitation } from '../invitations/invite-agent.ts';

/** Everyone who works for the store, those who may not sign in too. */
export const fetchTeam: Handler<AgentRequests['fetchTeam'], AgentCaller> = async (
  house,
  caller,
) => {
  const { storeId } = caller;
  const { read } = house.storage;
  const agents = await describeTeam(house, storeId);
  const nameOf = (id: string) => agents.find(({ agentId }) => agentId === id)?.name ?? '';
  const waiting = await invitations.listInvitations(read, storeId);
  return ok({
    agents,
    invitations: waiting.map((one) => describeInvitation(one, nameOf(one.invitedBy))),
    mail: house.mailer.ready,
    twoFactorRequired: await house.accounts.twoFactorRequired(storeId),
  });
};

/** One agent as the team page shows her; null: the store has none such. */
export async function describeMember(
  house: House,
  storeId: string,
  agentId: string,
): Promise<TeamMember | null> {
  const all = await describeTeam(house, storeId);
  return all.find((one) => one.agentId === agentId) ?? null;
}

async function describeTeam(house: House, storeId: string): Promise<TeamMember[]> {
  const { read } = house.storage;
  const connected = await team.agentsConnected(read, storeId, house.clock());
  const records = await team.listTeam(read, storeId);
  const since = house.clock() - LEASE_MS;
  return records.map((record) => {
    // Who only reads holds no lease; he is known by his newest sign.
    const reads = !may(record.role, 'serve') && (record.lastSeenAt ?? 0) > since;
    return describe(house, record, reads || connected.has(record.agentId));
  });
}

function describe(
  { files }: House,
  { userId: _, photoKey, ...record }: TeamRecord,
  connected: boolean,
): TeamMember {
  // The lease of a closed tab runs on for a while; a disabled agent is not there.
  const there = connected && record.disabledAt === null;
  const card = showCard(files, { ...record, ...(photoKey && { photoKey }) });
  return { ...card, presence: there ? record.presence : 'offline' };
}
