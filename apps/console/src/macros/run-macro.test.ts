import { systemClock } from '@aisle/client';
import { type MacroStep, ok, type Result, refuse } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type MacroMeans, runMacro, takeBack } from './run-macro.ts';

/** A conversation that writes down what is done to it; `refused` names what the server refuses. */
const scene = (refused?: string) => {
  const did: unknown[] = [];
  const answer = (name: string, what: unknown): Promise<Result<never>> => {
    did.push([name, what]);
    return Promise.resolve(name === refused ? refuse('forbidden', 'not yours') : ok(null as never));
  };
  const handling = {
    ...{ tags: ['vip'], priority: 'normal', notes: 0, mentioned: [], snoozedUntil: null },
  };
  const ask = (
    name: string,
    { conversationId: _, clientId: __, ...rest }: Record<string, unknown>,
  ) =>
    name === 'fetchHandling'
      ? Promise.resolve(ok({ status: 'open', handling, notes: [] }))
      : answer(name, rest);
  const means = {
    client: { ask },
    thread: {
      conversationId: 'c',
      conversation: signal({ assignedTo: 'per' }),
      assign: (agentId: string | null, more?: object) => answer('assign', { agentId, ...more }),
      send: (text: string) => answer('send', text),
      closeConversation: () => answer('close', null),
    },
    ...{ clock: systemClock, agentId: 'mia', words: 'So sorry, Ines.', mentions: () => [] },
    pictures: (replyId: string) => answer('pictures', replyId),
  } as unknown as MacroMeans;
  return { did, means };
};

const STEPS: MacroStep[] = [
  { kind: 'reply', replyId: 'r' },
  { kind: 'tag', tags: ['late', 'vip'] },
  { kind: 'priority', priority: 'high' },
  { kind: 'assign', to: 'me' },
  { kind: 'close' },
];

test('each step is what an agent would have asked, and all are taken back as one, last first', async () => {
  const { did, means } = scene();
  const run = await runMacro(STEPS, means);
  expect(run).toMatchObject({ done: 5, refused: null });
  expect(did).toEqual([
    ['send', 'So sorry, Ines.'],
    ['pictures', 'r'],
    ['changeHandling', { tags: ['vip', 'late'] }],
    ['changeHandling', { priority: 'high' }],
    ['assign', { agentId: 'mia' }],
    ['close', null],
  ]);
  did.length = 0;
  expect((await takeBack(run)).ok).toBe(true);
  expect(did).toEqual([
    ['reopenConversation', {}],
    ['assign', { agentId: 'per' }],
    ['changeHandling', { priority: 'normal' }],
    ['changeHandling', { tags: ['vip'] }],
  ]);
});

test('what is refused ends the run, and what was done before can be taken back', async () => {
  const { did, means } = scene('assign');
  const run = await runMacro(STEPS, means);
  expect(run).toMatchObject({ done: 3, refused: { error: { code: 'forbidden' } } });
  expect(did.map((one) => (one as string[])[0])).not.toContain('close');
  did.length = 0;
  await takeBack(run);
  expect(did).toHaveLength(2);
});
