import type { AgentClient } from '@aisle/client';
import { type OwnWords, ok, refuse, type WordsByLanguage } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { createWordsDesk } from './words-desk.ts';

/** A server that keeps words as the real one does. */
const withWords = async (kept: WordsByLanguage) => {
  const server = { words: kept, refuse: false };
  const ask = async (name: string, asked: unknown) => {
    if (name === 'fetchInstallation') return ok({ words: server.words });
    if (server.refuse) return refuse('unavailable', 'the server is away');
    const { language, before, words } = asked as {
      [name in 'before' | 'words']: OwnWords | null;
    } & { language: string };
    const known = server.words[language] ?? null;
    if (JSON.stringify(known) !== JSON.stringify(before)) return refuse('stale', 'changed');
    const { [language]: _, ...others } = server.words;
    server.words = words ? { ...others, [language]: words } : others;
    return ok({ words });
  };
  const desk = createWordsDesk({ ask } as Pick<AgentClient, 'ask'>);
  await desk.load();
  return { desk, server };
};

test('a language is added, written and saved; what is empty is left out', async () => {
  const { desk, server } = await withWords({ '*': { greeting: 'Hello.' } });
  desk.choose('de');
  expect(desk.languages.value).toEqual(['*', 'de']);
  expect(desk.unsaved('de')).toBe(false);
  desk.change('greeting', ' Moin. ');
  desk.change('label', '  ');
  expect(desk.unsaved('de')).toBe(true);
  // Looking at another one loses nothing.
  desk.choose('*');
  desk.choose('de');
  await desk.save();
  expect(server.words).toEqual({ '*': { greeting: 'Hello.' }, de: { greeting: 'Moin.' } });
  expect(desk.told.value).toEqual({ kind: 'saved' });
  expect(desk.unsaved('de')).toBe(false);
});

test('a removed language comes back with all its words', async () => {
  const { desk, server } = await withWords({ '*': {}, ar: { greeting: 'مرحبًا' } });
  desk.choose('ar');
  await desk.remove();
  expect(server.words).toEqual({ '*': {} });
  expect(desk.language.value).toBe('*');
  await desk.undo();
  expect(server.words).toEqual({ '*': {}, ar: { greeting: 'مرحبًا' } });
  expect(desk.language.value).toBe('ar');
});

test('of two who change a language the second keeps hers in the fields and is told', async () => {
  const { desk, server } = await withWords({ '*': {}, de: { greeting: 'Moin.' } });
  desk.choose('de');
  desk.change('greeting', 'Servus.');
  server.words = { '*': {}, de: { greeting: 'Grüezi.' } };
  await desk.save();
  expect(desk.told.value).toEqual({ kind: 'stale' });
  expect(desk.words.value).toEqual({ greeting: 'Servus.' });
  expect(server.words.de).toEqual({ greeting: 'Grüezi.' });
  await desk.save();
  expect(server.words.de).toEqual({ greeting: 'Servus.' });
  desk.change('greeting', 'Hallo.');
  server.words = { '*': {} };
  await desk.save();
  desk.takeSaved();
  expect(desk.languages.value).toEqual(['*']);
  expect(desk.language.value).toBe('*');
});

test('what could not be saved stays, and why is told', async () => {
  const { desk, server } = await withWords({ '*': { label: 'Hi' } });
  server.refuse = true;
  desk.change('label', 'Hello');
  await desk.save();
  expect(desk.told.value).toMatchObject({ kind: 'failed', refusal: { code: 'unavailable' } });
  expect(desk.words.value).toEqual({ label: 'Hello' });
});
