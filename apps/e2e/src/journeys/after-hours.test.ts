import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { askAs } from '../stage/ask-as.ts';
import { type NightStage, openNightStage } from '../stage/open-night-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HER = 'ines@mail.example';
const QUESTION = 'Does the oatmeal one itch?';
const ANSWER = 'It is merino: it does not itch.';
const BY_MAIL = 'Lovely. Can you put an M aside?';
const SHRINKS = { title: 'Does merino shrink?', body: 'Washed by hand and cold it does not.' };
const LAST = 'It waits here with your name on it.';

inChromium('after hours', (browser) => {
  const scope = openScope();
  let stage: NightStage;
  beforeAll(async () => {
    stage = await openNightStage(scope);
    await askAs(stage.origin, stage.agents.edda, 'saveArticle', {
      ...{ articleId: v7(), ...SHRINKS, language: 'en', pages: [], instant: true },
      ...{ state: 'published', seen: null },
    });
  });
  afterAll(() => scope.close());

  /** The letter that comes as this one. */
  const letter = async (count: number) => {
    const { letters } = stage;
    await expect.poll(() => letters.lettersTo(HER).length, { timeout: 20_000 }).toBe(count);
    const arrived = letters.lettersTo(HER).at(-1);
    if (!arrived) throw new Error('no letter');
    return arrived;
  };

  /** Answers, and comes back once it is stored: time that passes earlier would not count. */
  const answer = async (agent: AgentDesk, words: string): Promise<void> => {
    await agent.say(words);
    await agent.log.getByText('Sending').waitFor({ state: 'hidden' });
  };

  test('steps 9 and 8: told when somebody is back, answered by e-mail, and counted', async () => {
    const shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    await shopper.openChat();
    // In her time zone, not in the store's.
    const back = new Date(stage.opensAt).toLocaleTimeString('en-GB', {
      ...{ timeZone: 'Europe/Lisbon', hour: 'numeric', minute: '2-digit' },
    });
    await shopper.chat.getByText(new RegExp(`Back .*${back}`)).waitFor();
    // What others have asked answers itself; it does not begin a conversation.
    await shopper.chat.getByRole('button', { name: SHRINKS.title }).click();
    await shopper.chat.getByText(SHRINKS.body).waitFor();
    await shopper.chat.getByRole('button', { name: 'This helped' }).click();
    await shopper.chat.getByText('Glad it helped.').waitFor();
    await shopper.say(QUESTION);
    await shopper.chat.getByRole('textbox', { name: 'E-mail' }).fill(HER);
    await shopper.chat.getByRole('button', { name: 'Send code' }).click();
    const code = /^(\d{6})$/m.exec((await letter(1)).text)?.[1] ?? '';
    await shopper.chat.getByRole('textbox', { name: 'Code' }).fill(code);
    await shopper.chat.getByRole('button', { name: 'Confirm' }).click();
    await shopper.chat.getByText(`Answers go to ${HER} while you are away.`).waitFor();
    await shopper.page.close();

    // The next morning somebody is there, an hour into the day.
    stage.pass(9 * HOUR);
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    await agent.choose(QUESTION);
    await agent.page.getByRole('region', { name: 'Shopper' }).getByText('away').waitFor();
    await answer(agent, ANSWER);
    stage.pass(3 * MINUTE);
    const first = await letter(2);
    expect(first.head).toContain('Subject: Your conversation with Tern & Purl');
    expect(first.text).toContain(ANSWER);

    // She answers from her mailbox, and it goes on as the same conversation.
    const replyTo = /Reply-To: (\S+)/i.exec(first.head)?.[1] ?? '';
    const quoted = first.text.replaceAll('\r', '').replace(/^/gm, '> ');
    const mail = [
      ...[`From: Inês <${HER}>`, `To: ${replyTo}`, 'Subject: Re: Your conversation'],
      ...['Message-ID: <1@mail.example>', 'Content-Type: text/plain; charset=utf-8', '', BY_MAIL],
      ...['', 'On Thu, Mira (Tern & Purl) <chat@tern.example> wrote:', ...quoted.split('\n')],
    ].join('\r\n');
    expect(await stage.bringMail(mail)).toBe('said');
    await agent.log.getByText(BY_MAIL, { exact: true }).waitFor();
    expect(await agent.log.getByText(ANSWER).count()).toBe(1);
    await answer(agent, LAST);
    stage.pass(3 * MINUTE);
    const second = await letter(3);
    expect(second.text).toContain(LAST);
    expect(second.head).toContain(/References: (<[^>]+>)/i.exec(first.head)?.[1] ?? 'a thread');

    // The link in it opens the chat where she was, on a device that has never seen it.
    const link = /http:\/\/\S*products\/merino-crew\S*/.exec(second.text)?.[0] ?? '';
    const path = link.slice(stage.shop.url.length);
    const phone = await openShopper(browser(), stage.shop, { device: 'phone', path });
    for (const words of [QUESTION, ANSWER, BY_MAIL, LAST])
      await phone.log.getByText(words, { exact: true }).waitFor();

    await agent.page.getByRole('button', { name: 'Close conversation' }).click();
    const rate = (question: string, answer: string) =>
      phone.chat
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: answer })
        .check({ force: true });
    await rate('How easy was it?', '5, very easy');
    await rate('How satisfied are you?', '5');
    await phone.chat.getByText('Thank you.').waitFor();

    const owner = await openDesk(browser(), stage.consoleUrl, stage.agents.edda);
    // Her browser tells the same time: what was rated by then may be of the next day.
    await owner.page.clock.setFixedTime(stage.now());
    await owner.page.reload();
    await owner.page.getByRole('link', { name: 'Report' }).click();
    const { page } = owner;
    const figure = (name: RegExp) => page.getByRole('button', { name }).waitFor();
    await page.getByRole('button', { name: 'Service' }).click();
    await figure(/^First response, median:\s*9 h/);
    // Of them an hour in open hours, and the minute it may have taken here.
    await page.getByText(/^1 h( \d min)? · 1 h/).waitFor();
    await figure(/^Resolution, median:\s*9 h \d+ min/);
    await figure(/^In time\s*1/);
    await page.getByRole('button', { name: 'Ratings' }).click();
    await figure(/^Effort \(CES\):\s*5\.0 of 5/);
    await figure(/^Satisfaction \(CSAT\):\s*100 %/);
    await page.getByText('Recommendation (NPS)', { exact: true }).waitFor();
    const problems = [...shopper.problems, ...phone.problems, ...agent.problems, ...owner.problems];
    expect(problems).toEqual([]);
  });
});
