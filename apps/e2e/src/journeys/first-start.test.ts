import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openConsole, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

inChromium('a fresh database', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test('a wrong password is said in words, and the right one opens an empty inbox', async () => {
    const agent = await openConsole(browser(), stage.consoleUrl);
    await agent.email.fill(stage.agents.mira.email);
    await agent.password.fill('not the right one');
    await agent.signInButton.click();
    const alert = agent.page.getByRole('alert');
    await alert.getByText('do not go together').waitFor();
    expect(await agent.password.inputValue()).toBe('not the right one');
    await agent.email.fill('nobody@tern.example');
    await agent.signInButton.click();
    await alert.getByText('do not go together').waitFor();
    await agent.signIn(stage.agents.mira);
    await agent.page.getByText('No conversations waiting. The next one will ring.').waitFor();
    expect(agent.problems).toEqual([]);
    await agent.context.close();
  });

  test('an agent of another store never sees the conversation, not even by its address', async () => {
    const [mira, noor] = [
      await openDesk(browser(), stage.consoleUrl, stage.agents.mira),
      await openDesk(browser(), stage.consoleUrl, stage.agents.noor),
    ];
    const shopper = await openShopper(browser(), stage.shop);
    await shopper.openChat();
    await shopper.say('For Tern and Purl only');
    await mira.choose('For Tern and Purl only');
    const address = mira.page.url();
    await noor.page.getByText('No conversations waiting.').waitFor();
    await noor.page.goto(address);
    await noor.page.getByText('This conversation is not here any more.').waitFor();
    await mira.say('And answered by us');
    await shopper.log.getByText('And answered by us').waitFor();
    expect(await noor.page.getByText('For Tern and Purl only').count()).toBe(0);
    expect(await noor.page.getByText('And answered by us').count()).toBe(0);
    await shopper.context.close();
    await mira.context.close();
    await noor.context.close();
  });
});
