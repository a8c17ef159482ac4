import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hearOpen } from './hear-open.ts';

const CODE = readFileSync(join(import.meta.dirname, '../../public/worker.js'), 'utf8');
const ID = '0199c000-0000-7000-8000-000000000001';

type Page = { url: string; visibilityState: string; told: unknown[]; focused: number };
type Shown = [title: string, options: { body: string; tag: string; data: unknown }];

/** The worker as it is served, in a world with these pages. */
const startWorker = (...urls: [url: string, visibility: string][]) => {
  const shown: Shown[] = [];
  const opened: string[] = [];
  const pages = urls.map(([url, visibilityState]) => {
    const page: Page = { url, visibilityState, told: [], focused: 0 };
    return Object.assign(page, {
      postMessage: (message: unknown) => page.told.push(message),
      focus: () => {
        page.focused += 1;
      },
    });
  });
  const heard = new Map<string, (event: object) => void>();
  const self = {
    addEventListener: (name: string, run: (event: object) => void) => heard.set(name, run),
    registration: { showNotification: (...all: Shown) => shown.push(all) },
    clients: { matchAll: async () => pages, openWindow: (path: string) => opened.push(path) },
  };
  runInNewContext(CODE, { self, URL });
  const tell = async (name: string, event: object) => {
    let work: unknown;
    heard.get(name)?.({ ...event, waitUntil: (given: unknown) => (work = given) });
    await work;
  };
  return {
    shown,
    opened,
    pages,
    push: (data: object | null) => tell('push', { data }),
    press: (data: unknown) => tell('notificationclick', { notification: { close() {}, data } }),
  };
};

test('a call shows its words and the store, once for each conversation', async () => {
  const worker = startWorker();
  const call = { title: 'A shopper waits', body: 'Wool', conversationId: ID };
  await worker.push({ json: () => call });
  expect(worker.shown).toMatchObject([
    ['A shopper waits', { body: 'Wool', tag: ID, renotify: true, data: { conversationId: ID } }],
  ]);
});

test('what cannot be read shows something all the same, or the browser would', async () => {
  const worker = startWorker();
  await worker.push(null);
  await worker.push({
    json: () => {
      throw new SyntaxError('no JSON');
    },
  });
  expect(worker.shown.map(([title]) => title)).toEqual(['Aisle', 'Aisle']);
});

test('pressed, it shows the conversation in the console that is there, the visible one first', async () => {
  const worker = startWorker(
    ['https://chat.example/console/team', 'hidden'],
    ['https://chat.example/other', 'visible'],
    ['https://chat.example/console/', 'visible'],
  );
  await worker.press({ conversationId: ID });
  const [hidden, other, visible] = worker.pages;
  expect(visible).toMatchObject({
    told: [{ kind: 'aisle:open', conversationId: ID }],
    focused: 1,
  });
  expect([hidden?.focused, other?.focused, worker.opened]).toEqual([0, 0, []]);
});

test('pressed without a console, one opens on the conversation', async () => {
  const worker = startWorker();
  await worker.press({ conversationId: ID });
  await worker.press(null);
  expect(worker.opened).toEqual([`/console/c/${ID}`, '/console/']);
});

test('a page takes a conversation’s id from its worker, and nothing else', () => {
  const workers = new EventTarget();
  const opened: string[] = [];
  const stop = hearOpen(workers, (id) => opened.push(id));
  const say = (data: unknown) => workers.dispatchEvent(new MessageEvent('message', { data }));
  for (const data of [null, 'open', { kind: 'aisle:open' }, { conversationId: ID }]) say(data);
  say({ kind: 'aisle:open', conversationId: '../../setup' });
  expect(opened).toEqual([]);
  say({ kind: 'aisle:open', conversationId: ID });
  stop();
  say({ kind: 'aisle:open', conversationId: ID });
  expect(opened).toEqual([ID]);
});
