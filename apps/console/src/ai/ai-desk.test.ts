import type { AgentClient, AgentThread } from '@aisle/client';
import { ok } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';

const rules = { drafts: true, translation: true, perDay: 200 };

/** What she reads and writes in, as the desk of a page just opened has it. */
const languagesOn = async (chosen: string | null) => {
  localStorage.clear();
  if (chosen) localStorage.setItem('aisle.language', chosen);
  vi.resetModules();
  const { createAiDesk } = await import('./ai-desk.ts');
  const shopper = signal({ locale: 'fr-FR' });
  const thread = { conversationId: 'c1', entries: signal([]), shopper } as unknown as AgentThread;
  const client = {
    ask: async () => ok({ service: { host: 'ai.example', model: 'm' }, rules, usedToday: 0 }),
    link: signal({ at: 'waiting' }),
  } as unknown as AgentClient;
  const desk = createAiDesk({
    ...{ client, thread: signal(thread), practising: false, shelf: localStorage },
    agent: { agentId: 'mia', role: 'agent' } as never,
    ...{ drafts: { read: () => '', write: () => {} } as never, draft: signal('') },
    setDraft: () => {},
  });
  await desk.refresh();
  const languages = desk.translating.value?.languages.value;
  desk.stop();
  return languages;
};

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('pl-PL');
  return () => vi.restoreAllMocks();
});

test('62 her own language is the one she chose for the console, else her browser’s', async () => {
  expect(await languagesOn('de')).toEqual({ hers: 'fr', mine: 'de' });
  expect(await languagesOn(null)).toEqual({ hers: 'fr', mine: 'pl' });
});
