import { type AgentRequests, type Entry, ok, type Result, refuse } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createTranslating,
  languageOf,
  type Translating,
  type TranslatingNeeds,
} from './translating.ts';

type Answer = Result<AgentRequests['translateEntries']['reply']>;

const entries = signal<Entry[]>([]);
const shopper = signal<{ locale?: string } | null>({ locale: 'fr-CA' });
const thread = signal<{
  conversationId: string;
  entries: typeof entries;
  shopper: typeof shopper;
} | null>(null);
let asked: number[][];
let reply: (seqs: number[]) => Answer;
let needs: TranslatingNeeds;
let here: Translating;

const said = (seq: number, text: string, kind: 'shopper' | 'agent' = 'shopper'): Entry => ({
  ...{ conversationId: 'c1', seq, clientId: `${seq}`, at: seq, content: { kind: 'message', text } },
  author: kind === 'agent' ? { kind, agentId: 'mia' } : { kind },
});
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  localStorage.clear();
  asked = [];
  reply = (seqs) => ok({ translations: seqs.map((seq) => ({ seq, text: `en ${seq}` })) });
  entries.value = [said(1, 'Bonjour'), said(2, 'Merci')];
  shopper.value = { locale: 'fr-CA' };
  thread.value = { conversationId: 'c1', entries, shopper };
  const ask = async (_: string, { seqs }: { seqs: number[] }) => {
    asked.push(seqs);
    return reply(seqs);
  };
  needs = {
    ...{ shelf: localStorage, thread, agentId: 'mia', language: 'en' },
    client: { ask: ask as unknown as TranslatingNeeds['client']['ask'] },
  };
  here = createTranslating(needs);
});

afterEach(() => here.stop());

test('62 nothing is asked before she switches it on; the switch is one conversation’s and is remembered', async () => {
  expect(here.languages.value).toEqual({ hers: 'fr', mine: 'en' });
  await settled();
  expect(asked).toEqual([]);
  here.toggle();
  await settled();
  expect(asked).toEqual([[2, 1]]);
  expect([...here.shown.value]).toEqual([
    [2, 'en 2'],
    [1, 'en 1'],
  ]);
  entries.value = [...entries.value, said(3, 'Au revoir')];
  await settled();
  expect(asked).toEqual([[2, 1], [3]]);
  thread.value = { conversationId: 'c2', entries: signal([said(1, 'Hola')]), shopper };
  await settled();
  expect([here.on.value, here.shown.value.size, asked.length]).toEqual([false, 0, 2]);
  here.stop();
  here = createTranslating(needs);
  thread.value = { conversationId: 'c1', entries, shopper };
  expect(here.on.value).toBe(true);
  here.toggle();
  expect([here.on.value, here.shown.value.size, localStorage.length]).toEqual([false, 0, 0]);
});

test('62 what fails is told, and asked again when she says so or something new comes', async () => {
  reply = () => refuse('busy', 'later', 9_000);
  here.toggle();
  await settled();
  expect(here.refusal.value?.code).toBe('busy');
  expect(asked).toHaveLength(1);
  reply = (seqs) => ok({ translations: seqs.map((seq) => ({ seq, text: 'x' })) });
  here.retry();
  await settled();
  expect([here.refusal.value, here.shown.value.size]).toEqual([null, 2]);
});

test('62 a long conversation comes in parts, the newest first, and what has no translation is asked once', async () => {
  entries.value = Array.from({ length: 45 }, (_, index) => said(index + 1, `m${index}`));
  reply = (seqs) => ok({ translations: seqs.slice(1).map((seq) => ({ seq, text: 'x' })) });
  here.toggle();
  await settled();
  expect(asked.map((seqs) => [seqs[0], seqs.length])).toEqual([
    [45, 20],
    [25, 20],
    [5, 5],
  ]);
  entries.value = [...entries.value];
  await settled();
  expect(asked).toHaveLength(3);
});

test('62 her own translated words are shown as she wrote them', async () => {
  here.toggle();
  here.sent('Ça ne gratte pas', 'It does not itch');
  entries.value = [...entries.value, said(3, 'Ça ne gratte pas', 'agent')];
  await settled();
  expect(here.shown.value.get(3)).toBe('It does not itch');
});

test('62 the same language, or none, is nothing to translate', () => {
  shopper.value = { locale: 'en-GB' };
  expect(here.languages.value).toBeNull();
  shopper.value = {};
  expect(here.languages.value).toBeNull();
  expect(['pt-BR', 'zh-Hans', 'DE', 'x', '', undefined].map(languageOf)).toEqual([
    ...['pt', 'zh', 'de', undefined, undefined, undefined],
  ]);
});
