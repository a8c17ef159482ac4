import { DESK_LIMITS, type RepliesImport, type Result } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startPairStage } from '../testing/pair-stage.ts';
import { type AgentClient, accepted } from '../testing/start-test-server.ts';
import { readRepliesTable } from './replies-table.ts';

const { server, agent, supervisor, cookies, elsewhere } = await startPairStage();
afterAll(() => server.end());

const listed = async (client: AgentClient) =>
  accepted(await client.emitWithAck('fetchReplies', {})).replies;
beforeEach(async () => {
  for (const { shared, replyId } of [...(await listed(agent))])
    accepted(
      await (shared
        ? supervisor.emitWithAck('removeSharedReply', { replyId })
        : agent.emitWithAck('removeOwnReply', { replyId })),
    );
});

type Draft = { shortcut: string; title?: string; texts?: Record<string, string> };
const share = async ({ shortcut, title = 'Greeting', texts = { en: 'Hello' } }: Draft) =>
  accepted(
    await supervisor.emitWithAck('saveSharedReply', {
      ...{ replyId: v7(), seen: null, shortcut, title, texts },
    }),
  ).reply;

const http = (path: string, csv?: string, as = cookies.supervisor) =>
  fetch(`${server.url}/api/v1/agent/replies/${path}`, {
    headers: {
      ...{ cookie: as, origin: server.url },
      ...(csv !== undefined && { 'content-type': 'text/csv' }),
    },
    ...(csv !== undefined && { method: 'POST', body: csv }),
  });
const importing = async (csv: string, basis?: string, list = 'everyones', as?: string) => {
  const query = basis === undefined ? '' : `?${new URLSearchParams({ basis })}`;
  const answer = await http(`${list}/import${query}`, csv, as);
  return accepted((await answer.json()) as Result<RepliesImport>);
};

test('a table is looked at first: what is new, what changes, and nothing is written yet', async () => {
  await share({ shortcut: 'hello', texts: { en: 'Hello', de: 'Guten Tag' } });
  const csv = [
    'Shortcut;Title;Language;Text',
    'HELLO;;EN;Hello there',
    'hello;;pt_br;Olá',
    'hello;;de;Guten Tag',
    'size;Sizes;en;"Which size?\nAnd where do you wear it?"',
    'size;;de;Welche Größe?',
  ].join('\n');
  const looked = await importing(csv);
  expect(looked).toMatchObject({ done: false, stale: false, problems: [] });
  expect(looked.replies).toEqual([
    {
      ...{ line: 2, shortcut: 'hello', title: 'Greeting', isNew: false, renamed: false },
      ...{ added: ['pt-br'], changed: ['en'] },
    },
    {
      ...{ line: 5, shortcut: 'size', title: 'Sizes', isNew: true, renamed: false },
      ...{ added: ['en', 'de'], changed: [] },
    },
  ]);
  expect((await listed(agent)).map(({ shortcut }) => shortcut)).toEqual(['hello']);
  expect(await importing(csv, looked.basis)).toMatchObject({ done: true });
  expect(await listed(agent)).toMatchObject([
    { shortcut: 'hello', texts: { en: 'Hello there', de: 'Guten Tag', 'pt-br': 'Olá' } },
    { shortcut: 'size', texts: { en: 'Which size?\nAnd where do you wear it?' } },
  ]);
  // Brought in once more it changes nothing, not even when it was changed.
  const before = await listed(agent);
  const again = await importing(csv);
  expect(again.replies.every(({ added, changed }) => added.length + changed.length === 0)).toBe(
    true,
  );
  expect(await importing(csv, again.basis)).toMatchObject({ done: true });
  expect(await listed(agent)).toEqual(before);
});

test('a line that cannot be taken is told with its number and reason, and then nothing is written', async () => {
  await share({ shortcut: 'hello' });
  const csv = [
    'shortcut,title,language,text',
    'good,Good,en,Fine',
    'two words,No,en,x',
    'hello,,english words,x',
    'hello,,de,',
    'good,Better,de,x',
    'good,,en,Again',
    'nameless,,en,x',
    `long,Long,en,${'x'.repeat(5_001)}`,
    ',Nothing,en,x',
    `hello,${'t'.repeat(81)},fr,x`,
    'hello,,,x',
  ].join('\n');
  const looked = await importing(csv);
  expect(looked.problems).toEqual([
    { line: 3, message: 'shortcut is one word of letters, figures, - and _ up to 31 characters' },
    { line: 4, message: 'language is a code such as de or pt-br' },
    { line: 5, message: 'text is empty' },
    { line: 6, message: 'another title than in line 2' },
    { line: 7, message: 'the same shortcut and language as in line 2' },
    { line: 8, message: 'a new reply needs a title' },
    { line: 9, message: 'text is too long, or holds signs that cannot be kept' },
    { line: 10, message: 'shortcut is one word of letters, figures, - and _ up to 31 characters' },
    { line: 11, message: 'title has 80 characters at most' },
    { line: 12, message: 'language is empty' },
  ]);
  expect((await importing(csv, looked.basis)).done).toBe(false);
  expect((await listed(agent)).map(({ shortcut }) => shortcut)).toEqual(['hello']);
});

