import type { AgentClient, LineState } from '@aisle/client';
import { ok, refuse } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { createPreferences } from '../preferences/preferences.ts';
import { openPushBrowser, type PushBrowser } from './push-browser.ts';
import { createPushDesk } from './push-desk.ts';

beforeEach(() => localStorage.clear());

/** A browser that grants or denies, and whose push service is there or not. */
const browserThat = (answers: NotificationPermission, reaches = true) => {
  let permission: NotificationPermission = 'default';
  let subscribed: string | null = null;
  const browser: PushBrowser & { subscribed: () => string | null } = {
    support: 'yes',
    locale: 'de-AT',
    permission: () => permission,
    askPermission: async () => {
      permission = answers;
      return permission;
    },
    subscribe: async (key) => {
      if (!reaches) throw new DOMException('no push service', 'AbortError');
      subscribed = key;
      return { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };
    },
    unsubscribe: async () => {
      subscribed = null;
    },
    subscribed: () => subscribed,
  };
  return browser;
};

const start = (browser: PushBrowser, { agentId = 'mia', trouble = '' } = {}) => {
  const asked: [string, unknown][] = [];
  const link = signal<LineState>({ at: 'connected' } as LineState);
  const ask = async (name: string, payload: unknown) => {
    asked.push([name, payload]);
    if (name === trouble) return refuse('invalid', 'not there');
    if (name === 'fetchPushKey') return ok({ key: 'key' });
    return ok(name === 'testPushDevice' ? { problem: null } : null);
  };
  const preferences = createPreferences(localStorage);
  const client = { ask: ask as AgentClient['ask'], link };
  const push = createPushDesk({
    ...{ agent: { agentId }, client, preferences },
    pushBrowser: browser,
  });
  return { push, preferences, asked, link };
};
const DEVICE = { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a', locale: 'de-AT' };

test('a tap asks the browser, tells the server, and holds after a reload for her alone', async () => {
  const browser = browserThat('granted');
  const { push, asked } = start(browser);
  expect([push.state.value, asked]).toEqual(['off', []]);
  await push.switchOn();
  expect([push.state.value, push.said.value, browser.subscribed()]).toEqual(['on', '', 'key']);
  expect(asked.at(-1)).toEqual(['savePushDevice', { ...DEVICE, silent: [] }]);
  push.stop();

  const again = start(browser);
  await expect.poll(() => again.asked.map(([name]) => name)).toContain('savePushDevice');
  expect(again.push.state.value).toBe('on');
  again.push.stop();
  const somebodyElse = start(browser, { agentId: 'bo' });
  expect([somebodyElse.push.state.value, somebodyElse.asked]).toEqual(['off', []]);
});

test('what is silent among the sounds is silent here, too', async () => {
  const { push, preferences, asked } = start(browserThat('granted'));
  await push.switchOn();
  preferences.change({ silent: ['message', 'visitor', 'follow_up'] });
  await expect
    .poll(() => asked.at(-1))
    .toEqual(['savePushDevice', { ...DEVICE, silent: ['message', 'follow_up'] }]);
});

test('a connection that comes back tells the server again', async () => {
  const { push, asked, link } = start(browserThat('granted'));
  await push.switchOn();
  const saved = () => asked.filter(([name]) => name === 'savePushDevice').length;
  await expect.poll(saved).toBe(2);
  link.value = { at: 'connecting' } as LineState;
  link.value = { at: 'connected' } as LineState;
  await expect.poll(saved).toBe(3);
});

test('a browser that was told to refuse, has no service or cannot at all says which', async () => {
  const denied = start(browserThat('denied')).push;
  await denied.switchOn();
  expect(denied.state.value).toBe('denied');
  const away = start(browserThat('granted', false)).push;
  await away.switchOn();
  expect([away.state.value, away.said.value]).toEqual(['off', expect.stringContaining('later')]);
  const refused = start(browserThat('granted'), { trouble: 'savePushDevice' }).push;
  await refused.switchOn();
  expect([refused.state.value, refused.said.value]).toEqual([
    'off',
    'The server refused. Not there.',
  ]);
  const page = (userAgent: string, maxTouchPoints = 0, secure = true) =>
    openPushBrowser({
      navigator: { userAgent, maxTouchPoints } as Navigator,
      isSecureContext: secure,
    });
  const supports = [
    page('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)'),
    page('Mozilla/5.0 (Macintosh; Intel Mac OS X)', 5),
    page('Mozilla/5.0 (Macintosh; Intel Mac OS X)'),
    page('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 5, false),
  ];
  expect(supports.map(({ support }) => support)).toEqual(['install', 'install', 'no', 'no']);
});

test('switched off, browser and server forget it', async () => {
  const browser = browserThat('granted');
  const { push, asked } = start(browser);
  await push.switchOn();
  await push.switchOff();
  expect([push.state.value, browser.subscribed()]).toEqual(['off', null]);
  expect(asked.at(-1)).toEqual(['removePushDevice', { endpoint: DEVICE.endpoint }]);
});

test('a try says what came of it', async () => {
  const { push } = start(browserThat('granted'));
  await push.switchOn();
  await push.test();
  expect(push.said.value).toBe('Sent. It shows in a moment.');
  const refused = start(browserThat('granted'), { trouble: 'testPushDevice' }).push;
  await refused.switchOn();
  await refused.test();
  expect(refused.said.value).toBe('No notification. Not there.');
});
