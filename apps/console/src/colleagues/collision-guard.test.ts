import type { Content, Entry } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createDrafts } from '../conversation/drafts.ts';
import { createCollisionGuard } from './collision-guard.ts';

const entry = (seq: number, agentId: string | null, content: Content): Entry => ({
  ...{ conversationId: 'c', seq, clientId: `e${seq}`, at: seq, content },
  author: agentId === null ? { kind: 'shopper' } : { kind: 'agent', agentId },
});
const message = (text: string): Content => ({ kind: 'message', text });

const stage = () => {
  const shelf = new Map<string, string>();
  const drafts = createDrafts(
    {
      getItem: (key) => shelf.get(key) ?? null,
      setItem: (key, value) => void shelf.set(key, value),
      removeItem: (key) => void shelf.delete(key),
    },
    'mia',
  );
  const entries = signal<readonly Entry[]>([entry(1, null, message('Hello'))]);
  const head = () => entries.peek().at(-1)?.seq;
  const draft = signal('');
  const open = () =>
    createCollisionGuard({
      ...{ draft, drafts, me: 'mia' },
      thread: signal({ conversationId: 'c', entries, head }),
    });
  const add = (agentId: string | null, content: Content) => {
    entries.value = [...entries.peek(), entry((head() ?? 0) + 1, agentId, content)];
  };
  return { draft, add, open };
};

test('a colleague’s words since the first letter are a collision; hers and the shopper’s are none', () => {
  const { draft, add, open } = stage();
  const guard = open();
  add('per', message('before'));
  draft.value = 'It is';
  add(null, message('and?'));
  add('mia', message('from another tab'));
  add('per', { kind: 'assigned', agentId: 'per' });
  expect(guard.collision.value).toBeNull();
  add('per', message('It is merino'));
  expect(guard.collision.value).toEqual({
    ...{ agentId: 'per', seq: 6, text: 'It is merino', held: false },
  });
});

test('sending is held back once, for each that got in between', () => {
  const { draft, add, open } = stage();
  const guard = open();
  draft.value = 'It is';
  add('per', message('It is merino'));
  expect(guard.mayPass()).toBe(false);
  expect(guard.collision.value?.held).toBe(true);
  add('per', message('and soft'));
  expect(guard.mayPass()).toBe(false);
  expect(guard.mayPass()).toBe(true);
  expect(draft.value).toBe('It is');
});

test('whoever has read it goes on writing; the next draft begins anew', () => {
  const { draft, add, open } = stage();
  const guard = open();
  draft.value = 'It is';
  add('per', message('It is merino'));
  guard.acknowledge();
  expect(guard.collision.value).toBeNull();
  draft.value = '';
  add('per', message('and soft'));
  draft.value = 'Anything';
  expect(guard.mayPass()).toBe(true);
});

test('a draft of an earlier page knows where the log ended then', () => {
  const { draft, add, open } = stage();
  const first = open();
  draft.value = 'It is';
  first.stop();
  add('per', message('while she was away'));
  expect(open().collision.value?.text).toBe('while she was away');
});
