import { DESK_LIMITS } from '@aisle/protocol';
import { id, text } from '@aisle/protocol/schemas';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const AUDIENCE = 'aisle:greeting';
/** How long she may think about it. */
const TOKEN_MS = 2 * 3_600_000;

const claims = z.object({
  sub: id,
  store: id,
  agent: id.nullable(),
  campaign: id.optional(),
  conversation: id,
  client: id,
  text: text(DESK_LIMITS.greetingLength),
});

/** What an agent wrote first, as her page carries it: no node has to remember it. */
export type SignedGreeting = {
  storeId: string;
  visitId: string;
  /** Null: the store says it. */
  agentId: string | null;
  /** Of the campaign that said it by itself. */
  campaignId?: string | undefined;
  /** What it becomes, and the name of its entry there (rule 1). */
  conversationId: string;
  clientId: string;
  text: string;
};

export type GreetingTokens = {
  sign(greeting: SignedGreeting): Promise<string>;
  /** Null for anything but an unexpired one of ours: nobody else puts words into an agent's mouth. */
  read(token: string): Promise<SignedGreeting | null>;
};

/** @param key 32 bytes, used for nothing else. */
export function createGreetingTokens(key: Uint8Array, clock: () => number): GreetingTokens {
  return {
    sign: ({ storeId, visitId, agentId, campaignId, conversationId, clientId, text: words }) => {
      const now = clock();
      return new SignJWT({
        ...{ store: storeId, agent: agentId, conversation: conversationId },
        ...{ client: clientId, text: words },
        ...(campaignId !== undefined && { campaign: campaignId }),
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(visitId)
        .setAudience(AUDIENCE)
        .setExpirationTime(Math.floor((now + TOKEN_MS) / 1_000))
        .sign(key);
    },
    async read(token) {
      const expected = {
        ...{ algorithms: ['HS256'], audience: AUDIENCE },
        ...{ requiredClaims: ['exp', 'sub', 'store'], currentDate: new Date(clock()) },
      };
      const verified = await jwtVerify(token, key, expected).catch(() => null);
      const parsed = claims.safeParse(verified?.payload);
      if (!parsed.success) return null;
      const { sub, store, agent, campaign, conversation, client, text: words } = parsed.data;
      return {
        ...{ visitId: sub, storeId: store, agentId: agent, text: words },
        ...{ conversationId: conversation, clientId: client },
        ...(campaign !== undefined && { campaignId: campaign }),
      };
    },
  };
}
