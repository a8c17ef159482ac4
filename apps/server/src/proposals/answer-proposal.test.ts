import type { Entry } from '@aisle/protocol';
import { refuse } from '@aisle/protocol';
import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../config.ts';
import { eur } from '../testing/knit-shop.ts';
import { type Answer, type OfferStage, openOfferStage } from '../testing/offer-stage.ts';
import { accepted, nextNotice } from '../testing/start-test-server.ts';

const postgres = await findPostgres();

const DATABASES: Record<string, () => Promise<Partial<Config>>> = {
  SQLite: async () => ({}),
  ...(postgres && {
    Postgres: async () => ({
      databaseUrl: (await createPostgresDatabase(postgres)).url,
      secret: 'one secret for the proposals of this run',
    }),
  }),
};

const yes = { result: 'accepted' as const, kept: [{ change: 0 }], subtotal: eur(12_000) };
const no: Answer = { result: 'declined' };

describe.each(Object.keys(DATABASES))('her answer, on %s', (database) => {
  let stage: OfferStage;
  /** Appends of answers that are still to fail, as if the process had died before them. */
  let crashes = 0;
  let proposal: Entry;

  beforeAll(async () => {
    stage = await openOfferStage(await DATABASES[database]?.(), (storage) => ({
      ...storage,
      append: async (draft) => {
        if (draft.content.kind !== 'proposal_answered' || crashes === 0)
          return storage.append(draft);
        crashes -= 1;
        return refuse('unavailable', 'the process is gone');
      },
    }));
  });
  afterAll(() => stage.server.end());
  beforeEach(async () => {
    stage.time.ahead = 0;
    crashes = 0;
    await stage.holds({ 'merino-M': 2 });
    proposal = await stage.offer([
      { kind: 'remove', key: 'merino-M', seen: 2 },
      {
        kind: 'add',
        product: { platform: 'knits', productId: 'fjord', variantId: 'fjord-L' },
        quantity: 1,
      },
    ]);
  });

  const answers = async (of = proposal.seq) =>
    (await stage.log()).flatMap(({ content }) =>
      content.kind === 'proposal_answered' && content.proposalSeq === of ? [content.outcome] : [],
    );
  const claimed = async (): Promise<number> => {
    const claim = accepted(await stage.claim(proposal.seq));
    if (claim.claim !== 'yours') throw new Error(`claimed ${claim.claim}`);
    return claim.at;
  };
  const results = async () => (await answers()).map(({ result }) => result);

  test('20 an accepted proposal is told to the agent with what was changed and the subtotal', async () => {
    const heard = nextNotice(stage.agent, 'entries');
    await claimed();
    const kept = [{ change: 1, quantity: 2 }];
    accepted(await stage.answer(proposal.seq, { ...yes, kept }));
    const [entry] = (await heard).entries;
    expect(entry?.author).toEqual({ kind: 'shopper' });
    expect(entry?.content).toMatchObject({
      kind: 'proposal_answered',
      proposalSeq: proposal.seq,
      outcome: {
        result: 'accepted',
        edited: true,
        subtotal: eur(12_000),
        changes: [{ kind: 'add', line: { name: 'Fjord', quantity: 2 } }],
      },
    });
  });

  test('20 what was changed is taken from the proposal: her page cannot name anything else', async () => {
    for (const kept of [
      [],
      [{ change: 2 }],
      [{ change: 0 }, { change: 0 }],
      [{ change: 0, quantity: 4 }],
    ])
      expect(await stage.answer(proposal.seq, { ...yes, kept })).toMatchObject({
        error: { code: 'invalid' },
      });
    expect(await stage.answer(1_000, no)).toMatchObject({ error: { code: 'not_found' } });
    expect(await results()).toEqual([]);
  });

  test('19 one page at a time: a second tab is told, and the first one finds its claim again', async () => {
    const other = await stage.anotherTab();
    const ask = () =>
      other.emitWithAck('claimProposal', {
        conversationId: stage.conversationId,
        proposalSeq: proposal.seq,
      });
    const both = await Promise.all([stage.claim(proposal.seq), ask()]);
    const claims = both.map((one) => accepted(one));
    expect(claims.map(({ claim }) => claim).toSorted()).toEqual(['elsewhere', 'yours']);
    const at = claims.flatMap((one) => (one.claim === 'yours' ? [one.at] : []))[0];
    expect(await stage.claim(proposal.seq, at)).toMatchObject({
      value: { claim: 'yours', at },
    });
    expect(await stage.claim(proposal.seq)).toMatchObject({ value: { claim: 'elsewhere' } });
    // Never heard of again: the other may.
    stage.time.ahead = 60_001;
    expect(accepted(await ask())).toMatchObject({ claim: 'yours' });
    expect(await stage.claim(proposal.seq, at)).toMatchObject({ value: { claim: 'elsewhere' } });
  });

  test('19 a newer proposal takes its place: the older one cannot be applied any more', async () => {
    const newer = await stage.offer([{ kind: 'remove', key: 'merino-M', seen: 2 }]);
    expect(await stage.claim(proposal.seq)).toMatchObject({
      value: { claim: 'over', standing: 'superseded' },
    });
    expect(await stage.answer(proposal.seq, no)).toMatchObject({ error: { code: 'closed' } });
    expect(await stage.claim(newer.seq)).toMatchObject({ value: { claim: 'yours' } });
  });

  test('19 a code that has run out is told before anything is changed', async () => {
    const offered = await stage.offer([{ kind: 'apply_code', percent: 10, hours: 2 }]);
    stage.time.ahead = 2 * 3_600_000 + 1;
    expect(await stage.claim(offered.seq)).toMatchObject({
      value: { claim: 'expired', change: 0 },
    });
    stage.time.ahead = 0;
    expect(await stage.claim(offered.seq)).toMatchObject({ value: { claim: 'yours' } });
  });

  test('19 refused by the shop: the agent is told why, and she may try again', async () => {
    await claimed();
    const refused: Answer = {
      ...{ result: 'refused', change: 1 },
      ...{ reason: 'not_enough_stock', available: 1 },
    };
    accepted(await stage.answer(proposal.seq, refused));
    expect(await answers()).toEqual([refused]);
    await claimed();
    accepted(await stage.answer(proposal.seq, { result: 'new_wanted' }));
    accepted(await stage.answer(proposal.seq, yes));
    expect(await results()).toEqual(['refused', 'new_wanted', 'accepted']);
  });

  test('20 two tabs accept at once: one entry, and both are told of it', async () => {
    await claimed();
    const other = await stage.anotherTab();
    const [one, two] = await Promise.all([
      stage.answer(proposal.seq, yes),
      other.emitWithAck('answerProposal', {
        conversationId: stage.conversationId,
        ...{ clientId: v7(), proposalSeq: proposal.seq, answer: yes },
      }),
    ]);
    expect(accepted(one)).toMatchObject({ entry: accepted(two).entry });
    expect(await results()).toEqual(['accepted']);
  });

  test('20 accepted in one tab and declined in the other: the first one stands for both', async () => {
    const other = await stage.anotherTab();
    const [one, two] = await Promise.all([
      stage.answer(proposal.seq, no),
      other.emitWithAck('answerProposal', {
        conversationId: stage.conversationId,
        ...{ clientId: v7(), proposalSeq: proposal.seq, answer: yes },
      }),
    ]);
    const said = await results();
    expect(said).toHaveLength(1);
    const outcomes = [one, two].map((answer) => {
      if (!answer.ok) return answer.error.code;
      const { content } = answer.value.entry;
      return content.kind === 'proposal_answered' ? content.outcome.result : '';
    });
    // Whoever is second is told of the first, or that it is being answered elsewhere.
    expect(outcomes).toContain(said[0]);
    for (const outcome of outcomes) expect([said[0], 'closed']).toContain(outcome);
    expect(await stage.answer(proposal.seq, no)).toMatchObject({ value: { repeated: true } });
    expect(await results()).toEqual(said);
  });

  test('20 a replay of any kind is answered with the first one', async () => {
    const clientId = v7();
    accepted(await stage.answer(proposal.seq, no, clientId));
    for (const again of [
      no,
      yes,
      { ...no, result: 'refused', change: 0, reason: 'stale' } as const,
    ])
      expect(await stage.answer(proposal.seq, again, clientId)).toMatchObject({
        value: { repeated: true, entry: { content: { outcome: { result: 'declined' } } } },
      });
    expect(await stage.claim(proposal.seq)).toMatchObject({
      value: { claim: 'over', standing: 'declined' },
    });
    expect(await results()).toEqual(['declined']);
  });

  test('20 a crash between standing and entry: the retry stores what had been settled', async () => {
    crashes = 1;
    const clientId = v7();
    expect(await stage.answer(proposal.seq, yes, clientId)).toMatchObject({
      error: { code: 'unavailable' },
    });
    // Settled as accepted: another tab cannot turn it round meanwhile.
    expect(await stage.answer(proposal.seq, no)).toMatchObject({ error: { code: 'closed' } });
    accepted(await stage.answer(proposal.seq, yes, clientId));
    accepted(await stage.answer(proposal.seq, yes, clientId));
    expect(await results()).toEqual(['accepted']);
  });

  test('20 a crash between a proposal and its standing is mended by her claim', async () => {
    const { storage } = stage.server;
    const { conversationId } = stage;
    await storage.write((tx) => tx.delete(tx.tables.proposals));
    expect(await stage.claim(proposal.seq)).toMatchObject({ value: { claim: 'yours' } });
    accepted(await stage.answer(proposal.seq, yes));
    expect(await results()).toEqual(['accepted']);
    expect(conversationId).toBe(proposal.conversationId);
  });

  test('20 undone is the one step after accepted, and happens once', async () => {
    const undone = { result: 'undone', subtotal: eur(17_800) } as const;
    expect(await stage.answer(proposal.seq, undone)).toMatchObject({ error: { code: 'stale' } });
    accepted(await stage.answer(proposal.seq, yes));
    crashes = 1;
    expect(await stage.answer(proposal.seq, undone)).toMatchObject({
      error: { code: 'unavailable' },
    });
    accepted(await stage.answer(proposal.seq, undone));
    accepted(await stage.answer(proposal.seq, undone));
    expect(await results()).toEqual(['accepted', 'undone']);
    expect(await stage.answer(proposal.seq, yes)).toMatchObject({
      value: { entry: { content: { outcome: { result: 'accepted' } } } },
    });
  });

  test('20 the cart has changed, so it is told even after the conversation was closed', async () => {
    await claimed();
    const close = { conversationId: stage.conversationId, clientId: v7() };
    accepted(await stage.agent.emitWithAck('closeConversation', close));
    accepted(await stage.answer(proposal.seq, yes));
    expect(await results()).toEqual(['accepted']);
    // Open again for the tests that follow.
    const { storage, storeId } = { ...stage.server, ...stage.store };
    await storage.append({
      ...{ storeId, conversationId: stage.conversationId, clientId: v7() },
      ...{ author: { kind: 'system' }, content: { kind: 'reopened' } },
    });
  });

  test('20 nobody answers for her: another shopper does not even see the proposal', async () => {
    const { token } = await stage.server.openSession(stage.store.siteKey);
    const stranger = await stage.server.shopper(token);
    const named = { conversationId: stage.conversationId, proposalSeq: proposal.seq };
    const absent = { error: { code: 'not_found' } };
    expect(await stranger.emitWithAck('claimProposal', named)).toMatchObject(absent);
    expect(
      await stranger.emitWithAck('answerProposal', { ...named, clientId: v7(), answer: yes }),
    ).toMatchObject(absent);
    expect(
      await stranger.emitWithAck('putBackProposal', { ...named, clientId: v7() }),
    ).toMatchObject(absent);
  });
});
