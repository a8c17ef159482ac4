import { createHash } from 'node:crypto';
import { type Connector, ShopError, type ShopProblem } from '@aisle/commerce';
import { type OfferedCode, ok, type Result, refuse } from '@aisle/protocol';
import { type DiscountCode, discountCodes } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import { allowanceOf } from './allowance.ts';

/** Nothing that is read as something else: no 0 and O, no 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 12;
/** The shop may have made it all the same: the note stays, and the next try finds out. */
const UNCLEAR = new Set<ShopProblem>(['unreachable', 'unreadable']);
const HOUR_MS = 3_600_000;

/** Names the proposal a code is made for. */
export type CodeFor = { conversationId: string; clientId: string };
type Wish = { percent: number; hours?: number | undefined };

/**
 * The code of a proposal, the same for every retry (rule 18): 59 bits that follow from its client
 * id, of which 74 are chance and known to nobody before the proposal is.
 */
export const codeName = (storeId: string, { conversationId, clientId }: CodeFor): string => {
  const hash = createHash('sha256')
    .update(`${storeId} ${conversationId} ${clientId}`)
    .digest('hex');
  let rest = BigInt(`0x${hash}`);
  let letters = '';
  for (let at = 0; at < LENGTH; at += 1) {
    letters += LETTERS[Number(rest % BigInt(LETTERS.length))];
    rest /= BigInt(LETTERS.length);
  }
  return `YOURS-${letters.match(/.{4}/g)?.join('-')}`;
};

/** Has the shop make a code within the agent's allowance. */
export async function makeCode(
  house: House,
  { storeId, agent }: AgentCaller,
  { percent, hours }: Wish,
  made: CodeFor,
): Promise<Result<OfferedCode>> {
  const code = codeName(storeId, made);
  const { agentId } = agent;
  const allowed = await allowanceOf(house, storeId, agentId);
  if (percent > allowed.percent || (hours ?? 0) > allowed.hours)
    return refuse('forbidden', limitWords(allowed));
  const connector = await house.connectorOf(storeId);
  if (!connector?.capabilities.discounts)
    return refuse('unsupported', 'This shop cannot make discount codes from here.');
  const at = house.clock();
  const row: DiscountCode = {
    ...{ storeId, code, conversationId: made.conversationId, agentId, percent },
    createdAt: at,
    expiresAt: at + (hours ?? allowed.hours) * HOUR_MS,
  };
  return create(house, connector, row);
}

const limitWords = ({ percent, hours }: { percent: number; hours: number }): string =>
  percent === 0
    ? 'You may not give discounts in this store.'
    : `You may give ${percent} % at most, for ${hours} hours at most.`;

/** Noted first, so that a try cut short in the middle is known to the next one. */
async function create(
  house: House,
  connector: Connector,
  row: DiscountCode,
): Promise<Result<OfferedCode>> {
  const { storage } = house;
  const { storeId, code } = row;
  const fresh = await storage.write((tx) => discountCodes.noteCode(tx, row));
  const noted = fresh ? row : ((await discountCodes.findCode(storage.read, storeId, code)) ?? row);
  const { percent, expiresAt } = noted;
  try {
    await connector.createDiscount({ code, percent, expiresAt });
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    // Another code of this name is out of the question: an earlier try of ours has made it.
    if (fresh || error.problem !== 'refused') {
      if (fresh && !UNCLEAR.has(error.problem))
        await storage.write((tx) => discountCodes.dropCode(tx, storeId, code));
      return failure(house, storeId, error);
    }
  }
  return ok({ code, percent, expiresAt });
}

function failure(house: House, storeId: string, error: ShopError) {
  house.log.warn({ storeId, err: error }, 'the shop made no code');
  if (error.problem === 'unsupported' || error.problem === 'unauthorized')
    return refuse('unsupported', 'This shop does not let us make discount codes.');
  if (error.problem === 'refused')
    return refuse('unsupported', 'The shop would not make this discount code.');
  return refuse(
    'unavailable',
    'The shop did not answer, so no code was made. Try again in a moment.',
    error.retryAfterMs ?? 3_000,
  );
}
