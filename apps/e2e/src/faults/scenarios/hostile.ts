import type { Random } from '@aisle/simulator';

/** Values that have surprised servers before. */
const SURPRISES: readonly [unknown, ...unknown[]] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  ' ',
  '\0',
  '\ud800',
  'ﷺ'.repeat(200),
  'e\u0301'.repeat(300),
  'x'.repeat(6_000),
  "'; drop table entries; --",
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '01890000-0000-7000-8000-000000000000',
  [],
  [[[[[[[[]]]]]]]],
  {},
  { toString: 1 },
  JSON.parse('{"then":1}'),
  { _placeholder: true, num: 0 },
];

/** The same value with something wrong somewhere in it. */
export function garble(random: Random, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || random.next() < 0.1)
    return typeof value === 'string' && random.next() < 0.5
      ? garbleText(random, value)
      : random.pick(SURPRISES);
  if (Array.isArray(value)) return [...value, random.pick(SURPRISES)];
  const entries = Object.entries(value);
  const index = random.between(0, entries.length);
  const chosen = entries[index];
  if (chosen === undefined) {
    const name = random.pick(['__proto__', 'storeId', 'constructor', 'seq', '', 'x'.repeat(500)]);
    return Object.fromEntries([...entries, [name, random.pick(SURPRISES)]]);
  }
  if (random.next() < 0.2) return Object.fromEntries(entries.filter((each) => each !== chosen));
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === chosen[0] ? garble(random, each) : each]),
  );
}

function garbleText(random: Random, text: string): string {
  const at = random.between(0, text.length);
  return text.slice(0, at) + String.fromCharCode(random.between(0, 0xffff)) + text.slice(at + 1);
}

const ENGINE_AND_SOCKET: readonly [string, ...string[]] = [
  '',
  '0',
  '1',
  '2',
  '2probe',
  '3',
  '4',
  '5',
  '6',
  '7',
  '40',
  '40/agent,{}',
  '40/nowhere,',
  '40/shopper,{"protocol":1,"token":"x"}',
  '41/shopper,',
  '42',
  '42/shopper,',
  '42/shopper,[]',
  '42/shopper,[1]',
  '42/shopper,["disconnect"]',
  '42/shopper,["error","x"]',
  '42/shopper,1["constructor",{}]',
  '42/shopper,2["__proto__",{}]',
  '42/shopper,3["hasOwnProperty",{}]',
  '42/shopper,99999999999999999999["heartbeat",{"heads":{}}]',
  '42/shopper,4["heartbeat"]',
  '42/shopper,["heartbeat",{"heads":{}},{"heads":{}}]',
  '42/shopper,["sendMessage",{},{},{}]',
  '43/shopper,1[{}]',
  '44/shopper,{}',
  '451-/shopper,["sendMessage",{"_placeholder":true,"num":0}]',
  '459999999999-/shopper,["x",{"_placeholder":true,"num":0}]',
  '461-/shopper,1[{"_placeholder":true,"num":99}]',
  '49/shopper,',
  '4/shopper',
  `42/shopper,["x",${'['.repeat(5_000)}`,
  `42/shopper,["x",${'['.repeat(500)}${']'.repeat(500)}]`,
  `42/shopper,["${'x'.repeat(70_000)}"]`,
];

/** A frame that no client of ours would send. */
export function hostileFrame(random: Random): string | Buffer {
  const dice = random.next();
  if (dice < 0.6) return random.pick(ENGINE_AND_SOCKET);
  if (dice < 0.8) return garbleText(random, random.pick(ENGINE_AND_SOCKET));
  return Buffer.from(Array.from({ length: random.between(0, 300) }, () => random.between(0, 255)));
}

const PATHS: readonly [string, ...string[]] = [
  '/',
  '/api/v1/shopper/session',
  '/api/v1/shopper/ask/sendMessage',
  '/api/v1/shopper/ask/watchConversation',
  '/api/v1/shopper/ask/__proto__',
  '/api/v1/shopper/ask/%00',
  '/api/v1/agent/ask/sendMessage',
  '/api/v1/agent/me',
  '/api/v1/auth/sign-in/email',
  '/api/v1/auth/sign-out',
  '/api/v1/auth/get-session',
  '/api/v1/auth/../../secret',
  '/aisle.js?store=%E0%A4%A',
  '/widget/../../package.json',
  '/widget/%2e%2e%2fpackage.json',
  '/console',
  '/healthz',
  '/readyz',
  '/metrics',
  '/socket.io/',
  '/socket.io/?EIO=4&transport=polling',
  '/socket.io/?EIO=3&transport=polling&sid=x',
  `/${'a'.repeat(8_000)}`,
];

const BODIES: readonly [string, ...string[]] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"protocol":1,"siteKey":"nobody-knows"}',
  '{"protocol":1,"siteKey":{"$ne":""}}',
  '{"email":"agent@one.example","password":"wrong wrong wrong"}',
  '{"__proto__":{"admin":true}}',
  '[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]',
  `"${'x'.repeat(70_000)}"`,
];

/** An HTTP request that no client of ours would send: its path and how to fetch it. */
export function hostileRequest(random: Random, token: string): [string, RequestInit] {
  const method = random.pick(['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
  const headers: Record<string, string> = {
    'content-type': random.pick(['application/json', 'text/plain', 'multipart/form-data', 'x/y']),
    origin: random.pick(['https://one.example', 'https://evil.example', 'null', 'x']),
    authorization: random.pick([`Bearer ${token}`, 'Bearer x.y.z', 'Basic eA==', 'Bearer']),
  };
  const hasBody = method !== 'GET';
  const path = random.pick(PATHS);
  return [path, { method, headers, ...(hasBody && { body: random.pick(BODIES) }) }];
}
