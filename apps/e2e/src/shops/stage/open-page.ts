import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Scope } from '../../nodes/scope.ts';
import { startServer } from '../../nodes/server.ts';
import { type AgentAccount, prepareStores } from '../../stage/prepare-stores.ts';

/** A storefront's page with the chat's snippet on it, and the server behind the chat. */
export type ShopStage = { shopUrl: string; consoleUrl: string; agent: AgentAccount };

export type Storefront = {
  /** The page's own script, a file in the browser's language. */
  script: string;
  /** What the script is told, as `window.SHOP`. */
  settings: Record<string, string>;
  /** What the merchant tells Aisle, as written on the page. */
  shopCall: string;
};

const SECRET = 'only-for-shops-0123456789abcdef0123';

/** Serves `storefront` at `port` beside an Aisle server; both end with the scope. */
export async function openShopStage(
  scope: Scope,
  port: number,
  storefront: Storefront,
): Promise<ShopStage> {
  const shopUrl = `http://localhost:${port}`;
  const databaseUrl = `file:${join(scope.folder('shops'), 'aisle.db')}`;
  const [store] = await prepareStores(databaseUrl, SECRET, shopUrl);
  const env = { AISLE_SHOP_URL: shopUrl, AISLE_SECRET: SECRET };
  const node = await startServer(scope, { databaseUrl, env, readyMs: 120_000 });
  const aisle = `http://localhost:${node.port}`;
  const html = pageOf(storefront, `${aisle}/aisle.js`, store.siteKey);
  const script = readFileSync(storefront.script);
  const server = createServer((request, response) => {
    if (request.url === '/shop.js')
      return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    return response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  scope.onClose(() => {
    server.closeAllConnections();
    server.close();
  });
  const [agent] = store.agents;
  if (!agent) throw new Error('a store was made without its agents');
  return { shopUrl, consoleUrl: `${aisle}/console/`, agent };
}

const pageOf = ({ settings, shopCall }: Storefront, scriptUrl: string, siteKey: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tern &amp; Purl</title>
<main><h1>Tern &amp; Purl</h1><p>Cart: <output>…</output></p></main>
<script>
  SHOP = ${JSON.stringify(settings)};
  Aisle = window.Aisle || function () { (Aisle.q = Aisle.q || []).push(arguments) };
  TOLD = ${shopCall};
  Aisle('shop', TOLD);
</script>
<script type="module" src="/shop.js"></script>
<script async src="${scriptUrl}" data-store="${siteKey}"></script></html>`;

/** A shopper on the storefront, her chat open: the adapter has found the shop by then. */
export type ShopVisit = {
  page: Page;
  context: BrowserContext;
  /** Pieces on the shop's own badge. */
  badge: () => Promise<string | null>;
  /** Every body that went to Aisle's server or over its socket. */
  sent: string[];
};

/** Opens the page and its chat in a browser of her own. */
export async function visitShop(browser: Browser, { shopUrl }: ShopStage): Promise<ShopVisit> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const sent: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => sent.push(String(payload)));
  });
  const chunk = page.waitForResponse((one) => /\/widget\/cart-[^/]+\.js$/.test(one.url()));
  await page.goto(shopUrl);
  await page.waitForFunction(() => 'shop' in window);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  const address = (await chunk).url();
  // The same chunk the chat has loaded, so that each verb of the adapter can be tried by itself. In
  // words, for the test runner would put a loader of its own in the place of a function's import.
  await page.evaluate(`import('${address}').then(async (kit) => {
    window.adapter = await kit.detectAdapter(kit.shopPage(window, () => TOLD));
  })`);
  return { page, context, badge: () => page.locator('output').textContent(), sent };
}
