import type { Page } from 'playwright-core';
import { knitPng } from './knit-png.ts';
import { type Scene, talkOf, withInes } from './scenes.ts';

export const picker = (page: Page) => page.locator('input[type=file]');

export const FILES = [
  { name: 'swatch by the window.png', mimeType: 'image/png', buffer: knitPng(320, 240) },
  { name: 'invoice-2026-11.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
];

/** Photos and files from both sides, and one that cannot be sent. */
export const attached: Scene = async (page, server) => {
  await withInes(page, server);
  await picker(page).setInputFiles([
    ...FILES,
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
  ]);
  await page.getByRole('button', { name: /Download invoice/ }).waitFor();
  await page.getByText(/Not a file that can be sent/).waitFor();
  const talk = talkOf(server, 0);
  for (const { content } of [...talk.entries])
    if (content.kind === 'attachment')
      server.floor.adds(talk, {
        ...content,
        name: content.width ? 'IMG_2041.png' : 'فاتورة مع اسم طويل جدا جدا جدا جدا جدا.pdf',
      });
  await page.getByRole('button', { name: /IMG_2041/ }).waitFor();
  await page.getByRole('button', { name: /فاتورة/ }).waitFor();
};

/** A photo as large as the window. */
export const enlarged: Scene = async (page, server) => {
  await attached(page, server);
  await page.getByRole('button', { name: /IMG_2041/ }).press('Enter');
  await page.getByRole('dialog').getByRole('img').waitFor();
};
