import type { MailAddress } from '@aisle/protocol';
import type { MailAddressRecord } from '@aisle/storage';
import type { House } from '../house.ts';
import { withLatestConversation } from '../shoppers/latest-conversation.ts';
import type { ShopperAtStore } from '../shoppers/presence.ts';

/** The address as both sides know it. */
export const describeAddress = (known: MailAddressRecord | null): MailAddress | null => {
  if (!known) return null;
  const { email, verifiedAt, stoppedAt, bouncedAt } = known;
  if (bouncedAt !== null) return { email, standing: 'undeliverable' };
  if (stoppedAt !== null) return { email, standing: 'stopped' };
  return { email, standing: verifiedAt === null ? 'unverified' : 'verified' };
};

/** Whether letters may go there. */
export const isMailed = (known: MailAddressRecord | null): known is MailAddressRecord =>
  describeAddress(known)?.standing === 'verified';

/** Her address changed: agents who look at her newest conversation are told. */
export const tellAddressChanged = (house: House, shopper: ShopperAtStore): Promise<void> =>
  withLatestConversation(house, shopper, (conversationId) =>
    house.rooms.tellWatchingAgents(conversationId, 'mail', { conversationId }),
  );
