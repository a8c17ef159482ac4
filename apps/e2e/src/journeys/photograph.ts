import type { Browser } from 'playwright-core';
import type { Shop } from '../stage/open-shop.ts';
import type { AgentDesk } from './agent.ts';

/** A PNG of a garment, as a camera would bring it. `light` is a word of the shop's own pictures. */
export async function photograph(browser: Browser, shop: Shop, light: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  await page.goto(`${shop.url}/pictures/merino-crew/oatmeal/${light}.svg`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Sends a photo in on the page Products, which has to be open at its product. */
export async function sendPhotoIn(
  { page }: AgentDesk,
  { light, colour, picture }: { light: string; colour: string; picture: Buffer },
): Promise<void> {
  await page.getByRole('combobox', { name: 'Light', exact: true }).selectOption({ label: light });
  await page.getByRole('combobox', { name: 'Colour', exact: true }).fill(colour);
  const file = { name: `${light}.png`, mimeType: 'image/png', buffer: picture };
  await page.getByLabel('Add photos').setInputFiles(file);
  await page.getByRole('combobox', { name: `Light: ${light}, ${colour}` }).waitFor();
}
