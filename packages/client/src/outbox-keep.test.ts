import { LIMITS } from '@aisle/protocol';
import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';
import { createStage, shown } from './testing/stage.ts';

const sends = (asked: readonly { name: string; payload: unknown }[]) =>
  asked.filter(({ name }) => name === 'sendMessage').map(({ payload }) => payload as never);

describe('what waits', () => {
  it('5 written offline, it survives a reload and is sent once when the line is back', async () => {
    const { clock, network, device, visit, stored } = createStage();
    const phone = device();
    const before = await visit(phone);
    await before.client.send('first');
    await clock.advance(1_000);
    network.state.down = true;
    network.cut();
    await before.client.send('typed in a tunnel');
    await clock.advance(5_000);
    expect(shown(before)).toEqual(['first · sent', 'typed in a tunnel · sending']);
    before.client.stop();

    const after = await visit(phone);
    expect(shown(after)).toEqual(['typed in a tunnel · sending']);
    network.state.down = false;
    after.tab.fire('online');
    await clock.advance(60_000);
    expect(stored()).toEqual(['first', 'typed in a tunnel']);
    expect(shown(after)).toEqual(['first · sent', 'typed in a tunnel · sent']);
  });

  it('1 sent again under its name by the next page, it is one message', async () => {
    const { clock, network, device, visit, stored } = createStage();
    const clientId = newId(clock);
    const phone = device();
    const before = await visit(phone);
    network.state.down = true;
    network.cut();
    await before.client.send('kept, but nobody heard', clientId);
    before.client.stop();

    const after = await visit(phone);
    await after.client.send('kept, but nobody heard', clientId);
    expect(shown(after)).toEqual(['kept, but nobody heard · sending']);
    network.state.down = false;
    after.tab.fire('online');
    await clock.advance(60_000);
    expect(stored()).toEqual(['kept, but nobody heard']);
  });

  it.each([
    ['IndexedDB', {}, true],
    ['localStorage where IndexedDB is refused', { indexedDB: 'throws' }, true],
    ['localStorage where there is no IndexedDB', { indexedDB: 'none' }, true],
    ['memory where all storage is refused', { indexedDB: 'throws', localStorage: 'throws' }, false],
    ['memory where localStorage is full', { indexedDB: 'none', localStorage: 'full' }, false],
  ] as const)('5 is kept in %s, and says whether it is safe', async (_, options, durable) => {
    const { clock, network, device, visit } = createStage();
    const phone = device(options);
    const before = await visit(phone);
    network.state.down = true;
    network.cut();
    await before.client.send('keep me');
    expect(before.client.durable.value).toBe(durable);
    before.client.stop();
    const after = await visit(phone);
    expect(shown(after)).toEqual(durable ? ['keep me · sending'] : []);
    await clock.advance(0);
  });

  it.each([
    ['IndexedDB', {}],
    ['localStorage', { indexedDB: 'none' }],
    ['memory', { indexedDB: 'throws', localStorage: 'throws' }],
  ] as const)('45 a card number is masked before it is kept in %s', async (_, options) => {
    const { clock, network, device, visit, stored } = createStage();
    const her = await visit(device(options));
    network.state.down = true;
    network.cut();
    await her.client.send('my card: 4111 1111 1111 1111');
    expect(shown(her)).toEqual(['my card: •••• •••• •••• 1111 · sending']);
    network.state.down = false;
    her.tab.fire('online');
    await clock.advance(60_000);
    expect(stored()).toEqual(['my card: •••• •••• •••• 1111']);
  });

  it('5 refuses the 51st visibly and drops nothing', async () => {
    const { clock, network, visit, stored } = createStage();
    const her = await visit();
    await her.client.send('hello');
    await clock.advance(1_000);
    network.state.down = true;
    network.cut();
    for (let count = 1; count <= LIMITS.outboxMessages; count++) {
      expect(await her.client.send(`${count}`)).toMatchObject({ ok: true });
    }
    expect(await her.client.send('one too many')).toMatchObject({
      ok: false,
      error: { code: 'full' },
    });
    network.state.down = false;
    await clock.advance(60_000);
    expect(stored()).toHaveLength(1 + LIMITS.outboxMessages);
    expect(stored()).not.toContain('one too many');
  });

  it('5 refuses what goes beyond 256 KiB', async () => {
    const { network, visit } = createStage();
    const her = await visit();
    network.state.down = true;
    network.cut();
    const results = [];
    // 15 kB each as UTF-8: seventeen fit.
    for (let count = 0; count < 20; count++)
      results.push(await her.client.send('暖'.repeat(5_000)));
    const fitted = results.filter(({ ok }) => ok).length;
    expect(fitted).toBeGreaterThan(14);
    expect(fitted).toBeLessThan(18);
    expect(results.at(-1)).toMatchObject({ error: { code: 'full' } });
  });

  it('5 does not send after 48 hours, says so and keeps the text', async () => {
    const { clock, network, device, visit, open, stored } = createStage();
    const phone = device();
    const before = await visit(phone);
    await before.client.send('hello');
    await clock.advance(1_000);
    network.state.down = true;
    network.cut();
    await before.client.send('too late');
    before.client.stop();
    await clock.advance(48 * 3_600_000 + 1_000);
    network.state.down = false;
    const after = open(phone);
    void after.client.start();
    await clock.advance(2_000);
    expect(stored()).toEqual(['hello']);
    expect(shown(after)).toEqual(['hello · sent', 'too late · failed']);
  });

  it('5 nor when the page was open all the time', async () => {
    const { clock, network, visit, stored } = createStage();
    const her = await visit();
    await her.client.send('hello');
    await clock.advance(1_000);
    network.state.down = true;
    network.cut();
    await her.client.send('too late');
    her.tab.fire('pagehide');
    await clock.advance(48 * 3_600_000 + 1_000);
    network.state.down = false;
    her.tab.fire('pageshow');
    await clock.advance(60_000);
    expect(stored()).toEqual(['hello']);
    expect(shown(her)).toEqual(['hello · sent', 'too late · failed']);
  });

  it('5 two tabs: what one writes both show, and it is sent once', async () => {
    const { clock, model, network, device, visit, stored } = createStage();
    const laptop = device();
    const left = await visit(laptop);
    await left.client.send('from the left');
    await clock.advance(1_000);
    network.state.conversationOf = () => model.conversations()[0] ?? null;
    const right = await visit(laptop);
    network.state.down = true;
    network.cut();
    await left.client.send('while offline');
    await clock.advance(100);
    expect(shown(right)).toEqual(['from the left · sent', 'while offline · sending']);
    network.state.down = false;
    // Both are back in the same moment.
    for (const { tab } of [left, right]) tab.fire('online');
    await clock.advance(60_000);
    expect(sends(model.asked)).toHaveLength(2);
    expect(stored()).toEqual(['from the left', 'while offline']);
    expect(shown(left)).toEqual(shown(right));
  });

  it('5 a tab that sends looks first what another one has sent', async () => {
    const { clock, model, network, device, visit, stored } = createStage();
    const laptop = device({ channels: 'none' });
    const left = await visit(laptop);
    await left.client.send('hello');
    await clock.advance(1_000);
    network.state.down = true;
    network.cut();
    await left.client.send('once');
    const right = await visit(laptop);
    network.state.down = false;
    for (const { tab } of [left, right]) tab.fire('online');
    await clock.advance(60_000);
    expect(sends(model.asked)).toHaveLength(2);
    expect(stored()).toEqual(['hello', 'once']);
  });

  it('5 what one tab has sent does not vanish from the other before its notice comes', async () => {
    const { clock, network, device, visit } = createStage();
    const laptop = device();
    const left = await visit(laptop);
    await left.client.send('hello');
    await clock.advance(1_000);
    const right = await visit(laptop);
    network.state.faults = { ...network.state.faults, notice: () => 'lose' };
    const seen: string[][] = [];
    right.client.thread.value?.bubbles.subscribe(() => seen.push(shown(right)));
    await left.client.send('and more');
    await clock.advance(1_000);
    expect(shown(right)).toEqual(['hello · sent', 'and more · sent']);
    const appeared = seen.findIndex((lines) => lines.length === 2);
    expect(seen.slice(appeared).filter((lines) => lines.length !== 2)).toEqual([]);
  });

  it('5 the tab that sends is closed in the middle: the other one finishes', async () => {
    const { clock, network, device, visit, stored } = createStage();
    const laptop = device();
    const left = await visit(laptop);
    await left.client.send('hello');
    await clock.advance(1_000);
    const right = await visit(laptop);
    network.state.faults = { ...network.state.faults, answer: () => 'lose' };
    await left.client.send('unanswered');
    await clock.advance(20);
    left.client.stop();
    network.state.faults = { ...network.state.faults, answer: () => 'pass' };
    await clock.advance(60_000);
    expect(stored()).toEqual(['hello', 'unanswered']);
    expect(shown(right)).toEqual(['hello · sent', 'unanswered · sent']);
  });

  it('5 without locks and channels each tab sends, and each message is stored once', async () => {
    const { clock, network, device, visit, stored } = createStage();
    const old = device({ locks: 'none', channels: 'none' });
    const left = await visit(old);
    await left.client.send('hello');
    await clock.advance(1_000);
    const right = await visit(old);
    network.state.down = true;
    network.cut();
    await left.client.send('left');
    await right.client.send('right');
    network.state.down = false;
    await clock.advance(60_000);
    expect(stored()).toEqual(['hello', 'left', 'right']);
  });

  it.each([
    '[{"name":7},null,"x",{"clientId":"',
    '[{"name":"sendMessage"},null,"x",{"clientId":"a"},7]',
    '{"clientId":"a"}',
    '7',
  ])('5 what is saved on the device but is no outbox is left aside: %s', async (saved) => {
    const { clock, device, visit, stored } = createStage();
    const phone = device({ indexedDB: 'none' });
    phone.storage.setItem('aisle:outbox:shopper:demo', saved);
    const her = await visit(phone);
    await her.client.send('hello');
    await clock.advance(1_000);
    expect(stored()).toEqual(['hello']);
    expect(shown(her)).toEqual(['hello · sent']);
  });

  it('5 a conversation begun in one tab is shown in the other', async () => {
    const { clock, device, visit } = createStage();
    const laptop = device({ localStorage: 'none' });
    const left = await visit(laptop);
    const right = await visit(laptop);
    void left.client.send('hello');
    await clock.advance(1_000);
    expect(shown(left)).toEqual(['hello · sent']);
    expect(shown(right)).toEqual(['hello · sent']);
  });

  it('5 a frozen tab that holds its turn is not waited for', async () => {
    const { clock, device, visit, stored } = createStage();
    const laptop = device();
    const her = await visit(laptop);
    let thaw = () => {};
    const frozen = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    const held = her.tab.navigator.locks?.request('aisle:outbox:shopper:demo', {}, () => frozen);
    void her.client.send('hello');
    await clock.advance(10_000);
    expect(stored()).toEqual([]);
    await clock.advance(12_000);
    expect(stored()).toEqual(['hello']);
    thaw();
    await held;
  });
});
