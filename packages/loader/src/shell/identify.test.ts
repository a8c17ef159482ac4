import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

const stub = '<script>Aisle=function(){(Aisle.q=Aisle.q||[]).push(arguments)}</script>';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Chat' });
const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true });
const identity = (page: Page) => page.evaluate('[host.identity, boots]');

/** What a browser keeps of a shopper, as the chat leaves it. */
const leave = (credential: string) => `(async () => {
  localStorage.setItem('aisle:shopper:pk_test', '${credential}');
  localStorage.setItem('aisle:conversation:pk_test', 'c');
  sessionStorage.setItem('aisle.pk_test', '{"open":true,"draft":"my secret"}');
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('aisle', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('keep');
    request.onsuccess = () => resolve(request.result);
  });
  const write = database.transaction('keep', 'readwrite');
  write.objectStore('keep').put([{ clientId: 'w' }], 'aisle:outbox:shopper:pk_test');
  await new Promise((resolve) => { write.oncomplete = resolve; });
  database.close();
})()`;
const kept = `(async () => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('aisle', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const read = database.transaction('keep').objectStore('keep').get('aisle:outbox:shopper:pk_test');
  const waiting = await new Promise((resolve) => { read.onsuccess = () => resolve(read.result); });
  database.close();
  const { localStorage: local, sessionStorage: tab } = window;
  return {
    credential: local.getItem('aisle:shopper:pk_test'),
    conversation: local.getItem('aisle:conversation:pk_test'),
    draft: (tab.getItem('aisle.pk_test') ?? '').includes('secret'),
    waiting: waiting.length,
  };
})()`;
const NOTHING = { credential: null, conversation: null, draft: false, waiting: 0 };

inChromium('26 Aisle(“identify”, …)', ({ snippet, visit }) => {
  it('told before the chat was there, the chat has it when it begins', async () => {
    const head = `${stub}<script>Aisle('identify', 'a.signed.word'); Aisle('open')</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await dialog(page).waitFor();
    expect(await identity(page)).toEqual(['a.signed.word', 1]);
    // The same again changes nothing.
    await page.evaluate(`Aisle('identify', 'a.signed.word')`);
    expect(await identity(page)).toEqual(['a.signed.word', 1]);
  });

  it('told while the chat is open, the chat begins anew and stays open', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await page.evaluate(`Aisle('identify', 'a.signed.word')`);
    await dialog(page).waitFor();
    expect(await dialog(page).count()).toBe(1);
    expect(await identity(page)).toEqual(['a.signed.word', 2]);
    await launcher(page).click();
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('null forgets a customer: her secret, her chat, her drafts, her unsent words', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await page.evaluate(`Aisle('identify', 'a.signed.word')`);
    await page.evaluate(leave('customer.secret'));
    await page.evaluate(`Aisle('identify', null)`);
    // At once: nothing more can be asked with it.
    expect(await page.evaluate(`localStorage.getItem('aisle:shopper:pk_test')`)).toBeNull();
    await expect.poll(() => identity(page), { timeout: 10_000 }).toEqual([null, 3]);
    expect(await page.evaluate(kept)).toEqual(NOTHING);
    await dialog(page).waitFor();
  });

  it('null on a page after the log-out forgets her before the chat asks anything', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await page.evaluate(leave('customer.secret'));
    await page.evaluate(`Aisle('identify', null)`);
    await page.evaluate(`Aisle('open')`);
    await expect.poll(() => page.evaluate('window.boots'), { timeout: 10_000 }).toBe(2);
    expect(await page.evaluate(kept)).toEqual(NOTHING);
    await dialog(page).waitFor();
  });

  it('null leaves the chat of somebody who never signed in alone', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await page.evaluate(leave('an anonymous secret'));
    await page.evaluate(`Aisle('identify', null); Aisle('open')`);
    await dialog(page).waitFor();
    await page.evaluate(`Aisle('identify', null)`);
    expect(await page.evaluate('boots')).toBe(1);
    expect(await page.evaluate(kept)).toEqual({
      ...{ credential: 'an anonymous secret', conversation: 'c', draft: false, waiting: 1 },
    });
  });

  it('anything else is told to the merchant', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.evaluate(`Aisle('open'); Aisle('identify', { sub: '42' })`);
    await expect.poll(() => warnings.join(), { timeout: 10_000 }).toContain("'identify'");
    expect(await identity(page)).toEqual([undefined, 1]);
  });

  it('reaches the chat in a frame of its own, which forgets there', async () => {
    const { page } = await visit({ html: shopHtml(snippet('data-isolate')) });
    const chat = () => {
      const frame = page.frames().find((one) => one.url().includes('/widget/frame-'));
      return frame?.evaluate('window.host && host.identity').catch(() => 'not there yet');
    };
    await page.evaluate(`Aisle('identify', 'a.signed.word'); Aisle('open')`);
    await expect.poll(chat, { timeout: 10_000 }).toBe('a.signed.word');
    const before = page.frames().find((one) => one.url().includes('/widget/frame-'));
    await before?.evaluate(leave('customer.secret'));
    await page.evaluate(`Aisle('identify', null)`);
    const panel = page.frameLocator('iframe[title="Chat"]').getByRole('dialog', { name: 'Chat' });
    await panel.waitFor();
    const after = page.frames().find((one) => one.url().includes('/widget/frame-'));
    await expect.poll(() => after?.evaluate('window.boots'), { timeout: 10_000 }).toBe(1);
    expect(await after?.evaluate(kept)).toEqual(NOTHING);
  });
});
