import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

const SCRIPT = 'Rude and in a hurry';

inChromium('practice', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test('54 an agent practises on a shopper by script, and comes back to where she was', async () => {
    const shopper = await openShopper(browser(), stage.shop);
    await shopper.openChat();
    await shopper.say('Is the fisherman sweater warm?');
    const mira = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    const { page } = mira;
    await mira.choose('Is the fisherman sweater warm?');
    await mira.reply.fill('Very, it is');
    const before = page.url();

    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('link', { name: 'Practice', exact: true }).click();
    await page.getByRole('button', { name: `Practise: ${SCRIPT}` }).click();
    await page.getByText('No real shopper sees or feels any of it.').waitFor();
    await page.getByText('A real shopper is waiting').waitFor();
    await mira.choose('why is this so expensive');
    expect(await mira.inbox.getByText('Is the fisherman sweater warm?').count()).toBe(0);
    await mira.say('It is made to be worn for twenty years.');
    await mira.log.getByText('spare me the poetry').waitFor();
    await mira.suggest('sweater', ['Merino crew sweater']);
    await mira.log.getByText('that is actually decent').waitFor();
    await mira.say('No harm done. Anything else?');

    const summary = page.getByRole('status', { name: 'How it went' });
    await summary.getByText('She has said goodbye.').waitFor();
    const goals = summary.getByRole('list', { name: `Goals of ${SCRIPT}` }).getByRole('listitem');
    expect(await goals.allTextContents()).toEqual(['Answer her: done', 'Suggest products: done']);
    await page.getByRole('button', { name: 'Leave practice' }).click();
    await mira.log.getByText('Is the fisherman sweater warm?').waitFor();
    expect(page.url()).toBe(before);
    expect(await mira.reply.inputValue()).toBe('Very, it is');
    expect(await mira.inbox.getByRole('link').count()).toBe(1);

    // Nobody else has seen any of it, and the shopper has waited on undisturbed.
    const jonas = await openDesk(browser(), stage.consoleUrl, stage.agents.jonas);
    await jonas.inbox.getByText('Is the fisherman sweater warm?').waitFor();
    expect(await jonas.inbox.getByRole('link').count()).toBe(1);
    expect([...shopper.problems, ...mira.problems, ...jonas.problems]).toEqual([]);
    for (const { context } of [shopper, mira, jonas]) await context.close();
  });
});
