import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { openCard, sendCard } from './agent-cards.ts';
import { inChromium } from './chromium.ts';
import { photograph, sendPhotoIn } from './photograph.ts';
import { openShopper, type Shopper } from './shopper.ts';

const MERINO = 'Merino crew sweater';
const LIGHTS = [
  ['Daylight', 'daylight'],
  ['Indoor', 'indoor'],
  ['On body', 'on-body'],
] as const;

/** Whoever says it, and the day. */
const SAID_BY_MIRA = /^Mira · \d{1,2} \w{3,4} \d{4}$/;

const isDrawn = (image: Locator) =>
  image.evaluate((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0);

inChromium('fit, fabric and colour, between a shop and a console', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
    await sendPhotosIn();
  });
  afterAll(() => scope.close());

  /** What Mira has photographed herself: the store's own pictures stand behind it. */
  async function sendPhotosIn(): Promise<void> {
    const desk = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    const { page } = desk;
    await page.getByRole('link', { name: 'Products' }).click();
    await page.getByRole('button', { name: MERINO, exact: true }).click();
    for (const [light, picture] of LIGHTS) {
      const taken = await photograph(browser(), stage.shop, picture);
      await sendPhotoIn(desk, { light, colour: 'Oatmeal', picture: taken });
    }
    expect(desk.problems).toEqual([]);
    await desk.context.close();
  }

  /** She asks whether it shrinks: who says so, and when, stands beside every fact. */
  async function asksWhetherItShrinks(shopper: Shopper, agent: AgentDesk): Promise<void> {
    await shopper.say('Does it shrink in the wash?');
    await agent.log.getByText('Does it shrink in the wash?').waitFor();
    const draft = await openCard(agent, 'fabric');
    await draft.getByText('2 % in length').waitFor();
    await sendCard(draft);
    const card = shopper.notes('Fit and fabric', MERINO);
    const shrinkage = card.getByRole('row', { name: /^Shrinkage/ });
    await shrinkage.getByText(/^2\s?% in length after the first wash$/).waitFor();
    await card.getByText(SAID_BY_MIRA).waitFor();
    await card
      .getByRole('row', { name: /^Material/ })
      .getByText('bare skin')
      .waitFor();
    for (const fact of ['Fit', 'Model wears', 'Material', 'Stretch', 'Care', 'Weight'])
      await card.getByRole('rowheader', { name: fact, exact: true }).waitFor();
  }

  /** She asks for the true colour: photos by light, side by side, and one of them large. */
  async function asksForTheColour(shopper: Shopper, agent: AgentDesk): Promise<void> {
    await shopper.say('What colour is oatmeal really?');
    await agent.log.getByText('What colour is oatmeal really?').waitFor();
    const draft = await openCard(agent, 'colour');
    await draft.getByRole('button', { name: 'Oatmeal', exact: true }).click();
    await sendCard(draft);
    const card = shopper.notes('True colours', MERINO);
    for (const [light] of LIGHTS)
      await card
        .getByRole('listitem')
        .filter({ hasText: `${light} Oatmeal` })
        .waitFor();
    await card.getByText(SAID_BY_MIRA).waitFor();
    const [daylight, indoor] = [
      card.getByRole('button', { name: 'Enlarge: Daylight, Oatmeal' }),
      card.getByRole('button', { name: 'Enlarge: Indoor, Oatmeal' }),
    ];
    for (const photo of [daylight, indoor]) {
      await photo.scrollIntoViewIfNeeded();
      await expect.poll(() => isDrawn(photo.locator('img'))).toBe(true);
    }
    const [left, right] = [await daylight.boundingBox(), await indoor.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(left?.x).not.toBe(right?.x);

    await daylight.click();
    const large = shopper.zoom(MERINO);
    const photo = large.getByRole('img', { name: `${MERINO}, Daylight, Oatmeal` });
    await expect.poll(() => isDrawn(photo)).toBe(true);
    const whole = await photo.boundingBox();
    await large.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => (await photo.boundingBox())?.width)
      .toBeGreaterThan(whole?.width ?? 0);
    await large.getByRole('button', { name: 'Next photo' }).click();
    await large.getByText('Indoor, Oatmeal').waitFor();
    await large.getByRole('button', { name: 'Close the photo' }).click();
    await large.waitFor({ state: 'detached' });
  }

  /** Which size for him: the adviser thinks aloud, the agent decides, she sees the row marked. */
  async function asksForTheSize(shopper: Shopper, agent: AgentDesk): Promise<void> {
    await shopper.say('He is 184 cm and 82 kg and wears a loose M elsewhere');
    await agent.log.getByText('184 cm and 82 kg').waitFor();
    const draft = await openCard(agent, 'size');
    await draft.getByText('Which size?').click();
    await draft.getByRole('textbox', { name: 'Height, cm' }).fill('184');
    await draft.getByRole('textbox', { name: 'Weight, kg' }).fill('82');
    await draft.getByRole('combobox', { name: 'Wears elsewhere' }).selectOption('M');
    await draft.getByRole('combobox', { name: 'and that' }).selectOption('sits loose');
    await draft.getByRole('combobox', { name: 'Wanted fit' }).selectOption('Loose');
    await draft.getByText('People of 184 cm and 82 kg usually have a chest of').waitFor();
    await draft.getByText('L has 112 cm in chest, the nearest.').waitFor();
    // It only proposes: no row is marked by it, and nothing has gone to her.
    expect(await draft.getByRole('button', { name: 'L, marked' }).count()).toBe(0);
    expect(await shopper.notes('Size chart', MERINO).count()).toBe(0);
    await draft.getByRole('status').getByRole('button', { name: 'Mark L' }).click();
    await draft.getByRole('button', { name: 'L, marked' }).waitFor();
    await sendCard(draft);

    const chart = shopper.notes('Size chart', MERINO);
    const marked = chart.getByRole('row', { name: /marked for you/ });
    await marked.getByRole('cell', { name: '112', exact: true }).waitFor();
    await chart.getByText('Measured on the garment.').waitFor();
    await chart.getByText(SAID_BY_MIRA).first().waitFor();
    await chart.getByRole('button', { name: 'in', exact: true }).click();
    await marked.getByRole('cell', { name: '44', exact: true }).waitFor();
    expect(await marked.getByRole('rowheader').textContent()).toMatch(/^L\b/);
    const sent = agent.log.getByRole('article', { name: `Size chart: ${MERINO}` }).last();
    await sent.getByRole('button', { name: 'Mark XL' }).click();
    await shopper.log.getByText('XL is marked in the size chart').waitFor();
    await marked.getByRole('rowheader', { name: /^XL/ }).waitFor();
    expect(await marked.count()).toBe(1);
  }

  test.each(['desktop', 'phone'] as const)(
    'steps 3 and 4 on a %s: what it is made of, how it looks, and which size he wears',
    async (device) => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira, { width: 1280 });
      const shopper = await openShopper(browser(), stage.shop, {
        device,
        path: '/products/merino-crew',
      });
      const words = `Something warm for a friend, asked on a ${device}`;
      await shopper.openChat();
      await shopper.say(words);
      await agent.choose(words);
      await agent.nowViewing.getByText(MERINO).first().waitFor();
      await agent.suggest('merino sweater m <90', [MERINO]);
      await shopper.card(MERINO).waitFor();

      await asksWhetherItShrinks(shopper, agent);
      await asksForTheColour(shopper, agent);
      await asksForTheSize(shopper, agent);

      expect([...shopper.problems, ...agent.problems]).toEqual([]);
      await shopper.context.close();
      await agent.context.close();
    },
  );
});
