import { type Scene, signIn } from './scenes.ts';
import { openSetting } from './settings-scenes.ts';

/** The page Campaigns: in their order, with good beginnings. */
export const campaigning: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Campaigns');
  await page.getByRole('checkbox', { name: 'On: Gift season' }).waitFor();
};

/** A campaign as it is written, in Arabic. */
export const writingCampaign: Scene = async (page, server) => {
  await campaigning(page, server);
  await page.getByRole('button', { name: /^Size question on a product page\s*\// }).click();
  await page.getByRole('button', { name: 'Arabic' }).click();
  await page.getByText('Mia Lindqvist · ').first().waitFor();
};

/** The same with two fields that need another look. */
export const mendingCampaign: Scene = async (page, server) => {
  await writingCampaign(page, server);
  await page.getByLabel('On pages').fill('products');
  await page.getByLabel('Held out, per cent').fill('90');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('2 fields need another look').waitFor();
};
