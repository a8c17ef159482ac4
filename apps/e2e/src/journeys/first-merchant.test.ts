import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { type ServerNode, startServer } from '../nodes/server.ts';
import { inChromium } from './chromium.ts';
import { watchProblems } from './problems.ts';

inChromium('a merchant who has never seen a terminal', (browser) => {
  const scope = openScope();
  let node: ServerNode;
  let shop: Server;
  let shopUrl: string;
  /** What stands in the head of the merchant's page. */
  let head = '';
  beforeAll(async () => {
    shop = createServer(({ url }, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="${url === '/de' ? 'de' : 'en'}"><head><title>Wool</title>${head}</head><h1>Wool</h1>`,
        ),
    ).listen(0);
    shopUrl = `http://localhost:${(shop.address() as AddressInfo).port}`;
    const databaseUrl = `file:${join(scope.folder('merchant'), 'aisle.db')}`;
    node = await startServer(scope, { databaseUrl, env: { AISLE_LOCAL_SHOPS: shopUrl } });
  });
  afterAll(async () => {
    shop.close();
    await scope.close();
  });

  test('from an empty database to a chat on her page, all in the browser', async () => {
    const context = await browser().newContext({ locale: 'en-GB' });
    const problems = watchProblems(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const link = /http:\S+\/console\/setup#\S+/.exec(node.output())?.[0] ?? '';
    await page.goto(link);
    await page.getByLabel('Name').fill('Galway Knits');
    await page.getByLabel('Address of your shop').fill(shopUrl);
    await page.keyboard.press('Enter');
    await page.getByLabel('Your name').fill('Niamh');
    await page.getByLabel('E-mail').fill('niamh@shop.example');
    await page.getByLabel('Password').fill('warm wool on a cold day');
    await page.keyboard.press('Enter');

    const snippet = page.getByRole('textbox', { name: 'Snippet' });
    await page.getByText('Not seen yet').waitFor();
    const look = page.getByRole('button', { name: 'Look', exact: true });
    await look.click();
    await page.getByText('The snippet is not in the source of this page.').waitFor();
    head = await snippet.inputValue();
    await look.click();
    await page.getByText('The snippet is on this page, and it is right.').waitFor();

    const visitor = await browser().newContext({ locale: 'en-GB' });
    const shopPage = await visitor.newPage();
    await shopPage.goto(shopUrl);
    await page.getByText('loaded the button').waitFor();
    await shopPage.getByRole('button', { name: 'Chat with us' }).click();
    await shopPage.getByRole('textbox', { name: 'Message' }).fill('Is this you?');
    await shopPage.keyboard.press('Enter');
    await page.getByText('opened the chat').waitFor();

    await page.getByRole('link', { name: 'Words' }).click();
    await page.getByRole('combobox', { name: 'Another language' }).fill('German');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Words beside the button').fill('Fragen?');
    await page.getByLabel('Greeting', { exact: true }).fill('Moin. Was darf es sein?');
    const preview = page.frameLocator('iframe');
    await preview.getByRole('button', { name: 'Fragen?' }).waitFor();
    await preview.getByRole('heading', { name: 'Moin. Was darf es sein?' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    // The server looks for changes of a store every few seconds.
    const script = /src="([^"]+)"/.exec(head)?.[1] ?? '';
    await expect
      .poll(async () => (await fetch(script)).text(), { timeout: 20_000 })
      .toContain('Fragen?');
    const german = await browser().newContext({ locale: 'en-GB' });
    const germanPage = await german.newPage();
    await germanPage.goto(`${shopUrl}/de`);
    await germanPage.getByRole('button', { name: 'Fragen?' }).click();
    await germanPage.getByRole('heading', { name: 'Moin. Was darf es sein?' }).waitFor();
    await german.close();

    await page.getByRole('link', { name: 'Conversations' }).click();
    await page.getByRole('list', { name: 'Inbox' }).getByText('Is this you?').click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('It is.');
    await page.keyboard.press('Enter');
    await shopPage.getByRole('log', { name: 'Conversation' }).getByText('It is.').waitFor();
    expect(problems).toEqual([]);
    await context.close();
    await visitor.close();
  });
});
