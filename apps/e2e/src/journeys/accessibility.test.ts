import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openConsole } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

const MERINO = 'Merino crew sweater';

/** What axe finds, one line for each node. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

inChromium('axe finds nothing', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test.each([
    { theme: 'light', device: 'desktop' },
    { theme: 'dark', device: 'phone' },
  ] as const)(
    'in any state of chat and console, $theme, on a $device',
    async ({ theme, device }) => {
      const dark = theme === 'dark';
      const agent = await openConsole(browser(), stage.consoleUrl, {
        dark,
        ...(device === 'phone' && { width: 390, height: 844 }),
      });
      const shopper = await openShopper(browser(), stage.shop, {
        path: '/products/merino-crew',
        device,
        dark,
      });
      // Half-way through a transition colours are not what they will be.
      await agent.page.emulateMedia({ reducedMotion: 'reduce' });
      await shopper.page.emulateMedia({ reducedMotion: 'reduce' });
      const clean = async (page: Page, state: string) =>
        expect(await violations(page), state).toEqual([]);

      await clean(agent.page, 'console: sign-in');
      await agent.email.fill(stage.agents.mira.email);
      await agent.password.fill('not the right one');
      await agent.signInButton.click();
      await agent.page.getByRole('alert').getByText('do not go together').waitFor();
      await clean(agent.page, 'console: refused');
      await agent.signIn(stage.agents.mira);
      await agent.page.getByRole('button', { name: /^Mine/ }).click();
      await agent.page.getByText('Nothing is yours right now.').waitFor();
      await clean(agent.page, 'console: empty');
      await agent.page.getByRole('button', { name: /^Open/ }).click();

      await shopper.launcher.waitFor();
      await clean(shopper.page, 'chat: closed');
      await shopper.openChat();
      await shopper.chat.getByText('Looking for something warm?').waitFor();
      await clean(shopper.page, 'chat: empty');
      const words = `Is it warm, in the ${theme}, on a ${device}?`;
      await shopper.say(words);
      await agent.choose(words);
      await agent.say('Warm as toast');
      await shopper.log.getByText('Warm as toast').waitFor();
      await clean(shopper.page, 'chat: thread');
      await clean(agent.page, 'console: conversation');
      await agent.reply.pressSequentially('/p merino');
      await agent.page.getByRole('option', { name: MERINO }).waitFor();
      await clean(agent.page, 'console: search');
      await agent.page.keyboard.press('Escape');
      await agent.search.waitFor({ state: 'detached' });
      await agent.suggest('merino', [MERINO, 'Merino half-zip sweater']);
      await shopper.card(MERINO).waitFor();
      await clean(shopper.page, 'chat: suggestion');
      await clean(agent.page, 'console: suggested');
      await shopper.chat.getByRole('button', { name: 'What the agent sees' }).click();
      await shopper.chat.getByRole('switch', { name: 'My cart' }).waitFor();
      await clean(shopper.page, 'chat: what the agent sees');
      await shopper.chat.getByRole('button', { name: 'What the agent sees' }).click();
      await shopper.context.setOffline(true);
      await shopper.chat.getByRole('status', { name: 'Reconnecting' }).waitFor();
      await shopper.say('Are you there?');
      await clean(shopper.page, 'chat: offline');
      await stage.first.kill();
      await agent.page.getByText('Reconnecting. Your messages are kept.').waitFor();
      await clean(agent.page, 'console: reconnecting');
      await shopper.context.setOffline(false);
      await shopper.chat.getByText('Reconnecting. Your messages are kept.').waitFor();
      await clean(shopper.page, 'chat: reconnecting');
      await stage.first.start();
      // Both have backed off meanwhile: their next tries may be half a minute away.
      await agent.log.getByText('Are you there?').waitFor({ timeout: 60_000 });
      await shopper.context.close();
      await agent.context.close();
    },
    180_000,
  );
});
