import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Browser } from './browser.ts';
import { systemClock } from './clock.ts';
import { createLine } from './line/create-line.ts';
import { httpRoad } from './line/http.ts';
import { newId } from './new-id.ts';
import { createShopperClient } from './shopper-client.ts';
import { serveChat } from './testing/serve-chat.ts';
import { AGENT, shown } from './testing/stage.ts';

/** Node's own sockets and fetch, over a real Socket.IO server on a port of its own. */
const browse = (): Browser =>
  Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    navigator: {},
    fetch,
    WebSocket,
    indexedDB: new IDBFactory(),
  });

const serve = async () => {
  const server = await serveChat();
  onTestFinished(server.close);
  return server;
};

describe('over a real Socket.IO server', () => {
  it('3 6 8 12 a message goes out, is stored, and the answer comes back', async () => {
    const server = await serve();
    const browser = browse();
    const clock = { ...systemClock, random: () => 0 };
    const client = createShopperClient({ serverUrl: server.url, siteKey: 'demo', browser, clock });
    onTestFinished(client.stop);
    const visit = { client, tab: browser as never };
    await client.start();
    await client.send('Is it warm?');
    await vi.waitFor(() => expect(shown(visit)).toEqual(['Is it warm? · sent']));
    const [id = ''] = server.model.conversations();
    server.model.write(id, newId(systemClock), 'Very', AGENT);
    server.model.flush();
    await vi.waitFor(() => expect(shown(visit)).toEqual(['Is it warm? · sent', 'Very']));

    server.dismiss();
    await client.send('And soft?');
    await vi.waitFor(() =>
      expect(shown(visit)).toEqual(['Is it warm? · sent', 'Very', 'And soft? · sent']),
    );
  });

  it('7 the same request has the same answer over plain HTTP', async () => {
    const server = await serve();
    const token = server.admit();
    const line = createLine({
      auth: () => ({ ok: true, value: { token } }),
      clock: systemClock,
      roads: [httpRoad({ serverUrl: server.url, browser: { fetch }, clock: systemClock })],
    });
    onTestFinished(line.close);
    line.connect();
    const conversationId = newId(systemClock);
    await line.ask('startConversation', { conversationId }, 5_000);
    const message = { conversationId, clientId: newId(systemClock), text: 'Grüße 🧶' };
    const first = await line.ask('sendMessage', message, 5_000);
    expect(first).toMatchObject({ ok: true, value: { repeated: false, entry: { seq: 1 } } });
    expect(await line.ask('sendMessage', message, 5_000)).toMatchObject({
      value: { repeated: true, entry: { seq: 1 } },
    });
    server.forgetTokens();
    expect(await line.ask('heartbeat', { heads: {} }, 5_000)).toMatchObject({
      error: { code: 'unavailable' },
    });
    expect(line.state.value).toMatchObject({ refusal: { code: 'unauthorized' } });
  });
});
