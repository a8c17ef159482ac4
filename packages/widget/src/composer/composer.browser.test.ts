import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

/** From now on until the page goes, the outbox writes and is never done. */
const holdWrites = (page: Page) =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...what) {
      const goOn = () => {
        this.get('nothing').onsuccess = goOn;
      };
      goOn();
      return put.apply(this, what);
    };
  });

/** From now on until the page goes, the outbox is done and the page does not hear of it. */
const muteWrites = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => {} });
  });

/** What this origin has in its outboxes, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) =>
        request.addEventListener('success', () => resolve(request.result)),
      );
    const database = await done(indexedDB.open('aisle'));
    const all = await done(database.transaction('keep').objectStore('keep').getAll());
    database.close();
    return JSON.stringify(all);
  });

inBrowser('what she sends', (stage) => {
  const texts = () =>
    stage()
      .server.entries()
      .flatMap(({ content }) => (content.kind === 'message' ? [content.text] : []));

  test('5: left before the outbox has it, the next page sends it, and keeps what she writes', async () => {
    const { server, open } = stage();
    const { page, log, field, write } = await open();
    await log.waitFor();
    await holdWrites(page);
    await write('Is it warm?');
    await write('And soft?');
    await field.fill('I mean the');
    expect(await log.getByText('Is it warm?').count()).toBe(0);
    await page.reload();
    await log.getByText('Sent').waitFor();
    await eventually(texts, ['Is it warm?', 'And soft?']);
    expect(await field.inputValue()).toBe('I mean the');
    expect(server.asked.filter(({ name }) => name === 'startConversation')).toHaveLength(1);
    await page.reload();
    await log.getByText('And soft?').waitFor();
    expect(texts()).toEqual(['Is it warm?', 'And soft?']);
  });

  test('1: left when the outbox has it and before it said so, it comes once', async () => {
    const { server, open } = stage();
    const { page, log, field, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    await muteWrites(page);
    await write('Is it warm?');
    await eventually(async () => (await kept(page)).includes('Is it warm?'), true);
    expect(texts()).toEqual(['Hello']);
    await page.reload();
    await log.getByText('Sent').waitFor();
    await eventually(texts, ['Hello', 'Is it warm?']);
    expect(await log.getByText('Is it warm?').count()).toBe(1);
    expect(await field.inputValue()).toBe('');
    expect(server.asked.some(({ payload }) => payload?.text === 'Is it warm?')).toBe(true);
  });

  test('5: left while it begins a new conversation, it does not go into the closed one', async () => {
    const { server, open } = stage();
    const { page, log, field, write } = await open();
    await write('Thank you');
    await log.getByText('Sent').waitFor();
    server.end();
    await page.getByRole('button', { name: 'Start a new one' }).click();
    await field.waitFor();
    await holdWrites(page);
    await write('One more question');
    await page.reload();
    await log.getByText('One more question').waitFor();
    await eventually(texts, ['One more question']);
    expect(await log.getByText('Thank you').count()).toBe(0);
  });
});
