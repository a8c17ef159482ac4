import { type AgentRequests, ok, type Result, refuse } from '@aisle/protocol';
import { batch, signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { createDrafts } from '../conversation/drafts.ts';
import { createFieldWriter, type FieldNeeds, type FieldWriter } from './field-writer.ts';

type Draft = AgentRequests['draftReply']['reply'];
const SOURCES = [{ kind: 'reply' as const, name: 'Itching' }];
const DRAFT = { text: 'It does not itch.', sources: SOURCES };

const thread = signal<{ conversationId: string } | null>(null);
const draft = signal('');
let begun: string[];
let asked: object[];
let translates = false;
let answer: (result: Result<Draft>) => void;
let needs: FieldNeeds;
let ai: FieldWriter;

const open = (conversationId: string | null) =>
  batch(() => {
    thread.value = conversationId === null ? null : { conversationId };
    draft.value = conversationId === null ? '' : needs.drafts.read(conversationId);
  });
const type = (text: string) => needs.setDraft(text);

beforeEach(() => {
  localStorage.clear();
  begun = [];
  asked = [];
  translates = false;
  const drafts = createDrafts(localStorage, 'mia');
  const ask = (name: string, payload: { begun: string }) => {
    begun.push(payload.begun);
    asked.push({ name, ...payload });
    return new Promise((done) => {
      answer = done;
    });
  };
  needs = {
    ...{ shelf: localStorage, drafts, thread, draft, agentId: 'mia', language: 'en' },
    translates: () => translates,
    client: { ask: ask as FieldNeeds['client']['ask'] },
    setDraft: (text) => {
      draft.value = text;
      if (thread.peek()) drafts.write(thread.peek()?.conversationId ?? '', text);
    },
  };
  ai = createFieldWriter(needs);
  open('c1');
});

test('61 a draft stands in the field, marked until it is edited, and undo gives back what was typed', async () => {
  type('No, ');
  const under = ai.draft();
  expect(ai.state.value.at).toBe('asking');
  answer(ok(DRAFT));
  await under;
  expect([draft.value, ai.state.value]).toMatchObject([DRAFT.text, { mark: { sources: SOURCES } }]);
  expect(ai.undo()).toBe(true);
  expect([draft.value, ai.state.value.at, ai.undo()]).toEqual(['No, ', 'none', false]);

  const again = ai.draft();
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
  const under = ai.draft();
  answer(ok(DRAFT));
  await under;
  open('c2');
  expect(ai.state.value.at).toBe('none');
  open(null);
  ai.stop();
  ai = createFieldWriter(needs);
  open('c1');
  expect(ai.state.value).toMatchObject({ at: 'here', mark: { sources: SOURCES } });
  // Sent: the field is empty.
  type('');
  expect([ai.state.value.at, localStorage.length]).toEqual(['none', 0]);
  localStorage.setItem('aisle.ai.mia.c3', '{"made":"draft","text":"","before":1}');
  open('c3');
  expect(ai.state.value.at).toBe('none');
});

test('61 asked again it is made from what she had typed, not from the draft', async () => {
  type('Well,');
  for (const text of ['first', 'second']) {
    const under = ai.draft();
    answer(ok({ text, sources: [] }));
    await under;
  }
  expect(begun).toEqual(['Well,', 'Well,']);
  ai.undo();
  expect(draft.value).toBe('Well,');
});

test('61 a draft goes to the conversation it was asked for, and over no other words', async () => {
  type('one');
  const under = ai.draft();
  open('c2');
  expect(ai.state.value.at).toBe('none');
  answer(ok(DRAFT));
  await under;
  expect(draft.value).toBe('');
  open('c1');
  expect([draft.value, ai.state.value.at]).toEqual([DRAFT.text, 'here']);
  const other = ai.draft();
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
  const under = ai.draft();
  answer(refuse('busy', 'later', 5_000));
  await under;
  expect([draft.value, ai.state.value]).toMatchObject(['kept', { refusal: { code: 'busy' } }]);
  ai.cancel();
  expect(ai.state.value.at).toBe('none');
  const given = ai.draft();
  ai.cancel();
  answer(ok(DRAFT));
  await given;
  expect([draft.value, ai.state.value.at]).toEqual(['kept', 'none']);
});

test('62 a translation keeps what she wrote while it is mended, and gives it back', async () => {
  type('It does not itch');
  const under = ai.translate('fr');
  expect(asked).toEqual([
    { name: 'translateReply', conversationId: 'c1', text: 'It does not itch', language: 'fr' },
  ]);
  answer(ok({ text: 'Ça ne gratte pas', sources: [] }));
  await under;
  type('Ça ne gratte pas du tout');
  expect(ai.state.value).toMatchObject({
    ...{ at: 'here', mark: { before: 'It does not itch', language: 'en', to: 'fr' } },
  });
  ai.stop();
  ai = createFieldWriter(needs);
  open('c1');
  expect(ai.state.value.at).toBe('here');
  ai.undo();
  expect([draft.value, ai.state.value.at]).toEqual(['It does not itch', 'none']);
});

test('62 where she writes in her own language drafts come in it', async () => {
  translates = true;
  const under = ai.draft();
  answer(ok(DRAFT));
  await under;
  expect(asked).toEqual([{ name: 'draftReply', conversationId: 'c1', begun: '', language: 'en' }]);
  const then = ai.translate('fr');
  answer(ok({ text: 'Non.', sources: [] }));
  await then;
  expect(ai.state.value).toMatchObject({ mark: { made: 'translation', before: DRAFT.text } });
});
