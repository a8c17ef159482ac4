import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../../nodes/ports.ts';
import type { PostgresNode } from '../../nodes/postgres.ts';
import { startProcess, stopProcess, waitUntilReady } from '../../nodes/process.ts';
import type { Scope } from '../../nodes/scope.ts';

/** A running Vendure with knitwear in it. */
export type VendureShop = {
  url: string;
  /** With the rights that our README asks a merchant for, and no other. */
  apiKey: string;
  /** As its superadministrator, for what its own staff would do. */
  asStaff: (query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;
};

const RIGHTS = ['ReadCatalog', 'ReadOrder', 'UpdateOrder', 'ReadCustomer'];
const CODES = ['ReadPromotion', 'CreatePromotion'];

/** Starts it in the folder of its packages. It ends with the scope. */
export async function openVendure(
  scope: Scope,
  folder: string,
  postgres: PostgresNode,
): Promise<VendureShop> {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const running = await startProcess({
    command: process.execPath,
    args: [join(import.meta.dirname, 'program.ts')],
    cwd: folder,
    env: {
      SHOP_DATABASE_URL: await postgres.createDatabase(),
      SHOP_FILES: scope.folder('vendure'),
      SHOP_PASSWORD: password,
      SHOP_PORT: `${port}`,
      VENDURE_DISABLE_TELEMETRY: 'true',
    },
  });
  scope.onClose(() => stopProcess(running));
  const url = `http://127.0.0.1:${port}`;
  // Its output says when the shelves are full; the port answers before that.
  await waitUntilReady(running, async () => running.output().includes('\nseeded\n'), 300_000);
  const token = await signIn(url, password);
  const asStaff: VendureShop['asStaff'] = async (query, variables) =>
    (await ask(url, { Authorization: `Bearer ${token}` }, { query, variables })).data;
  await waitUntilReady(running, async () => (await indexed(asStaff)) === 3, 120_000);
  return { url, apiKey: await makeKey(asStaff), asStaff };
}

type Answer = { data: Record<string, unknown>; headers: Headers };

async function ask(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/admin-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: Answer['data']; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return { data: answer.data, headers: response.headers };
}

async function signIn(url: string, password: string): Promise<string> {
  const query =
    'mutation ($p: String!) { login(username: "superadmin", password: $p) { __typename } }';
  const { headers } = await ask(url, {}, { query, variables: { p: password } });
  const token = headers.get('vendure-auth-token');
  if (!token) throw new Error('Vendure let nobody in');
  return token;
}

/** Search answers nothing until the job queue has come round. */
async function indexed(asStaff: VendureShop['asStaff']): Promise<number> {
  const { search } = await asStaff('{ search(input: { groupByProduct: true }) { totalItems } }');
  return (search as { totalItems: number }).totalItems;
}

async function makeKey(asStaff: VendureShop['asStaff']): Promise<string> {
  const role = await asStaff('mutation ($i: CreateRoleInput!) { createRole(input: $i) { id } }', {
    i: { code: 'aisle', description: 'Aisle', permissions: [...RIGHTS, ...CODES] },
  });
  const key = await asStaff(
    'mutation ($i: CreateApiKeyInput!) { createApiKey(input: $i) { apiKey } }',
    {
      i: {
        roleIds: [(role.createRole as { id: string }).id],
        translations: [{ languageCode: 'en', name: 'Aisle' }],
      },
    },
  );
  return (key.createApiKey as { apiKey: string }).apiKey;
}
