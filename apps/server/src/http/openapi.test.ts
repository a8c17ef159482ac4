import { WEBHOOK_EVENTS } from '@aisle/protocol';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { API_ROUTES } from './api-table.ts';

type Operation = {
  operationId?: string;
  security?: Record<string, unknown>[];
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: Operation }>;
};

let server: TestServer;
let document: Document;
let routes: string[];

beforeAll(async () => {
  server = await startTestServer();
  document = (await server.app.inject('/api/openapi.json')).json();
  // Fastify's own list of what was added: a line per route, its methods in brackets.
  const list = server.app.printRoutes({ commonPrefix: false });
  routes = [...list.matchAll(/(\/\S*) \(([A-Z, ]+)\)/g)].flatMap(([, path = '', methods = '']) =>
    methods.split(', ').map((method) => `${method} ${path}`),
  );
});
afterAll(() => server.end());

test('the description is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toBe('3.1.0');
  const checked = await new Validator().validate(structuredClone(document));
  expect(checked.errors ?? []).toEqual([]);
  expect(checked.valid).toBe(true);
});

test('every call with a key is described: with its security, its parameters and its answer', () => {
  expect(API_ROUTES.length).toBeGreaterThan(15);
  for (const { method, path } of [{ method: 'GET', path: '/api/v1/key' }, ...API_ROUTES]) {
    const at = path.replace(/:(\w+)/g, '{$1}');
    const told = document.paths[at]?.[method.toLowerCase()];
    expect(told, `${method} ${at}`).toBeDefined();
    expect(told?.security, at).toEqual([{ key: [] }]);
    const inPath = told?.parameters?.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(inPath ?? [], at).toEqual([...at.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(told?.responses[200]?.content?.['application/json']?.schema, at).toBeDefined();
  }
});

test('no route of the API is left out but those hidden on purpose', () => {
  /** Another name for something that is described, or nothing a system would ever call. */
  const hidden = [/\/api\/docs/, /\/api\/openapi\.json/, /\/ask\/:name$/, /^(HEAD|OPTIONS) /];
  const api = routes.filter((route) => route.includes(' /api/'));
  expect(api.length).toBeGreaterThan(50);
  const missing = api
    .filter((route) => !hidden.some((pattern) => pattern.test(route)))
    .filter((route) => {
      const [method = '', path = ''] = route.split(' ');
      const at = path.replace(/:(\w+)/g, '{$1}');
      return !document.paths[at]?.[method.toLowerCase()];
    });
  expect(missing).toEqual([]);
});

test('no two operations have one name', () => {
  const names = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .map(({ operationId }) => operationId)
    .filter((name) => name !== undefined);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every event is described', () => {
  expect(Object.keys(document.webhooks)).toEqual([...WEBHOOK_EVENTS, 'rule.acted', 'webhook.test']);
});

test('the page to read it at loads nothing from elsewhere and keeps its policy', async () => {
  const page = await server.app.inject('/api/docs/');
  expect(page.statusCode).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("script-src 'unsafe-inline'");
  const foreign = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].filter(([, at = '']) =>
    /^(https?:)?\/\//.test(at),
  );
  expect(foreign).toEqual([]);
});
