import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fetch } from '../ask.ts';
import { type Connector, ShopError, type ShopProblem } from '../port.ts';
import type { Setting } from './setting.ts';
import { useShop } from './use-shop.ts';
import { sweater } from './wares.ts';

type Fault = number | 'html' | 'other json' | 'empty' | 'never' | 'cut';

const FAULTS: [Fault, ShopProblem][] = [
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [429, 'rate_limited'],
  [500, 'unreadable'],
  [503, 'unreadable'],
  ['html', 'unreadable'],
  ['other json', 'unreadable'],
  ['empty', 'unreadable'],
  ['never', 'unreachable'],
  ['cut', 'unreachable'],
];

const PAGE = '<!doctype html><title>Welcome</title><h1>Down for maintenance</h1>';

/** A server between connector and shop that can go wrong in every way a shop does. */
async function startBreaker() {
  let fault: Fault | null = null;
  const server: Server = createServer((_request, response) => {
    if (fault === 'never') return;
    if (fault === 'cut') {
      response.writeHead(200, { 'content-length': '1000' }).write('{"products":[');
      return void setTimeout(() => response.destroy(), 20);
    }
    if (typeof fault === 'number')
      return void response.writeHead(fault, { 'retry-after': '7' }).end(PAGE);
    const body = fault === 'html' ? PAGE : fault === 'other json' ? '{"hello":"world"}' : '';
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetch: Fetch = (url, init) =>
    globalThis.fetch(fault === null ? url : new URL(url.pathname, origin), init);
  return {
    fetch,
    go: (wrong: Fault | null) => {
      fault = wrong;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** A shop that fails is a `ShopError` of the right kind, whatever was asked. */
export const faultContract = (setting: Setting) =>
  describe('faults', () => {
    const open = useShop(setting);
    let breaker: Awaited<ReturnType<typeof startBreaker>>;
    beforeAll(async () => {
      breaker = await startBreaker();
    });
    afterAll(() => breaker.close());

    const calls: [string, (connector: Connector) => Promise<unknown>][] = [
      ['search', ({ catalogue }) => catalogue.searchProducts('merino', 5)],
      ['product', ({ catalogue }) => catalogue.findProduct(named(setting.platform))],
      ['list', (connector) => connector.listProducts(null)],
      ['order', (connector) => connector.findOrder('1')],
      ['health', (connector) => connector.health()],
    ];

    test.each(FAULTS)('%s is %s', async (fault, problem) => {
      const tools = { fetch: breaker.fetch, answerMs: fault === 'never' ? 150 : 5_000 };
      const { connector } = await open({ wares: [sweater(8_900)], tools });
      breaker.go(fault);
      for (const [name, call] of calls) {
        const error = await call(connector).then(
          () => null,
          (reason: unknown) => reason,
        );
        // Without orders it says so before it asks.
        if (error instanceof ShopError && error.problem === 'unsupported') continue;
        expect(error, name).toBeInstanceOf(ShopError);
        expect(error, name).toMatchObject({ problem });
        if (fault === 429) expect(error, name).toMatchObject({ retryAfterMs: 7_000 });
      }
      breaker.go(null);
      // With a patience that short a busy machine would be at fault itself.
      if (fault === 'never') return;
      expect(await connector.catalogue.searchProducts('merino', 5)).toHaveLength(1);
    });
  });

const named = (platform: string) => ({ platform, productId: '101' });
