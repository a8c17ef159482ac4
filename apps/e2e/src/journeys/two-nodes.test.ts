import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../nodes/programs.ts';
import { openScope } from '../nodes/scope.ts';
import { openTwoNodeStage, type TwoNodeStage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { soonEqual, wordsIn } from './soon.ts';

const missing = (['postgres', 'redis'] as const)
  .map(findProgram)
  .flatMap((found) => (found.available ? [] : [found.reason]));
const MERINO = 'Merino crew sweater';
const LINES = /line \d+/g;

describe.skipIf(missing.length > 0)(['two nodes', ...missing].join(': '), () => {
  inChromium('shopper on one node, agent on the other', (browser) => {
    const scope = openScope();
    let stage: TwoNodeStage;
    let agent: AgentDesk;
    let shopper: Shopper;
    beforeAll(async () => {
      stage = await openTwoNodeStage(scope);
      // High enough that no line leaves the screen: what is out of sight is not in the page.
      agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira, { height: 1_300 });
      shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    });
    afterAll(() => scope.close());

    const agree = async (wanted: string[]) => {
      const sorted = async (of: AgentDesk | Shopper) => (await wordsIn(of.log, LINES)).toSorted();
      await soonEqual(() => sorted(agent), wanted);
      await soonEqual(() => sorted(shopper), wanted);
      expect(await wordsIn(shopper.log, LINES)).toEqual(await wordsIn(agent.log, LINES));
    };
    const allSent = async () => {
      await shopper.log.getByText('Sending').waitFor({ state: 'detached' });
      await agent.log.getByText('Sending').waitFor({ state: 'detached' });
    };

    test('words, suggestion and cart cross from node to node', async () => {
      await shopper.openChat();
      await shopper.chat.getByText('Mira', { exact: true }).waitFor();
      await shopper.say('line 1');
      await agent.choose('line 1');
      await shopper.field.pressSequentially('hm');
      await agent.log.getByText('is writing').waitFor();
      await shopper.field.fill('');
      await agent.say('line 2');
      await agent.suggest('merino sweater m <90', [MERINO]);
      const card = shopper.card(MERINO);
      await shopper.pick(card, { size: 'M', colour: 'Oatmeal' });
      await card.getByRole('button', { name: 'Add to cart' }).click();
      await card.getByText('In your cart: M, Oatmeal').waitFor();
      await shopper.cartLink(1).waitFor();
      await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
      await agree(['line 1', 'line 2']);
    });

    test('Redis is killed and comes back: nothing is lost, both agree', async () => {
      await stage.redis.kill();
      await shopper.say('line 3');
      await agent.say('line 4');
      await allSent();
      await stage.redis.restart();
      await shopper.say('line 5');
      await agree(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
    });

    test('PostgreSQL is restarted in mid-chat: what was written meanwhile arrives once', async () => {
      const restarted = stage.postgres.restart();
      await shopper.say('line 6');
      await agent.say('line 7');
      await restarted;
      await shopper.say('line 8');
      await allSent();
      await agree([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `line ${n}`));
      await Promise.all([shopper.page.reload(), agent.page.reload()]);
      await agree([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `line ${n}`));
      expect([...shopper.problems, ...agent.problems]).toEqual([]);
    });
  });
});
