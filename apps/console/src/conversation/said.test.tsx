import type { Bubble, OutboxItem } from '@aisle/client';
import type { Refusal } from '@aisle/protocol';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { logRows } from './log-rows.ts';
import { saidOf } from './said.ts';
import { WordsRow } from './words-row.tsx';

const item = (name: string, payload: object, failed: Refusal | null = null): OutboxItem => ({
  conversationId: 'c',
  clientId: 'k',
  name,
  payload,
  createdAt: 1_800_000_000_000,
  failed,
});
const waiting = (name: string, payload: object): Bubble => ({
  kind: 'waiting',
  key: 'k',
  item: item(name, payload),
  stage: 'sending',
});
const nameOf = (id: string) => ({ merino: 'Merino crew' })[id] ?? id;

test('12 what waits in the outbox is shown as sending, with its words', () => {
  const [said] = saidOf([waiting('sendMessage', { text: 'hello' })], 'mia', nameOf);
  expect(said).toMatchObject({ stage: 'sending', content: { kind: 'message', text: 'hello' } });
});

test('a suggestion on its way names its products', () => {
  const payload = { products: [{ platform: 'demo', productId: 'merino' }], text: 'Soft' };
  const [said] = saidOf([waiting('suggestProducts', payload)], 'mia', nameOf);
  expect(said?.content).toEqual({
    kind: 'waiting_suggestion',
    names: ['Merino crew'],
    text: 'Soft',
  });
});

test('a closing on its way is not shown before it has happened', () => {
  expect(saidOf([waiting('closeConversation', {})], 'mia', nameOf)).toEqual([]);
});

test('12 a failed message keeps its words, says why, and can be tried again or removed', () => {
  const refusal: Refusal = { code: 'too_long', message: 'too long' };
  const failed: Bubble = {
    kind: 'failed',
    key: 'k',
    item: item('sendMessage', { text: 'kept words' }, refusal),
    stage: 'failed',
    refusal,
  };
  const row = logRows(saidOf([failed], 'mia', nameOf)).find((one) => one.kind === 'words');
  if (!row) throw new Error('a failed message is words');
  const onRetry = vi.fn();
  const onDiscard = vi.fn();
  const names = { me: 'mia', shopper: 'Ines', agents: new Map() };
  render(
    <WordsRow row={row} names={names} onRetry={onRetry} onDiscard={onDiscard} />,
    document.body,
  );
  expect(document.body.textContent).toContain('kept words');
  expect(document.body.textContent).toContain('Too long to send.');
  const [retry, discard] = document.querySelectorAll('button');
  retry?.click();
  discard?.click();
  expect(onRetry).toHaveBeenCalledWith('k');
  expect(onDiscard).toHaveBeenCalledWith('k');
});

test.each([
  [
    'sendCheckoutLink',
    { text: 'Here you are' },
    { code: 'invalid', message: 'the crew is sold out' },
    ['Here you are', 'Link to pay', 'Not sent: the shop said “the crew is sold out”.'],
  ],
  [
    'sendCheckoutLink',
    {},
    { code: 'stale', message: 'her cart is empty, or she does not share it' },
    ['Link to pay', 'her cart is empty, or she does not share it'],
  ],
  [
    'pointAt',
    { place: 'checkout' },
    { code: 'closed', message: 'it has ended' },
    ['Offered to show her: The check-out', 'Not sent: the conversation is closed.'],
  ],
  [
    'askForGift',
    {},
    { code: 'forbidden', message: 'your role may only read' },
    ['Asked about the present', 'Not sent: you may not write here.'],
  ],
] as const)(
  'a refused %s stays in the log with why, and can be tried again',
  (name, payload, refusal, told) => {
    const [waits] = saidOf([waiting(name, payload)], 'mia', nameOf);
    expect(waits).toMatchObject({ stage: 'sending', content: { kind: 'waiting_card' } });
    const bubble: Bubble = {
      kind: 'failed',
      key: 'k',
      item: item(name, payload, refusal),
      stage: 'failed',
      refusal,
    };
    const row = logRows(saidOf([bubble], 'mia', nameOf)).find((one) => one.kind === 'words');
    if (!row) throw new Error('what failed is shown');
    const onRetry = vi.fn();
    const names = { me: 'mia', shopper: 'Ines', agents: new Map() };
    render(
      <WordsRow row={row} names={names} onRetry={onRetry} onDiscard={vi.fn()} />,
      document.body,
    );
    for (const words of told) expect(document.body.textContent).toContain(words);
    document.querySelector('button')?.click();
    expect(onRetry).toHaveBeenCalledWith('k');
  },
);
