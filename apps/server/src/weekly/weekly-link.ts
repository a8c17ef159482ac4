import type { House } from '../house.ts';

/** What a link of the week's letter does. */
export type WeeklyAction = 'confirm' | 'stop';

type Of = { storeId: string; agentId: string; email: string };

/** Signed as a shopper's are, for other doings: neither opens the other's door. */
const about = ({ storeId, agentId, email }: Of) => ({ storeId, shopperId: agentId, email });

/** Where the link leads: a page that asks, and a button that does it. */
export const weeklyLink = (
  { mailTokens, publicUrl }: Pick<House, 'mailTokens' | 'publicUrl'>,
  action: WeeklyAction,
  of: Of,
): string =>
  `${publicUrl()}/mail/weekly/${action}/${mailTokens.linkOf(`weekly_${action}`, about(of))}`;

/** Whose link it is, as far as it says itself. */
export const readWeeklyLink = (
  { mailTokens }: Pick<House, 'mailTokens'>,
  token: string,
): { storeId: string; agentId: string } | null => {
  const named = mailTokens.read(token);
  return named && { storeId: named.storeId, agentId: named.shopperId };
};

/** Whether the house has made it, for this address. */
export const holdsWeeklyLink = (
  { mailTokens }: Pick<House, 'mailTokens'>,
  action: WeeklyAction,
  token: string,
  of: Of,
): boolean => mailTokens.holds(`weekly_${action}`, token, about(of));
