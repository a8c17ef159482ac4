import { describe, expect, it } from 'vitest';
import { createStage, shown } from './testing/stage.ts';

const SESSION = '/api/v1/shopper/session';

describe('a shopper’s session', () => {
  it('asks nobody and keeps nothing before it is used', async () => {
    const { clock, network, device, open } = createStage();
    const phone = device();
    const { client } = open(phone);
    await clock.advance(5_000);
    expect(client.known()).toBe(false);
    expect(network.requests).toEqual([]);
    expect(phone.storage.length).toBe(0);
    expect(await phone.database.databases()).toEqual([]);
  });

  it('is opened once, however many ask at the same time', async () => {
    const { clock, network, device, open } = createStage();
    const { client } = open(device());
    const all = Promise.all([client.peek(), client.peek(), client.start()]);
    await clock.advance(1_000);
    const ids = (await all).map((one) => (one.ok ? one.value.shopperId : one.error.code));
    expect(new Set(ids).size).toBe(1);
    expect(network.requests).toEqual([SESSION]);
  });

  it('16 makes one shopper of two tabs that open their first session at once', async () => {
    const { clock, device, open, model, network } = createStage();
    const phone = device();
    const [one, two] = [open(phone), open(phone)];
    for (const { client } of [one, two]) void client.peek();
    await clock.advance(5_000);
    const [first, second] = [one, two].map(({ client }) => client.session.value?.shopperId);
    expect(first).toBeTruthy();
    expect(second).toBe(first);
    expect(network.requests).toHaveLength(3);
    expect(model.conversations()).toEqual([]);
  });

  it('peeks without a socket', async () => {
    const { clock, network, device, open } = createStage();
    const { client } = open(device());
    void client.peek();
    await clock.advance(1_000);
    expect(client.session.value).not.toBeNull();
    expect(network.connections()).toBe(0);
  });

  it('knows the same shopper after a reload, and her conversation', async () => {
    const { clock, model, network, device, visit } = createStage();
    const phone = device();
    const before = await visit(phone);
    await before.client.send('hello');
    await clock.advance(1_000);
    before.client.stop();
    network.state.conversationOf = () => model.conversations()[0] ?? null;
    const after = await visit(phone);
    expect(after.client.session.value?.shopperId).toBe(before.client.session.value?.shopperId);
    expect(shown(after)).toEqual(['hello · sent']);
  });

  it('works for one page where storage is refused', async () => {
    const { clock, network, device, visit, stored } = createStage();
    const her = await visit(device({ localStorage: 'throws', indexedDB: 'throws' }));
    await her.client.send('hello');
    await clock.advance(1_000);
    expect(stored()).toEqual(['hello']);
    expect(her.client.durable.value).toBe(false);
    const { shopperId } = her.client.session.value ?? {};
    network.forgetTokens();
    network.cut();
    await clock.advance(10_000);
    expect(her.client.link.value.at).toBe('connected');
    expect(her.client.session.value?.shopperId).toBe(shopperId);
  });

  it('16 shows a new token when the old one is refused', async () => {
    const { clock, network, visit } = createStage();
    const her = await visit();
    network.forgetTokens();
    network.cut();
    await clock.advance(10_000);
    expect(her.client.link.value.at).toBe('connected');
    expect(network.requests).toEqual([SESSION, SESSION]);
  });

  it('16 renews a token before it ends', async () => {
    const { clock, network, visit } = createStage();
    network.state.tokenMs = 300_000;
    const her = await visit();
    await clock.advance(250_000);
    network.cut();
    await clock.advance(10_000);
    expect(network.requests).toEqual([SESSION, SESSION]);
    expect(her.client.link.value.at).toBe('connected');
  });

  it('begins anew when the server knows the credential no more', async () => {
    const { clock, network, device, visit } = createStage();
    const phone = device();
    const before = await visit(phone);
    before.client.stop();
    network.forgetCredentials();
    const after = await visit(phone);
    expect(after.client.session.value?.shopperId).not.toBe(before.client.session.value?.shopperId);
    const again = await visit(phone);
    expect(again.client.session.value?.shopperId).toBe(after.client.session.value?.shopperId);
    await clock.advance(0);
  });

  it('opened without a network, it connects by itself later', async () => {
    const { clock, network, visit, stored } = createStage();
    network.state.down = true;
    const her = await visit();
    await her.client.send('anyone?');
    await clock.advance(30_000);
    network.state.down = false;
    await clock.advance(60_000);
    expect(stored()).toEqual(['anyone?']);
    expect(shown(her)).toEqual(['anyone? · sent']);
  });

  it('opened on a network that says nothing, it shows what she writes and sends it later', async () => {
    const { clock, network, device, open, stored } = createStage();
    network.state.silent = true;
    const her = open(device());
    void her.client.start();
    void her.client.send('hello?');
    await clock.advance(100);
    expect(shown(her)).toEqual(['hello? · sending']);
    await clock.advance(60_000);
    network.state.silent = false;
    await clock.advance(60_000);
    expect(stored()).toEqual(['hello?']);
  });

  it('7 goes over plain HTTP where WebSockets are blocked, and hears by heartbeat', async () => {
    const { clock, network, visit, agentWrites, stored } = createStage();
    network.state.blocked = true;
    const her = await visit();
    await her.client.send('is anybody there?');
    await clock.advance(60_000);
    expect(stored()).toEqual(['is anybody there?']);
    agentWrites('we are');
    await clock.advance(30_000);
    expect(shown(her)).toEqual(['is anybody there? · sent', 'we are']);
    expect(network.requests).toContain('/api/v1/shopper/ask/sendMessage');
  });

  it('7 a token that ends on the HTTP road is renewed and nothing is lost', async () => {
    const { clock, network, visit, stored } = createStage();
    network.state.blocked = true;
    const her = await visit();
    await her.client.send('one');
    await clock.advance(60_000);
    network.forgetTokens();
    await her.client.send('two');
    await clock.advance(60_000);
    expect(stored()).toEqual(['one', 'two']);
  });

  it('14 moves within the time a stopping server names', async () => {
    const { clock, network, visit } = createStage();
    const her = await visit();
    const states: string[] = [];
    her.client.link.subscribe(({ at }) => states.push(at));
    network.tellAll('moving', { withinMs: 5_000 });
    await clock.advance(50);
    expect(states).toEqual(['connected']);
    await clock.advance(6_000);
    expect(states).toEqual(['connected', 'connecting', 'connected']);
  });

  it('reports only the newest page, and again until the server has it', async () => {
    const { clock, model, network, visit } = createStage();
    const her = await visit();
    network.state.down = true;
    network.cut();
    for (const title of ['one', 'two', 'three']) {
      her.client.reportPage({ url: 'https://knits.test/', title, at: clock.now() });
    }
    await clock.advance(1_000);
    network.state.down = false;
    await clock.advance(30_000);
    const pages = model.asked.filter(({ name }) => name === 'reportPage');
    expect(pages.map(({ payload }) => (payload as { page: { title: string } }).page.title)).toEqual(
      ['three'],
    );
  });

  it('reports a page that changed while the one before was on its way', async () => {
    const { clock, model, visit } = createStage();
    const her = await visit();
    const report = (title: string) =>
      her.client.reportPage({ url: 'https://knits.test/', title, at: clock.now() });
    report('one');
    await clock.advance(2);
    report('two');
    report('three');
    await clock.advance(1_000);
    const pages = model.asked.filter(({ name }) => name === 'reportPage');
    expect(pages.map(({ payload }) => (payload as { page: { title: string } }).page.title)).toEqual(
      ['one', 'three'],
    );
  });
});
