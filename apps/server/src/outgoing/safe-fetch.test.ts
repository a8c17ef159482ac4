import type { lookup as systemLookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { createSafeFetch } from './safe-fetch.ts';

/** Listens where nothing of ours may ever call. */
let canary: Server;
let calls: string[] = [];
let port: number;
let answer: { status: number; headers?: Record<string, string>; body?: Buffer } = { status: 200 };

beforeAll(async () => {
  canary = createServer((request, response) => {
    calls.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    response.writeHead(answer.status, answer.headers).end(answer.body ?? 'inside');
  });
  canary.on('connection', () => calls.push('connected'));
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  ({ port } = canary.address() as AddressInfo);
});
afterAll(() => {
  canary.close();
});

/** Ways to write an address of this machine, of its network, or of a cloud's own services. */
const INSIDE = [
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '017700000001', '0x7f.1'],
  ...['127.255.255.254', '127.0.0.53', '0.0.0.0', '0', '0.1.2.3', '10.0.0.1', '10.255.255.255'],
  ...['172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255', '169.254.169.254'],
  ...['169.254.0.1', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376', '100.64.0.1'],
  ...['100.127.255.254', '192.0.0.1', '192.0.0.170', '192.0.2.1', '198.18.0.1', '198.19.255.1'],
  ...['198.51.100.1', '203.0.113.7', '224.0.0.1', '239.255.255.250', '240.0.0.1'],
  ...['255.255.255.255', '192.88.99.1', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]'],
  ...['[::ffff:7f00:1]', '[::ffff:10.0.0.1]', '[::ffff:169.254.169.254]', '[::127.0.0.1]'],
  ...['[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::1]', '[100::1]'],
  ...['[2001::1]', '[2001:2::1]', '[2001:10::1]', '[2001:20::1]', '[2001:db8::1]'],
  ...['[2002:7f00:1::]', '[2002:a9fe:a9fe::]', '[2002:c0a8:101::1]', '[3fff::1]', '[fc00::1]'],
  ...['[fd00::1]', '[fd00:ec2::254]', '[fe80::1]', '[fe80::a9fe:a9fe]', '[fec0::1]', '[ff02::1]'],
  ...['[ff05::2]', '[5f00::1]', '[4000::1]', '[::ffff:0:127.0.0.1]', '[0:0:0:0:0:ffff:7f00:1]'],
  ...['127。0。0。1', '①②⑦.⓪.⓪.①', '127.0.0.1.', '192.168.1', '0300.0250.0.1', '0xc0.0xa8.0.1'],
  ...['[::ffff:c0a8:1]', '[::ffff:0a00:1]', '255.0.0.1', '172.16.1', '[fe80::1%25lo]', '[fe90::1]'],
];

test('the corpus has 80 addresses or more', () => {
  expect(new Set(INSIDE).size).toBeGreaterThanOrEqual(80);
});

test.each(INSIDE)('3 %s is not asked', async (host) => {
  calls = [];
  const address = URL.parse(`https://${host}:${port}/canary`);
  // What is no address at all reaches nothing either.
  if (address) await expect(createSafeFetch()(address)).rejects.toThrow('not public');
  expect(calls).toEqual([]);
});

test.each(['http://127.0.0.1', 'http://localhost', 'ftp://a.example', 'file:///etc/passwd'])(
  '3 %s is not asked, for it is not https',
  async (address) => {
    await expect(createSafeFetch()(new URL(address))).rejects.toThrow('only https');
  },
);

/** A name server of the attacker's: answers what it likes, and something else the next time. */
const resolving = (...answers: string[][]) => {
  let asked = 0;
  const lookup = (_name: string, _options: unknown, done: (...all: unknown[]) => void) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const fetch = createSafeFetch({ lookup: lookup as unknown as typeof systemLookup });
  return { fetch, asked: () => asked };
};

test.each([
  ['inside', ['127.0.0.1']],
  ['outside and inside', ['93.184.216.34', '127.0.0.1']],
  ['inside by IPv6', ['::ffff:127.0.0.1']],
  ['nowhere', []],
])('3 a name that leads %s is not asked', async (_, addresses) => {
  calls = [];
  const { fetch } = resolving(addresses);
  await expect(fetch(new URL(`https://rebind.example:${port}/`))).rejects.toThrow('not public');
  expect(calls).toEqual([]);
});

test('3 a name is looked up once: what was checked is what is called', async () => {
  const { fetch, asked } = resolving(['192.0.2.1'], ['127.0.0.1']);
  await expect(fetch(new URL(`https://rebind.example:${port}/`))).rejects.toThrow('not public');
  expect(asked()).toBe(1);
});

const local = () => createSafeFetch({ localOrigins: [`http://localhost:${port}`] });
const inside = (path = '/') => new URL(`http://localhost:${port}${path}`);
const requests = () => calls.filter((call) => call !== 'connected');

test('an origin the operator has named is asked, and none beside it', async () => {
  answer = { status: 200 };
  calls = [];
  expect(await (await local()(inside())).text()).toBe('inside');
  expect(requests()).toHaveLength(1);
  await expect(local()(new URL(`http://127.0.0.1:${port}/`))).rejects.toThrow('only https');
  await expect(local()(new URL(`http://localhost:${port + 1}/`))).rejects.toThrow('only https');
});

test('3 a redirect is checked like the first address, three of them at most', async () => {
  answer = { status: 302, headers: { location: `https://127.0.0.1:${port}/metadata` } };
  calls = [];
  await expect(local()(inside())).rejects.toThrow('not public');
  expect(requests()).toHaveLength(1);
  answer = { status: 301, headers: { location: '/again' } };
  calls = [];
  await expect(local()(inside())).rejects.toThrow('too many redirects');
  expect(requests()).toHaveLength(4);
});

test('a change is never sent where a redirect points', async () => {
  answer = { status: 307, headers: { location: '/again' } };
  calls = [];
  const order = { method: 'POST', body: '{}', headers: { authorization: 'Basic x' } };
  await expect(local()(inside(), order)).rejects.toThrow('redirected');
  expect(requests()).toEqual(['POST / Basic x']);
});

test('3 5 MiB are taken and a byte more is not', async () => {
  answer = { status: 200, body: Buffer.alloc(5 * 1_024 * 1_024 + 1) };
  await expect(local()(inside())).rejects.toThrow('5 MiB');
  answer = { status: 200, body: Buffer.alloc(5 * 1_024 * 1_024) };
  expect((await (await local()(inside())).arrayBuffer()).byteLength).toBe(5 * 1_024 * 1_024);
});

test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
