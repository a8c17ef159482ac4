import {
  type Author,
  type Content,
  type DeliveryEstimate,
  type Entry,
  type Gift,
  ok,
  type Result,
} from '@aisle/protocol';

type Needs = {
  store: (author: Author, content: Content, clientId?: string) => Entry;
  tell: (name: string, notice: unknown) => void;
};

type Payload = Record<string, unknown>;

/** The way to the till, for the chat server of the tests: the present, its days, links that count once. */
export const createGuideDesk = ({ store, tell }: Needs) => {
  const links = new Set<string>();
  let gift: Gift | null = null;
  let made = 0;
  /** What is promised, by country; `*` where none is told. */
  const estimates = new Map<string, DeliveryEstimate>();

  const change = (conversationId: unknown, changes: object): Gift => {
    const known = Object.entries({ ...gift, ...changes }).filter(([, value]) => value !== null);
    gift = Object.fromEntries(known);
    tell('gift', { conversationId, gift });
    return gift;
  };
  const estimateFor = ({ country, date }: Payload): DeliveryEstimate | null => {
    const found = estimates.get(`${country ?? '*'}`);
    if (!found || typeof date !== 'string') return found ?? null;
    const perhaps = found.earliest <= date ? 'perhaps' : 'no';
    return { ...found, inTime: found.latest <= date ? 'yes' : perhaps };
  };
  return {
    estimates,
    /** The agent fills something in. */
    fillIn: change,
    gift: () => gift,
    /** Whether the link may be used; it counts once. */
    use: (token: unknown): boolean => links.delete(`${token}`),
    answer: (name: string, payload: Payload): Result<unknown> | undefined => {
      if (name === 'fetchGift') return ok({ gift });
      if (name === 'changeGift')
        return ok({ gift: change(payload.conversationId, payload.changes as object) });
      if (name === 'estimateDelivery') return ok({ estimate: estimateFor(payload) });
      if (name === 'reportGuideFollowed') {
        const { conversationId: _, clientId, ...rest } = payload;
        const content = { kind: 'guide_followed', ...rest } as Content;
        const entry = store({ kind: 'shopper' }, content, `${clientId}`);
        return ok({ entry, repeated: false });
      }
      if (name !== 'createResumeLink') return undefined;
      made += 1;
      links.add(`link-${made}`);
      return ok({ token: `link-${made}`, expiresAt: Date.now() + 1_800_000 });
    },
  };
};
