import type { Author, Content, Entry } from '@aisle/protocol';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { conversations, entries, inbox, type Storage } from '../../index.ts';
import { addAgent, addShop, byAgent, draft, message, SHOPPER, SYSTEM } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** What a test run sends, by small numbers: they become ids when it runs. */
type Step = { conversation: number; client: number; author: number; content: number; text: string };

const step: fc.Arbitrary<Step> = fc.record({
  conversation: fc.nat(2),
  client: fc.nat(14),
  author: fc.nat(3),
  content: fc.nat(7),
  // Any writing that Postgres can hold; U+0000 and lone halves are refused at the border.
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
});
const turns = fc.array(fc.array(step, { minLength: 1, maxLength: 12 }), { maxLength: 6 });

/** The rules in a few lines, to compare the databases with. */
class Model {
  readonly logs: Entry[][] = [[], [], []];
  readonly closed = [false, false, false];
  readonly assigned: (string | null)[] = [null, null, null];

  append(which: number, clientId: string, author: Author, content: Content): string {
    const log = this.logs[which] ?? [];
    const same = (entry: Entry) =>
      entry.clientId === clientId && JSON.stringify(entry.author) === JSON.stringify(author);
    const first = log.find(same);
    if (first) return `repeat of ${first.seq}`;
    const { kind } = content;
    if (this.closed[which] && kind !== 'reopened' && kind !== 'assigned') return 'closed';
    if (kind === 'closed' || kind === 'reopened') this.closed[which] = kind === 'closed';
    if (kind === 'assigned') this.assigned[which] = content.agentId;
    const seq = log.length + 1;
    log.push({ conversationId: '', seq, clientId, at: 0, author, content });
    return `stored as ${seq}`;
  }

  waits(which: number): boolean {
    const spoken = (this.logs[which] ?? []).filter(
      ({ author, content }) =>
        content.kind === 'closed' || (content.kind === 'message' && author.kind !== 'system'),
    );
    const last = spoken.at(-1);
    return last?.content.kind === 'message' && last.author.kind === 'shopper';
  }
}

const describeResult = (result: Awaited<ReturnType<Storage['append']>>) => {
  if (!result.ok) return result.error.code;
  const { repeated, entry } = result.value;
  return repeated ? `repeat of ${entry.seq}` : `stored as ${entry.seq}`;
};

const play = async (storage: Storage, script: Step[][]) => {
  const shop = await addShop(storage);
  const { storeId, shopperId, agentId } = shop;
  const colleague = await addAgent(storage, storeId, 'Per');
  const ids = [shop.conversationId, v7(), v7()];
  for (const conversationId of ids) {
    const start = { storeId, shopperId, conversationId, at: 1 };
    await storage.write((tx) => conversations.startConversation(tx, start));
  }
  const clients = Array.from({ length: 15 }, () => v7());
  const authors = [SHOPPER, byAgent(agentId), byAgent(colleague), SYSTEM];
  const contentOf = ({ content, text }: Step): Content => {
    if (content === 0) return { kind: 'closed' };
    if (content === 1) return { kind: 'reopened' };
    if (content === 2) return { kind: 'assigned', agentId: null };
    return content === 3 ? { kind: 'assigned', agentId } : message(text);
  };
  const model = new Model();
  for (const turn of script) {
    const drafts = turn.map((one) => ({
      which: one.conversation,
      draft: draft(
        { ...shop, conversationId: ids[one.conversation] ?? '' },
        authors[one.author] ?? SYSTEM,
        contentOf(one),
        clients[one.client],
      ),
    }));
    // Model and storage are given the same turn; the storage gets it all at once.
    const expected = drafts.map(({ which, draft: d }) =>
      model.append(which, d.clientId, d.author, d.content),
    );
    const results = await Promise.all(drafts.map(({ draft: d }) => storage.append(d)));
    expect(results.map(describeResult)).toEqual(expected);
  }
  await compare(storage, model, ids, { storeId, agentId });
};

const compare = async (
  storage: Storage,
  model: Model,
  ids: string[],
  { storeId, agentId }: { storeId: string; agentId: string },
) => {
  const rows = await inbox.inboxRows(storage.read, { storeId, conversationIds: ids });
  for (const [which, conversationId] of ids.entries()) {
    const log = await entries.fetchEntries(storage.read, { storeId, conversationId, limit: 500 });
    const stored = log?.entries.map((entry) => ({ ...entry, conversationId: '', at: 0 }));
    expect(stored).toEqual(model.logs[which]);
    const row = rows.find((one) => one.conversationId === conversationId);
    expect(row?.head).toBe(model.logs[which]?.length);
    expect(row?.status).toBe(model.closed[which] ? 'closed' : 'open');
    expect(row?.assignedTo).toBe(model.assigned[which]);
    expect(row?.waitingSince !== null).toBe(model.waits(which));
    const hers = model.logs[which]?.filter(({ author }) => author.kind === 'shopper');
    expect(row?.unread).toBe(hers?.length);
  }
  const open = [...ids.keys()].filter((i) => !model.closed[i]);
  expect(await inbox.counts(storage.read, { storeId, agentId })).toEqual({
    open: open.length,
    mine: open.filter((i) => model.assigned[i] === agentId).length,
    unassigned: open.filter((i) => model.assigned[i] === null).length,
    closed: ids.length - open.length,
    snoozed: 0,
    mentions: 0,
  });
};

/** Random scripts against the model; fast-check prints the seed of one that fails. */
export const propertyContract = (setting: Setting) =>
  describe('any script', () => {
    const suite = useStorage(setting);

    test('1, 2, 11 random drafts end as the rules say', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(turns, (script) => play(suite.storage, script)),
        { numRuns: 60 },
      );
    });
  });
