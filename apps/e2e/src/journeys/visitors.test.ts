import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

const WORDS = 'M or L? Tell me how she wears her sweaters and I measure one.';

inChromium('a shopper who has not asked', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test('42 toggles sizes, is seen to hesitate, is written to, and answers', async () => {
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.edda);
    const { page: desk } = agent;
    await desk.getByRole('link', { name: 'Settings', exact: true }).click();
    const settings = desk.getByRole('navigation', { name: 'Settings' });
    await settings.getByRole('link', { name: 'Live visitors' }).click();
    await desk.getByRole('radio', { name: /All who have not said no/ }).check();
    await desk.getByRole('button', { name: 'Save who is seen' }).click();
    await desk.getByText('Saved.').waitFor();
    await desk.getByRole('link', { name: 'Visitors', exact: true }).click();
    await desk.getByRole('checkbox', { name: 'Call me when somebody may need help' }).waitFor();

    const shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    await desk.getByRole('button', { name: /Merino crew sweater/ }).waitFor();
    const sizes = shopper.page.getByRole('main').getByRole('radiogroup', { name: 'Size' });
    for (const size of ['M', 'L', 'M', 'L'])
      await sizes.getByRole('radio', { name: size, exact: true }).check();
    const row = desk.getByRole('list', { name: 'Visitors' }).getByRole('button', {
      name: /size changed 3 times, M, L, M, L/,
    });
    await row.click();
    await desk.getByRole('textbox', { name: 'Write first' }).fill(WORDS);
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await desk
      .getByText(/(On its way to her|On her screen): M or L/)
      .first()
      .waitFor();

    await shopper.page.getByText(WORDS).waitFor();
    await shopper.page.getByRole('button', { name: 'Answer' }).click();
    await shopper.log.getByText(WORDS).waitFor();
    await shopper.say('Loose, please');
    await desk.getByRole('link', { name: 'Conversations' }).click();
    await agent.choose('Loose, please');
    await agent.log.getByText(WORDS).waitFor();
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });

  test('59 is greeted by a campaign, answers in the chat, and the agent sees which it was', async () => {
    const says = 'Looking for a present? Tell me who it is for.';
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.edda);
    const { page: desk } = agent;
    await desk.getByRole('link', { name: 'Settings', exact: true }).click();
    const settings = desk.getByRole('navigation', { name: 'Settings' });
    await settings.getByRole('link', { name: 'Campaigns' }).click();
    await desk.getByRole('button', { name: 'New campaign' }).click();
    await desk.getByLabel('Name', { exact: true }).fill('Presents');
    await desk.getByRole('textbox', { name: 'Every other language' }).fill(says);
    await desk.getByLabel('On pages').fill('/products/*');
    await desk.getByLabel('Seconds on the page').fill('1');
    await desk.getByLabel('Held out, per cent').fill('0');
    await desk.getByRole('button', { name: 'Save', exact: true }).click();
    await desk.getByText('Presents is saved.').waitFor();

    const shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    await shopper.page.getByText(says).waitFor();
    await shopper.page.getByRole('button', { name: 'Answer' }).click();
    await shopper.log.getByText(says).waitFor();
    await shopper.say('For my brother');
    await desk.getByRole('link', { name: 'Conversations' }).click();
    await agent.choose('For my brother');
    await agent.log.getByText(says).waitFor();
    await desk.getByText('Began with the campaign Presents').waitFor();
    await desk.getByRole('link', { name: 'Report' }).click();
    await desk.getByRole('button', { name: 'Campaigns' }).click();
    await desk.getByRole('button', { name: /^1 wrote/ }).click();
    await desk.getByRole('link', { name: 'Open the conversation' }).waitFor();
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });
});
