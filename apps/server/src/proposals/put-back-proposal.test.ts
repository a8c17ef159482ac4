import type { Entry, ProposedChange } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eur } from '../testing/knit-shop.ts';
import { type OfferStage, openOfferStage } from '../testing/offer-stage.ts';
import { accepted } from '../testing/start-test-server.ts';

let stage: OfferStage;

beforeAll(async () => {
  stage = await openOfferStage();
});
afterAll(() => stage.server.end());
beforeEach(async () => {
  stage.shop.variant('merino-M').stock = 5;
  await stage.holds({ 'merino-M': 2, 'fjord-L': 1 });
});

const key = (variantId: string) => ({
  platform: 'knits',
  productId: variantId.split('-')[0] ?? '',
  variantId,
});
const accept = async ({ seq }: Entry, changes: number): Promise<void> => {
  const kept = Array.from({ length: changes }, (_, change) => ({ change }));
  accepted(await stage.answer(seq, { result: 'accepted', kept, subtotal: eur(1) }));
};
const back = (proposalSeq: number, who: 'shopper' | 'agent' = 'shopper') => {
  const asked = { conversationId: stage.conversationId, clientId: v7(), proposalSeq };
  return who === 'shopper'
    ? stage.shopper.emitWithAck('putBackProposal', asked)
    : stage.agent.emitWithAck('putBackProposal', asked);
};
const changesOf = ({ content }: Entry): ProposedChange[] =>
  content.kind === 'cart_proposal' ? content.changes : [];

test('20 put back: a proposal the other way round, made for her cart as it is now', async () => {
  const offer = await stage.offer([
    { kind: 'swap', key: 'merino-M', seen: 2, for: key('merino-L') },
    { kind: 'set_quantity', key: 'fjord-L', seen: 1, to: 3 },
    { kind: 'add', product: key('fjord-M'), quantity: 2 },
    { kind: 'apply_code', percent: 10 },
    { kind: 'gift', wrap: false, note: 'For you' },
  ]);
  const code = changesOf(offer).find((one) => one.kind === 'apply_code')?.offered.code ?? '';
  await accept(offer, 5);
  // She has put one more of the new ones in meanwhile.
  await stage.holds({ 'merino-L': 2, 'fjord-L': 3, 'fjord-M': 3 }, [code]);
  const { entry } = accepted(await back(offer.seq));
  expect(entry.author).toEqual({ kind: 'shopper' });
  expect(entry.content).toMatchObject({ kind: 'cart_proposal', undoes: offer.seq });
  expect(changesOf(entry)).toMatchObject([
    { kind: 'restore', codesOff: [], codesOn: [], note: '' },
    { kind: 'restore', codesOff: [code], codesOn: [] },
    { kind: 'set_quantity', line: { key: 'fjord-M', quantity: 3 }, to: 1 },
    { kind: 'set_quantity', line: { key: 'fjord-L', quantity: 3 }, to: 1 },
    {
      kind: 'swap',
      line: { key: 'merino-L', quantity: 2 },
      for: { ref: { variantId: 'merino-M' }, quantity: 2, unitPrice: eur(8_900) },
    },
  ]);
  // It is accepted like any.
  expect(await stage.claim(entry.seq)).toMatchObject({ value: { claim: 'yours' } });
});

test('20 what was taken out comes back at today’s price, or is refused when it is sold out', async () => {
  const offer = await stage.offer([{ kind: 'remove', key: 'merino-M', seen: 2 }]);
  await accept(offer, 1);
  await stage.holds({ 'fjord-L': 1 });
  const { entry } = accepted(await back(offer.seq, 'agent'));
  expect(entry.author).toMatchObject({ kind: 'agent' });
  expect(changesOf(entry)).toMatchObject([
    { kind: 'add', line: { ref: { variantId: 'merino-M' }, quantity: 2 } },
  ]);
  stage.shop.variant('merino-M').stock = 1;
  expect(await back(offer.seq)).toMatchObject({ error: { code: 'sold_out' } });
});

test('20 there is nothing to be put back of what was not accepted, or is gone already', async () => {
  const offer = await stage.offer([{ kind: 'add', product: key('fjord-M'), quantity: 1 }]);
  expect(await back(offer.seq)).toMatchObject({ error: { code: 'stale' } });
  await accept(offer, 1);
  await stage.holds({ 'merino-M': 2 });
  expect(await back(offer.seq)).toMatchObject({ error: { code: 'stale' } });
});

test('20 changes that met in one line are one on the way back', async () => {
  const offer = await stage.offer([
    { kind: 'set_quantity', key: 'fjord-L', seen: 1, to: 2 },
    { kind: 'add', product: key('fjord-L'), quantity: 1 },
  ]);
  await accept(offer, 2);
  await stage.holds({ 'fjord-L': 3 });
  const { entry } = accepted(await back(offer.seq));
  expect(changesOf(entry)).toMatchObject([{ kind: 'set_quantity', to: 1 }]);
});
