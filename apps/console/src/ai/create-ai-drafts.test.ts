import { type AgentRequests, ok, type Result, refuse } from '@aisle/protocol';
import { batch, signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { createDrafts } from '../conversation/drafts.ts';
import { type AiDrafts, createAiDrafts, type DraftNeeds } from './create-ai-drafts.ts';

type Draft = AgentRequests['draftReply']['reply'];
const SOURCES = [{ kind: 'reply' as const, name: 'Itching' }];
const DRAFT = { text: 'It does not itch.', sources: SOURCES };

const thread = signal<{ conversationId: string } | null>(null);
const draft = signal('');
let begun: string[];
let answer: (result: Result<Draft>) => void;
let needs: DraftNeeds;
let ai: AiDrafts;

const open = (conversationId: string | null) =>
  batch(() => {
    thread.value = conversationId === null ? null : { conversationId };
    draft.value = conversationId === null ? '' : needs.drafts.read(conversationId);
  });
const type = (text: string) => needs.setDraft(text);

beforeEach(() => {
  localStorage.clear();
  begun = [];
  const drafts = createDrafts(localStorage, 'mia');
  const ask = (_: string, payload: { begun: string }) => {
    begun.push(payload.begun);
    return new Promise((done) => {
      answer = done;
    });
  };
  needs = {
    ...{ shelf: localStorage, drafts, thread, draft, agentId: 'mia' },
    client: { ask: ask as DraftNeeds['client']['ask'] },
    setDraft: (text) => {
      draft.value = text;
      if (thread.peek()) drafts.write(thread.peek()?.conversationId ?? '', text);
    },
  };
  ai = createAiDrafts(needs);
  open('c1');
});

test('61 a draft stands in the field, marked until it is edited, and undo gives back what was typed', async () => {
  type('No, ');
  const asked = ai.ask();
  expect(ai.state.value.at).toBe('asking');
  answer(ok(DRAFT));
  await asked;
  expect([draft.value, ai.state.value]).toEqual([DRAFT.text, { at: 'here', sources: SOURCES }]);
  expect(ai.undo()).toBe(true);
  expect([draft.value, ai.state.value.at, ai.undo()]).toEqual(['No, ', 'none', false]);

  const again = ai.ask();
  answer(ok(DRAFT));
  await again;
  type(`${DRAFT.text} Really.`);
  expect(ai.state.value.at).toBe('none');
  // Once it was hers it stays hers.
  type(DRAFT.text);
  expect(ai.state.value.at).toBe('none');
  expect(begun).toEqual(['No, ', 'No, ']);
});

test('61 the mark outlives a reload and the way to another conversation', async () => {
  const asked = ai.ask();
  answer(ok(DRAFT));
  await asked;
  open('c2');
  expect(ai.state.value.at).toBe('none');
  open(null);
  ai.stop();
  ai = createAiDrafts(needs);
  open('c1');
  expect(ai.state.value).toEqual({ at: 'here', sources: SOURCES });
  // Sent: the field is empty.
  type('');
  expect([ai.state.value.at, localStorage.length]).toEqual(['none', 0]);
  localStorage.setItem('aisle.ai.mia.c3', '{"text":"","before":1}');
  open('c3');
  expect(ai.state.value.at).toBe('none');
});

test('61 asked again it is made from what she had typed, not from the draft', async () => {
  type('Well,');
  for (const text of ['first', 'second']) {
    const asked = ai.ask();
    answer(ok({ text, sources: [] }));
    await asked;
  }
  expect(begun).toEqual(['Well,', 'Well,']);
  ai.undo();
  expect(draft.value).toBe('Well,');
});

test('61 a draft goes to the conversation it was asked for, and over no other words', async () => {
  type('one');
  const asked = ai.ask();
  open('c2');
  expect(ai.state.value.at).toBe('none');
  answer(ok(DRAFT));
  await asked;
  expect(draft.value).toBe('');
  open('c1');
  expect([draft.value, ai.state.value.at]).toEqual([DRAFT.text, 'here']);
  const other = ai.ask();
  type('a macro wrote this');
  answer(ok(DRAFT));
  await other;
  expect([draft.value, ai.state.value]).toMatchObject([
    'a macro wrote this',
    { at: 'failed', refusal: { code: 'stale' } },
  ]);
});

test('61 what fails keeps her words; what is cancelled comes to nothing', async () => {
  type('kept');
  const asked = ai.ask();
  answer(refuse('busy', 'later', 5_000));
  await asked;
  expect([draft.value, ai.state.value]).toMatchObject(['kept', { refusal: { code: 'busy' } }]);
  ai.cancel();
  expect(ai.state.value.at).toBe('none');
  const given = ai.ask();
  ai.cancel();
  answer(ok(DRAFT));
  await given;
  expect([draft.value, ai.state.value.at]).toEqual(['kept', 'none']);
});
