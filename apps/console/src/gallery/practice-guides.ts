import { type AgentRequests, type Content, type Gift, ok, type Result } from '@aisle/protocol';
import type { Tell } from './practice-log.ts';

type Floor = {
  now: () => number;
  tell: Tell;
  add: (
    conversationId: string,
    clientId: string,
    content: Content,
  ) => Result<AgentRequests['pointAt']['reply']>;
};

type Name =
  | 'fetchGift'
  | 'changeGift'
  | 'estimateDelivery'
  | 'pointAt'
  | 'sendCheckoutLink'
  | 'askForGift';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** The way to the till on the practice floor. */
export const practiceGuides = ({ now, tell, add }: Floor): Answers => {
  const gifts = new Map<string, Gift>();
  const inDays = (days: number) => new Date(now() + days * 86_400_000).toISOString().slice(0, 10);
  return {
    fetchGift: ({ conversationId }) => ok({ gift: gifts.get(conversationId) ?? null }),
    changeGift: ({ conversationId, changes }) => {
      const gift: Gift = Object.fromEntries(
        Object.entries({ ...gifts.get(conversationId), ...changes }).filter(
          ([, value]) => value !== null,
        ),
      );
      gifts.set(conversationId, gift);
      tell('gift', { conversationId, gift });
      return ok({ gift });
    },
    estimateDelivery: ({ date }) => {
      const [earliest, latest] = [inDays(2), inDays(4)];
      const inTime = date && (latest <= date ? 'yes' : earliest <= date ? 'perhaps' : 'no');
      const orderBefore = now() + 3 * 3_600_000;
      return ok({ estimate: { earliest, latest, orderBefore, ...(inTime && { inTime }) } });
    },
    pointAt: ({ conversationId, clientId, ...rest }) =>
      add(conversationId, clientId, { kind: 'guide', ...rest }),
    sendCheckoutLink: ({ conversationId, clientId, ...rest }) =>
      add(conversationId, clientId, {
        kind: 'checkout_link',
        url: 'https://shop.example/checkout/1',
        pieces: 2,
        ...rest,
      }),
    askForGift: ({ conversationId, clientId, ...rest }) =>
      add(conversationId, clientId, { kind: 'gift', ...rest }),
  };
};
