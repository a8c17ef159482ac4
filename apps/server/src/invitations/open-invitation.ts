import { ok, type Result, reaches, refuse } from '@aisle/protocol';
import { type InvitationRecord, invitations, type Read, stores, team } from '@aisle/storage';
import { hashLinkToken } from '../agents/link-token.ts';

/** What whoever holds a link may know before he joins. */
export type OpenInvitation = Pick<InvitationRecord, 'role' | 'email'> & {
  storeName: string;
  invitedBy: string;
};

/** An invitation that still lets somebody in, or in words why it does not (rule 33). */
export async function findOpen(
  read: Read,
  token: string,
  now: number,
): Promise<Result<InvitationRecord & OpenInvitation>> {
  const found = await invitations.findInvitation(read, hashLinkToken(token));
  if (!found) return refuse('not_found', 'there is no such invitation; is the link complete?');
  if (found.usedAt !== null)
    return refuse('closed', 'this invitation has been used; it counts once');
  if (found.revokedAt !== null) return refuse('closed', 'this invitation was taken back');
  if (found.expiresAt <= now) return refuse('closed', 'this invitation has run out after 7 days');
  const all = await team.listTeam(read, found.storeId);
  const by = all.find(({ agentId }) => agentId === found.invitedBy);
  // What somebody may not give any more he has not given.
  if (!by || by.disabledAt !== null || !reaches(by.role, found.role) || !reaches(by.role, 'admin'))
    return refuse('closed', 'this invitation was taken back');
  const store = await stores.findStore(read, found.storeId);
  return ok({ ...found, storeName: store?.name ?? '', invitedBy: by.name });
}
