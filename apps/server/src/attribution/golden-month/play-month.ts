import type { Content, Order } from '@aisle/protocol';
import {
  attributions,
  conversations,
  handling,
  orders,
  ratings,
  routing,
  type Storage,
  shoppers,
  topics,
} from '@aisle/storage';
import { v7 } from 'uuid';
import { MONTH, ORDERS, type Sale, TALKS, type Talk, TEAMS } from './month.ts';

/** Who is who in a played month. */
export type Played = {
  agentOf: (name: string) => string;
  teamOf: (name: string) => string;
  talkOf: (name: string) => string;
};

type Stage = {
  storage: Storage;
  storeId: string;
  agents: ReadonlyMap<string, string>;
  setClock: (at: number) => void;
};

/** Lets a month happen in an empty store, in the order in which it was. */
export async function playMonth({ storage, storeId, agents, setClock }: Stage): Promise<Played> {
  const known = (ids: ReadonlyMap<string, string>) => (name: string) => {
    const id = ids.get(name);
    if (!id) throw new Error(`nobody is called ${name}`);
    return id;
  };
  const agentOf = known(agents);
  const teams = new Map<string, string>();
  const talks = new Map<string, string>();
  for (const [name, members] of Object.entries(TEAMS)) {
    const team = { teamId: v7(), name, members: members.map(agentOf) };
    await storage.write((tx) => routing.saveTeam(tx, storeId, team));
    teams.set(name, team.teamId);
  }
  for (const talk of TALKS) talks.set(talk.name, await hold(talk));
  for (const sale of ORDERS) await sell(sale);
  return { agentOf, teamOf: known(teams), talkOf: known(talks) };

  async function hold(talk: Talk): Promise<string> {
    const [conversationId, shopperId] = [v7(), v7()];
    const asked = Date.parse(talk.asked);
    const sharing = { cart: true, pages: true };
    await storage.write(async (tx) => {
      const who = { shopperId, storeId, credentialHash: v7(), sharing, at: asked };
      await shoppers.createShopper(tx, who);
      await conversations.startConversation(tx, { storeId, shopperId, conversationId, at: asked });
    });
    const add = async (after: number, content: Content, by?: string) => {
      setClock(asked + after * 1_000);
      const author = by
        ? { kind: 'agent' as const, agentId: agentOf(by) }
        : { kind: 'shopper' as const };
      const draft = { storeId, conversationId, clientId: v7(), author, content };
      const stored = await storage.append(draft);
      if (!stored.ok) throw new Error(stored.error.message);
    };
    await add(0, { kind: 'message', text: 'Does it itch?' });
    if (talk.by) {
      await add(talk.answered ?? 0, { kind: 'assigned', agentId: agentOf(talk.by) }, talk.by);
      await add(talk.answered ?? 0, { kind: 'message', text: 'Not at all' }, talk.by);
    }
    if (talk.closed) await add(talk.closed, { kind: 'closed' }, talk.by ?? 'mira');
    await storage.write(async (tx) => {
      if (talk.tags)
        await handling.changeHandling(tx, {
          ...{ storeId, conversationId, tags: talk.tags, at: asked },
        });
      const products = (talk.products ?? []).map((name) => ({ productId: name, name }));
      await topics.noteProducts(tx, { storeId, conversationId, products });
      if (!talk.rated) return;
      const { help, recommend, answers } = talk.rated;
      const of = { storeId, conversationId, shopperId, agentId: agentOf(talk.by ?? '') };
      await ratings.askRating(tx, { ...of, help, recommend, at: asked });
      if (answers) await ratings.answerRating(tx, { ...of, answers, at: asked + 1 });
    });
    return conversationId;
  }

  async function sell(sale: Sale): Promise<void> {
    const { id, currency = 'EUR', standing = 'verified', chat } = sale;
    const placedAt = Date.parse(sale.placed);
    const money = (amount: number) => ({ amount, currency });
    const key = { storeId, platform: 'wool', orderId: id };
    const order: Order = {
      ...{ platform: 'wool', orderId: id, number: `#${id}`, placedAt, status: 'paid', standing },
      ...{ currency, lines: [], codes: [], tracking: [], refunded: money(sale.refunded ?? 0) },
      ...{ subtotal: money(sale.total), discount: money(0), shipping: money(0) },
      total: money(sale.total),
    };
    await storage.write(async (tx) => {
      await orders.saveOrder(tx, {
        ...{ ...key, order, emailHash: null, number: id, changedAt: null, claim: null },
        ...{ tokens: [], attributionKey: null, customerId: sale.customer ?? null },
        ...{ entryId: v7(), checkedAt: placedAt },
      });
      if (!chat) return;
      const agentId = agentOf(chat.by);
      await attributions.replaceAttributions(tx, { ...key, standing, currency, placedAt }, [
        {
          ...{ conversationId: known(talks)(chat.in), agentId, evidence: [], touches: [] },
          ...{ directGross: chat.direct, directRefunded: 0 },
          ...{ influencedGross: sale.total, influencedRefunded: sale.refunded ?? 0 },
          lines:
            chat.direct === 0
              ? []
              : [
                  {
                    ...{ lineId: 'l', agentId, kind: 'suggestion', seq: 1, productId: 'jumper' },
                    ...{ name: 'Jumper', pieces: 1, gross: chat.direct, refunded: 0 },
                  },
                ],
        },
      ]);
    });
  }
}

/** The month as a period. */
export const period = { from: Date.parse(MONTH.from), to: Date.parse(MONTH.to) };
