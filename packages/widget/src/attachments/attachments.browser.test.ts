import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const file = (name: string) => ({
  name,
  mimeType: name.endsWith('png') ? 'image/png' : 'application/pdf',
  buffer: Buffer.from(name),
});

/** Brings a picture to where she writes, as a browser would. */
const bring = (page: Page, kind: 'paste' | 'drop', name: string) =>
  page.evaluate(
    ([event, fileName]) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], fileName, { type: 'image/png' }));
      const init = { bubbles: true, cancelable: true, composed: true };
      const made =
        event === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data });
      for (const host of document.querySelectorAll('*'))
        host.shadowRoot?.querySelector('textarea')?.dispatchEvent(made);
    },
    [kind, name] as const,
  );

inBrowser('photos and files', (stage) => {
  test('40 as her first word, pasted, dropped; each once, and a wrong one says why', async () => {
    const { server, open } = stage();
    const { page, log } = await open();
    const clip = page.getByLabel(/^Attach a photo or file/);
    await clip.setInputFiles([file('sleeve.png'), file('drawing.svg'), file('bill.pdf')]);
    await log.getByRole('button', { name: 'Photo: sleeve.png. Open' }).waitFor();
    await log.getByRole('button', { name: /bill\.pdf/ }).waitFor();
    await page.getByText('This kind of file cannot be sent.').waitFor();
    await page.getByRole('button', { name: 'Remove: drawing.svg' }).click();
    await page.getByRole('list', { name: 'Files on their way' }).waitFor({ state: 'detached' });
    await bring(page, 'paste', 'pasted.png');
    await log.getByRole('button', { name: /pasted/ }).waitFor();
    await bring(page, 'drop', 'dropped.png');
    await log.getByRole('button', { name: /dropped/ }).waitFor();
    const sent = server.asked.filter(({ name }) => name === 'sendAttachment');
    expect(new Set(sent.map(({ payload }) => payload.attachmentId)).size).toBe(4);
    expect(server.entries()).toHaveLength(4);
  });

  test('40 in a tunnel it waits, goes under its first name, and can be cancelled', async () => {
    const { server, open } = stage();
    const { page, log, write } = await open();
    await write('Look');
    await log.getByText('Look').waitFor();
    server.files.setAway(true);
    await page.getByLabel(/^Attach a photo or file/).setInputFiles([file('a.png'), file('b.png')]);
    await page.getByRole('button', { name: 'Cancel: b.png' }).click();
    server.files.setAway(false);
    await log.getByRole('button', { name: /a\.png/ }).waitFor();
    await eventually(() => [...server.files.taken.values()], ['a.png']);
  });

  test('40 the agent’s photo keeps its place free and opens large; Escape goes back to it', async () => {
    const { server, open } = stage();
    server.send(server.files.contentOf('0190a0a0-0000-7000-8000-000000000001', 'moss.png'));
    const { page, log } = await open();
    const photo = log.getByRole('button', { name: 'Photo: moss.png. Open' });
    const { width = 0, height = 0 } = (await photo.boundingBox()) ?? {};
    expect(Math.round((width / height) * 3)).toBe(4);
    await photo.click();
    await page.getByRole('img', { name: /moss\.png/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => photo.evaluate((one) => one.matches(':focus'))).toBe(true);
  });
});
