import { newId, systemClock } from '@aisle/client';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { askAs } from '../stage/ask-as.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openConsole } from './agent.ts';
import { draftOn } from './agent-cards.ts';
import { inChromium } from './chromium.ts';
import { arrowTo, enter, focused, tabTo, typeInto } from './keys.ts';
import { focusShown, forbidMouse } from './no-mouse.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { ringed } from './till.ts';

const MERINO = 'Merino crew sweater';
const WORDS = 'Nothing here needs a mouse';

/** The agent's day by keyboard: each task ends with where the keys go in sight. */
inChromium('by keyboard alone', (browser) => {
  const scope = openScope();
  let stage: Stage;
  let agent: AgentDesk;
  let shopper: Shopper;

  beforeAll(async () => {
    stage = await openStage(scope);
    const { origin } = new URL(stage.consoleUrl);
    await askAs(origin, stage.agents.mira, 'saveOwnReply', {
      replyId: newId(systemClock),
      seen: null,
      shortcut: 'hello',
      title: 'Greeting',
      texts: { en: 'Hello, {agent} here.' },
    });
    await askAs(origin, stage.agents.mira, 'saveOwnMacro', {
      macroId: newId(systemClock),
      seen: null,
      name: 'Wedding guest',
      steps: [
        { kind: 'tag', tags: ['wedding'] },
        { kind: 'priority', priority: 'low' },
      ],
    });
  });
  afterAll(() => scope.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await agent.page.keyboard.press(key);
  };
  const type = (words: string) => agent.page.keyboard.type(words);
  const palette = () => agent.page.getByRole('combobox', { name: 'What to do' });
  const done = () => agent.page.getByRole('status', { name: 'Done' });

  /** She opens the chat and writes; the shop's page is as good with it as without. */
  async function shopperWrites(): Promise<void> {
    shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    const { page } = shopper;
    await forbidMouse(page);
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await tabTo(page, shopper.launcher);
    expect(await violations(), 'closed').toEqual([]);
    await page.keyboard.press('Enter');
    await focused(shopper.field);
    expect(await violations(), 'open').toEqual([]);
    await page.keyboard.type(WORDS);
    await page.keyboard.press('Enter');
    await agent.inbox.getByText(WORDS).waitFor();
  }

  async function shopperBuys(): Promise<void> {
    const { page } = shopper;
    const card = shopper.card(MERINO);
    const add = card.getByRole('button', { name: 'Add to cart' });
    await enter(page, add, 'Shift+Tab');
    // Without a size the key adds nothing and leads her to the sizes.
    await card.getByText('Choose size first.').waitFor();
    await shopper.cartLink(0).waitFor();
    const sizes = card.getByRole('radiogroup', { name: 'Size' });
    await expect.poll(() => sizes.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Space');
    await arrowTo(page, card.getByRole('radio', { name: 'M', exact: true }));
    await tabTo(page, card.getByRole('radio', { name: 'Oatmeal', exact: true }));
    await arrowTo(page, card.getByRole('radio', { name: 'Navy', exact: true }));
    await enter(page, add);
    await card.getByText('In your cart: M, Navy').waitFor();
    await shopper.cartLink(1).waitFor();
    await agent.cart.getByText('M, Navy', { exact: true }).waitFor();
  }

  const tasks: Record<string, () => Promise<void>> = {
    'sign in': async () => {
      const { email, password } = stage.agents.mira;
      await typeInto(agent.page, agent.email, email);
      await typeInto(agent.page, agent.password, password);
      await press('Enter');
      await agent.page.getByRole('button', { name: 'You are online' }).waitFor();
      await shopperWrites();
    },
    'find who waits': async () => {
      await press('3');
      await agent.inbox.getByText(WORDS).waitFor();
      await press('j');
      await agent.log.getByText(WORDS).waitFor();
    },
    take: async () => {
      await press('t');
      await agent.page.getByText('Yours', { exact: true }).waitFor();
    },
    'answer by a saved reply': async () => {
      await press('r');
      await focused(agent.reply);
      await type('/hello');
      await agent.page.getByRole('option', { name: /hello/ }).waitFor();
      await press('Enter', 'Enter');
      await shopper.log.getByText('Hello, Mira here.').waitFor();
    },
    'suggest a product': async () => {
      await type('/p merino sweater m <90');
      await agent.page.getByRole('option', { name: MERINO }).waitFor();
      await focused(agent.search);
      await press('Enter');
      await focused(agent.page.getByRole('button', { name: 'Suggest', exact: true }));
      await press('Enter');
      await agent.log.getByRole('list', { name: 'Suggested' }).waitFor();
      await focused(agent.reply);
      await shopperBuys();
    },
    'propose a change to her cart': async () => {
      await type('/cart ');
      const draft = draftOn(agent.page);
      await tabTo(agent.page, draft.wrap);
      await press('Space');
      await typeInto(agent.page, draft.words, 'Wrapped, if you like');
      await press('Enter');
      await shopper.log.getByText('Wrapped, if you like').waitFor();
      await shopper.proposal.getByRole('button', { name: 'Accept' }).waitFor();
      await focused(agent.reply);
    },
    'point at a place on her page': async () => {
      await type('/till ');
      const dialog = agent.page.getByRole('dialog', { name: 'The way to the till' });
      await enter(agent.page, dialog.getByRole('button', { name: /Her cart$/ }));
      await enter(
        shopper.page,
        shopper.way('Your cart').getByRole('button', { name: 'Show me' }),
        'Shift+Tab',
      );
      await ringed(shopper.page, shopper.cartLink(1));
      await focused(shopper.cartLink(1));
      // Beside the page the chat has stayed open, and keys lead back into it.
      await tabTo(shopper.page, shopper.field, 'Shift+Tab');
      await agent.log.getByText('She was shown the place').waitFor();
      await focused(agent.reply);
    },
    'leave a private note that calls a colleague': async () => {
      await press('Alt+KeyO');
      const note = agent.page.getByRole('textbox', { name: 'Private note' });
      await focused(note);
      await type('@Jo');
      await agent.page.getByRole('option', { name: 'Jonas' }).waitFor();
      await press('Enter');
      await type('is it in by Friday?');
      await press('Enter');
      await agent.log.getByText('is it in by Friday?').waitFor();
    },
    'tag it and set its priority': async () => {
      await press('Alt+KeyG');
      await focused(agent.page.getByRole('combobox', { name: 'Tag' }));
      await type('gift');
      await press('Enter');
      await agent.page.getByRole('list', { name: 'Tags' }).getByText('gift').waitFor();
      await press('Escape', 'Alt+KeyY');
      await enter(agent.page, agent.page.getByRole('button', { name: 'Urgent' }));
      await done().getByText('Priority: urgent').waitFor();
    },
    'snooze until tomorrow, and back': async () => {
      await press('Alt+KeyZ');
      await enter(agent.page, agent.page.getByRole('button', { name: 'Tomorrow at 9:00' }));
      await done()
        .getByText(/^Snoozed until/)
        .waitFor();
      await press('Alt+KeyU');
      await agent.page.getByRole('button', { name: 'Close conversation' }).waitFor();
    },
    'hand on with a note': async () => {
      await press('Alt+KeyH');
      const dialog = agent.page.getByRole('dialog', { name: 'Hand on' });
      await typeInto(agent.page, dialog.getByRole('textbox'), 'She likes navy');
      await enter(agent.page, dialog.getByRole('button', { name: 'Back to the queue' }));
      await agent.page.getByText('Unassigned', { exact: true }).first().waitFor();
      await agent.log.getByText('She likes navy').waitFor();
    },
    'run a macro, and take all of it back': async () => {
      await press('Alt+KeyX');
      await focused(palette());
      await agent.page.getByRole('option', { name: 'Macro: Wedding guest' }).waitFor();
      await press('Enter');
      await done().getByText('Wedding guest').waitFor();
      const tags = agent.page.getByRole('list', { name: 'Tags' });
      await tags.getByText('wedding').waitFor();
      await press('Alt+KeyU');
      await tags.getByText('wedding').waitFor({ state: 'detached' });
      await tags.getByText('gift').waitFor();
      await agent.page.getByRole('button', { name: 'Priority: Urgent' }).waitFor();
    },
    'give a shortcut other keys': async () => {
      await press('Control+KeyK');
      await focused(palette());
      await type('keyboard');
      await press('Enter');
      const list = agent.page.getByRole('list', { name: 'Shortcuts' });
      await enter(agent.page, list.getByRole('button', { name: /^Close the conversation/ }));
      await press('Alt+KeyQ');
      await list.getByRole('button', { name: /^Close the conversation: Alt Q/ }).waitFor();
      await press('Escape');
      await list.waitFor({ state: 'detached' });
    },
    'close by them, and undo': async () => {
      await press('Alt+KeyQ');
      await done().getByText('Closed', { exact: true }).waitFor();
      await agent.log.getByText('Closed by you').waitFor();
      await press('Alt+KeyU');
      await agent.page.getByRole('button', { name: 'Close conversation' }).waitFor();
    },
    'find an earlier conversation by its words': async () => {
      await press('4');
      await press('Alt+KeyF');
      await focused(agent.page.getByRole('combobox', { name: 'Search conversations' }));
      await type('needs a mouse');
      await agent.page.getByRole('option', { name: /needs a mouse/ }).waitFor();
      await press('Enter');
      await agent.log.getByText(WORDS).waitFor();
    },
  };

  test('an agent does all she does in a day, and a shopper buys', async () => {
    agent = await openConsole(browser(), stage.consoleUrl, { height: 1_300 });
    await forbidMouse(agent.page);
    for (const [name, task] of Object.entries(tasks)) {
      await task();
      await focusShown(agent.page).catch((cause) => {
        throw new Error(`after “${name}” nobody sees where the keys go`, { cause });
      });
    }
    await shopper.page.keyboard.press('Escape');
    await shopper.chat.waitFor({ state: 'hidden' });
    await focused(shopper.launcher);
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
  }, 120_000);
});