test('where somebody changed the list since the look, nothing is written', async () => {
  const csv = 'shortcut,title,language,text\nsize,Sizes,en,Which?\nhello,Hi,en,Hi\n';
  const looked = await importing(csv);
  await share({ shortcut: 'hello' });
  expect(await importing(csv, looked.basis)).toMatchObject({ done: false, stale: true });
  expect(await listed(agent)).toMatchObject([{ shortcut: 'hello', title: 'Greeting' }]);
});

test('what is exported is imported again as it was, and no spreadsheet runs it', async () => {
  const evil = '=HYPERLINK("http://evil.example","x")';
  const texts = { en: evil, de: '+1, or\n"two"', ar: '＠أهلا', fr: '-5 %' };
  const kept = await share({ shortcut: 'evil', title: '@all', texts });
  const answer = await http('everyones.csv');
  expect(answer.headers.get('content-disposition')).toContain('replies-everyones.csv');
  const csv = await answer.text();
  expect(csv).toContain(`"'=HYPERLINK`);
  for (const cell of csv.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@＠-]/);
  const back = await importing(csv);
  expect([back.problems, back.replies]).toMatchObject([
    [],
    [{ shortcut: 'evil', renamed: false, added: [], changed: [] }],
  ]);
  accepted(await supervisor.emitWithAck('removeSharedReply', { replyId: kept.replyId }));
  const { basis } = await importing(csv);
  expect((await importing(csv, basis)).done).toBe(true);
  expect(await listed(agent)).toMatchObject([{ shortcut: 'evil', title: '@all', texts }]);
});

test('everyone’s are a supervisor’s to bring in, one’s own are one’s own, another store’s are its own', async () => {
  const csv = 'shortcut,title,language,text\nmine,Mine,en,Me\n';
  expect((await http('everyones/import', csv, cookies.agent)).status).toBe(403);
  expect((await http('own/import', csv, '')).status).toBe(401);
  const { basis } = await importing(csv, undefined, 'own', cookies.agent);
  expect((await importing(csv, basis, 'own', cookies.agent)).done).toBe(true);
  expect(await listed(agent)).toMatchObject([{ shortcut: 'mine', shared: false }]);
  expect(await listed(supervisor)).toEqual([]);
  expect(await (await http('own.csv', undefined, cookies.agent)).text()).toContain('mine,Mine');
  expect(await (await http('own.csv')).text()).not.toContain('mine');
  expect(await (await http('everyones.csv')).text()).not.toContain('mine');
  expect(await listed(await elsewhere())).toEqual([]);
});

test('a list holds so many, and a reply so many languages', async () => {
  const lines = Array.from(
    { length: DESK_LIMITS.savedReplies + 1 },
    (_, n) => `r${n},Reply ${n},en,Words`,
  );
  const { problems } = await importing(['shortcut,title,language,text', ...lines].join('\n'));
  expect(problems).toEqual([
    { line: DESK_LIMITS.savedReplies + 2, message: 'a list holds 500 replies at most' },
  ]);
  const languages = Array.from(
    { length: DESK_LIMITS.replyLanguages + 1 },
    (_, n) => `r,R,a${String.fromCharCode(97 + n)},Words`,
  );
  const many = await importing(['shortcut,title,language,text', ...languages].join('\n'));
  expect(many.problems).toEqual([{ line: 2, message: 'a reply has 20 languages at most' }]);
});

test.each([
  ['without languages', 'shortcut,text\na,b', 'there is no column language'],
  ['with another column', 'shortcut,language,text,colour\n', 'unknown column colour'],
  ['whose quote never ends', 'shortcut,language,text\na,en,"b', 'not a readable CSV table'],
])('a table %s is told so', (_, csv, message) => {
  expect(readRepliesTable(csv).problems).toMatchObject([
    { message: expect.stringContaining(message) },
  ]);
});
