import type { Content, ProposedChange } from '@aisle/protocol';
import { agents, storeSettings } from '@aisle/storage';
import { v7 } from 'uuid';
import { createStore } from '../../stores/create-store.ts';
import { ORIGIN, startTestServer, type TestServer } from '../../testing/start-test-server.ts';
import { counted } from './counted.ts';
import type { Counted, GoldenStream, Step } from './stream.ts';
import { claimOf, instantOf, orderOf, refOf, START } from './told-orders.ts';

const ADMITTED = { options: [] };
const MONTH_MS = 2_592_000_000;

/** A shop with its people, in which a stream of events happens. */
export type Stage = { play(stream: GoldenStream): Promise<Counted>; end(): Promise<void> };

/** A real server on the database at `databaseUrl`; without one, on an SQLite file of its own. */
export async function openStage(databaseUrl?: string): Promise<Stage> {
  let now = START;
  const server = await startTestServer(
    { clock: () => now },
    databaseUrl ? { databaseUrl, secret: 'a secret of the golden streams, long enough' } : {},
  );
  return {
    play: (stream) => {
      now = START;
      return play(server, stream, (at) => {
        now = at;
      });
    },
    end: () => server.end(),
  };
}

async function play(
  server: TestServer,
  stream: GoldenStream,
  setClock: (at: number) => void,
): Promise<Counted> {
  const siteKey = `golden-${v7()}`;
  const { storeId } = await createStore(server.storage, {
    ...{ name: 'Wool', origins: [ORIGIN], siteKey },
  });
  const currency = stream.currency ?? 'EUR';
  const money = (amount: number) => ({ amount, currency });
  const people = new Map<string, { credential: string; shopperId: string }>();
  const talks = new Map<string, { conversationId: string; shopper: string }>();
  const agentIds = new Map<string, string>();
  const seqs = new Map<string, number>();

  const person = async (name: string) => {
    const known = people.get(name);
    const reply = await server.openSession(siteKey, known?.credential);
    const credential = known?.credential ?? reply.credential ?? '';
    people.set(name, { credential, shopperId: reply.shopperId });
    return { ...reply, credential };
  };
  const ask = async (shopper: string, name: string, body: object) => {
    const { token } = await person(shopper);
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/shopper/ask/${name}`,
      headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
      body: body as Record<string, unknown>,
    });
    if (!answer.json().ok) throw new Error(`${name}: ${answer.body}`);
  };
  const agent = async (name: string): Promise<string> => {
    const known = agentIds.get(name);
    if (known) return known;
    const agentId = await addAgent(server, storeId, name);
    agentIds.set(name, agentId);
    return agentId;
  };
  const talk = async (name: string) => {
    const known = talks.get(name);
    if (known) return known;
    const made = { conversationId: v7(), shopper: stream.talks[name] ?? name };
    talks.set(name, made);
    await ask(made.shopper, 'startConversation', { conversationId: made.conversationId });
    return made;
  };
  const append = async (step: { in: string; by?: string; as?: string }, content: Content) => {
    const { conversationId } = await talk(step.in);
    const author = step.by
      ? { kind: 'agent' as const, agentId: await agent(step.by) }
      : { kind: 'shopper' as const };
    const draft = { storeId, conversationId, clientId: v7(), author, content };
    const stored = await server.storage.append(draft);
    if (!stored.ok) throw new Error(stored.error.message);
    if (step.as) seqs.set(step.as, stored.value.entry.seq);
  };
  const seqOf = (name: string) => seqs.get(name) ?? Number.NaN;
  const offered = (item: string, quantity: number) => ({
    ...{ ref: refOf(item), name: item, quantity, unitPrice: money(1), ...ADMITTED },
  });
  const changeOf = (change: NonNullable<Step['propose']>[number]): ProposedChange => {
    if (change.code !== undefined)
      return {
        kind: 'apply_code',
        offered: { code: change.code, percent: 10, expiresAt: START + MONTH_MS },
      };
    const line = offered(change.item ?? '', change.pieces ?? 1);
    const named = { ...line, key: 'k' };
    if (change.from !== undefined)
      return {
        kind: 'set_quantity',
        line: { ...named, quantity: change.from },
        to: change.pieces ?? 1,
      };
    if (change.insteadOf !== undefined)
      return { kind: 'swap', line: { ...named, ref: refOf(change.insteadOf) }, for: line };
    return change.wrap ? { kind: 'gift', wrap: line } : { kind: 'add', line };
  };

  async function take(step: Step): Promise<void> {
    if (step.say !== undefined)
      return append({ ...step, in: step.in ?? '' }, { kind: 'message', text: step.say });
    if (step.suggest) {
      const products = step.suggest.map((item) => ({
        product: {
          ...{ platform: 'wool', productId: refOf(item).productId, name: item, options: [] },
          url: 'https://shop.example/',
          variants: [
            {
              ...{ variantId: 'v', options: [], price: money(1) },
              availability: 'InStock' as const,
            },
          ],
        },
      }));
      return append({ ...step, in: step.in ?? '' }, { kind: 'suggestion', products });
    }
    if (step.bundle)
      return append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'bundle',
          name: 'Outfit',
          lines: step.bundle.map(([item, pieces]) => offered(item, pieces)),
        },
      );
    if (step.added)
      return append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'suggestion_added',
          suggestionSeq: seqOf(step.added.of),
          ...{ ref: refOf(step.added.item), name: step.added.item, options: [] },
          quantity: step.added.pieces ?? 1,
        },
      );
    if (step.bundleAdded)
      return append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'bundle_added',
          bundleSeq: seqOf(step.bundleAdded.of),
          lines: step.bundleAdded.lines.map(([item, asked, added]) => ({
            ...{ ref: refOf(item), name: item, options: [], asked, added },
          })),
        },
      );
    if (step.propose) {
      const { conversationId } = await talk(step.in ?? '');
      await append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'cart_proposal',
          changes: step.propose.map(changeOf),
          ...(step.undoes && { undoes: seqOf(step.undoes) }),
        },
      );
      for (const { code } of step.propose)
        if (code !== undefined)
          await server.storage.write(async (tx) => {
            await tx.insert(tx.tables.discountCodes).values({
              ...{ storeId, code, conversationId, percent: 10 },
              agentId: await agent(step.by ?? ''),
              createdAt: instantOf(step.at),
              expiresAt: instantOf(step.at) + MONTH_MS,
            });
          });
      return;
    }
    if (step.accepted)
      return append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'proposal_answered',
          proposalSeq: seqOf(step.accepted.of),
          outcome: {
            ...{ result: 'accepted', edited: false, subtotal: money(1) },
            changes: step.accepted.changes.map(changeOf),
          },
        },
      );
    if (step.undone)
      return append(
        { ...step, in: step.in ?? '' },
        {
          kind: 'proposal_answered',
          proposalSeq: seqOf(step.undone),
          outcome: { result: 'undone', subtotal: money(1) },
        },
      );
    if (step.cart !== undefined)
      return ask(step.shopper ?? '', 'reportCart', {
        sequence: instantOf(step.at),
        cart: {
          ...{ generation: step.cart, currency, lines: [], codes: [], source: 'wool' },
          ...{ subtotal: money(0), discount: money(0), quality: 'exact' },
          ...{ capturedAt: 1, hash: step.cart },
        },
      });
    if (step.claim)
      return ask(step.shopper ?? '', 'reportOrder', { claim: claimOf(step.claim, money) });
    if (step.windows) {
      const settings = { attribution: step.windows };
      await server.storage.write((tx) =>
        storeSettings.saveSettings(tx, { storeId, settings, at: instantOf(step.at) }),
      );
      return;
    }
    if (step.shop) {
      const { conversationId } = step.shop.key ? await talk(step.shop.key) : {};
      const { changed, token } = step.shop;
      await server.shopEvents.tell(storeId, {
        kind: 'order',
        order: {
          order: orderOf(step.shop, currency),
          cartTokens: token ? [token] : [],
          ...(conversationId && { attributionKey: conversationId }),
          ...(changed && { changedAt: instantOf(changed) }),
        },
      });
    }
  }

  for (const step of stream.steps) {
    setClock(instantOf(step.at));
    await take(step);
  }
  return counted(server, storeId, { talks, agentIds });
}

/** Someone to speak for the store. Nobody signs in, so no password is made. */
async function addAgent({ storage }: TestServer, storeId: string, name: string): Promise<string> {
  const [agentId, userId] = [v7(), v7()];
  await storage.write(async (tx) => {
    const at = new Date(START);
    const user = { id: userId, name, email: `${userId}@shop.example` };
    await tx.insert(tx.tables.user).values({ ...user, createdAt: at, updatedAt: at });
    await agents.createAgent(tx, { agentId, storeId, userId, name, role: 'agent', at: START });
  });
  return agentId;
}
