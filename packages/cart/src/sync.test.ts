import type { Cart } from '@aisle/protocol';
import { describe, expect, it } from 'vitest';
import { normaliseCart } from './normalise-cart.ts';
import type { CartSnapshot } from './port.ts';
import { type CartSource, PACE, type SyncClock, startSync } from './sync.ts';

// A clock that stands still until it is told to go on.
class HandClock implements SyncClock {
  time = 1_000_000;
  #timers: { at: number; act: () => void }[] = [];
  now = () => this.time;
  after = (ms: number, act: () => void) => {
    const timer = { at: this.time + ms, act };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };
  get waiting() {
    return this.#timers.length;
  }
  async go(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.time = next.at;
      next.act();
      await settle();
    }
    this.time = end;
  }
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

const cartOf = (pieces: number): Cart => {
  const unitPrice = { amount: 100, currency: 'EUR' };
  const line = {
    key: 'a',
    platform: 'demo',
    productId: 'p',
    name: 'Cap',
    quantity: pieces,
    unitPrice,
  };
  const found = { generation: '', currency: 'EUR', lines: [line] };
  const cart = normaliseCart(found, {
    source: 'demo',
    quality: 'exact',
    page: 'https://shop.example/',
    now: 0,
  });
  if (!cart) throw new Error('a cart was expected');
  return cart;
};

const setUp = () => {
  const clock = new HandClock();
  const world = {
    cart: cartOf(1) as Cart | null,
    reads: [] as number[],
    taken: [] as CartSnapshot[],
    takes: true,
    hint: () => {},
  };
  const source: CartSource = {
    getCart: async () => {
      world.reads.push(clock.time);
      return world.cart;
    },
    onHint: (tell) => {
      world.hint = tell;
      return () => {
        world.hint = () => {};
      };
    },
  };
  const stop = startSync(source, clock, async (snapshot) => {
    if (world.takes) world.taken.push(snapshot);
    return world.takes;
  });
  return { clock, world, stop };
};

describe('cart sync', () => {
  it('reports the whole cart at once, then only what differs, with a rising sequence', async () => {
    const { clock, world, stop } = setUp();
    await clock.go(0);
    expect(world.taken).toHaveLength(1);
    world.hint();
    await clock.go(5_000);
    expect(world.reads).toHaveLength(2);
    expect(world.taken).toHaveLength(1);
    world.cart = cartOf(2);
    world.hint();
    await clock.go(5_000);
    expect(world.taken.map(({ cart }) => cart.lines[0]?.quantity)).toEqual([1, 2]);
    const [first, second] = world.taken.map(({ sequence }) => sequence);
    expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
    stop();
  });

  it('gathers a burst of hints into one read and keeps a second between reads', async () => {
    const { clock, world, stop } = setUp();
    await clock.go(5_000);
    const from = world.reads.length;
    for (let n = 0; n < 30; n += 1) {
      world.hint();
      await clock.go(100);
    }
    await clock.go(2_000);
    const reads = world.reads.slice(from);
    expect(reads.length).toBeLessThanOrEqual(4);
    for (const [at, read] of reads.entries()) {
      if (at > 0) expect(read - (reads[at - 1] ?? 0)).toBeGreaterThanOrEqual(PACE.apart);
    }
    stop();
  });

  it('looks by itself once a minute', async () => {
    const { clock, world, stop } = setUp();
    await clock.go(PACE.heartbeat * 3 + 5_000);
    expect(world.reads).toHaveLength(4);
    stop();
  });

  it('backs off while the shop does not answer, and recovers', async () => {
    const { clock, world, stop } = setUp();
    world.cart = null;
    await clock.go(60_000);
    expect(world.reads.length).toBeLessThanOrEqual(6);
    world.cart = cartOf(3);
    await clock.go(PACE.longest + 1_000);
    expect(world.taken).toHaveLength(1);
    stop();
  });

  it('offers the cart again when it was not taken', async () => {
    const { clock, world, stop } = setUp();
    world.takes = false;
    await clock.go(1_000);
    expect(world.taken).toHaveLength(0);
    world.takes = true;
    await clock.go(10_000);
    expect(world.taken).toHaveLength(1);
    stop();
  });

  it('leaves nothing behind when stopped, even in the middle of a read', async () => {
    const { clock, world, stop } = setUp();
    world.cart = cartOf(7);
    world.hint();
    const going = clock.go(0);
    stop();
    await going;
    await clock.go(PACE.heartbeat * 5);
    expect(world.taken).toHaveLength(0);
    expect(clock.waiting).toBe(0);
  });
});
