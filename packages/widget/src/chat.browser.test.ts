import { expect, test } from 'vitest';
import { inBrowser } from './testing/suite.ts';
import { eventually } from './testing/visit.ts';

inBrowser('the conversation', (stage) => {
  test('12: sending, sent, delivered, seen; only her last message says it', async () => {
    const { server, open } = stage();
    const { log, write } = await open();
    server.silence(true);
    await write('Hello');
    await log.getByText('Sending').waitFor();
    server.silence(false);
    server.drop();
    await log.getByText('Sent').waitFor();
    server.read('delivered');
    await log.getByText('Delivered').waitFor();
    await write('One more thing');
    await eventually(() => server.entries().length, 2);
    server.read('seen');
    await log.getByText('Seen').waitFor();
    expect(await log.getByText('Delivered').count()).toBe(0);
    expect(server.entries().map(({ content }) => content)).toMatchObject([
      { text: 'Hello' },
      { text: 'One more thing' },
    ]);
  });

  test('6: a message that is finally refused keeps its text, says why, and goes out on retry', async () => {
    const { server, open } = stage();
    const { page, log, write } = await open();
    server.refusals.set('sendMessage', 'blocked');
    await write('Is it back in stock?');
    await log.getByText('Not sent. You cannot write in this conversation.').waitFor();
    server.refusals.delete('sendMessage');
    await page.getByRole('button', { name: 'Try again' }).click();
    await log.locator('.stage.sent').waitFor();
    expect(server.entries()).toHaveLength(1);
    server.refusals.set('sendMessage', 'blocked');
    await write('Not this one');
    await page.getByRole('button', { name: 'Discard' }).click();
    await log.getByText('Not this one').waitFor({ state: 'detached' });
  });

  test('5: what she writes while the server is away is kept and arrives once', async () => {
    const { server, open } = stage();
    const { page, log, write } = await open();
    await write('First');
    await log.getByText('Sent').waitFor();
    server.shut(true);
    await page.getByRole('status', { name: 'Reconnecting' }).waitFor();
    await write('Second');
    await log.getByText('Sending').waitFor();
    server.shut(false);
    await eventually(() => server.entries().length, 2);
    await page.getByText('Reconnecting').waitFor({ state: 'detached' });
    expect(await log.getByText('Second').count()).toBe(1);
  });

  test('open state, draft and conversation are there on the next page', async () => {
    const { open } = stage();
    const { page, panel, field, log, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    await field.fill('and do you have');
    await page.getByRole('link', { name: 'Another page' }).click();
    await page.waitForURL('**/other');
    await panel.waitFor();
    await log.getByText('Hello').waitFor();
    await eventually(() => field.inputValue(), 'and do you have');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('a second tab agrees', async () => {
    const { server, open } = stage();
    const one = await open();
    await one.write('From the first tab');
    await one.log.getByText('Sent').waitFor();
    const two = await open();
    await two.log.getByText('From the first tab').waitFor();
    await two.write('From the second tab');
    await one.log.getByText('From the second tab').waitFor();
    server.say('I see both');
    await one.log.getByText('I see both').waitFor();
    await two.log.getByText('I see both').waitFor();
    expect(await one.log.getByText('From the second tab').count()).toBe(1);
  });

  test('8: older entries come on scrolling up, and what she reads does not move', async () => {
    const { server, open } = stage();
    for (let i = 1; i <= 120; i += 1) server.say(`Line ${i}.`);
    const { log } = await open();
    await log.getByText('Line 120.').waitFor();
    expect(await log.getByText('Line 70.').count()).toBe(0);
    // The jump is measured between two looks at the same entry, before and after the page came.
    const moved = await log.evaluate(async (box) => {
      const line = [...box.querySelectorAll('.bubble')].find(
        (one) => one.textContent === 'Line 72.',
      );
      const count = box.querySelectorAll('.bubble').length;
      box.scrollTop = 30;
      const before = line?.getBoundingClientRect().top ?? 0;
      while (box.querySelectorAll('.bubble').length === count)
        await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return Math.abs((line?.getBoundingClientRect().top ?? 0) - before);
    });
    expect(moved).toBeLessThanOrEqual(1);
    expect(await log.getByText('Line 30.').count()).toBe(1);
  });

  test('new words below do not move her; one pill takes her there', async () => {
    const { server, open } = stage();
    for (let i = 1; i <= 40; i += 1) server.say(`Line ${i}.`);
    const { page, log } = await open();
    await log.getByText('Line 40.').waitFor();
    await eventually(() => log.evaluate((box) => box.scrollTop > 0), true);
    await log.evaluate((box) => {
      box.scrollTop = 300;
    });
    await page.getByRole('button', { name: 'To the newest message' }).waitFor();
    server.say('Are you there?');
    server.say('I found one');
    await page.getByRole('button', { name: '2 new' }).waitFor();
    expect(await log.evaluate((box) => box.scrollTop)).toBe(300);
    await page.getByRole('button', { name: '2 new' }).click();
    await page.getByRole('button', { name: '2 new' }).waitFor({ state: 'hidden' });
    await eventually(
      () => log.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 2),
      true,
    );
  });

  test('after a reload she reads on where she was', async () => {
    const { server, open } = stage();
    for (let i = 1; i <= 45; i += 1) server.say(`Line ${i}.`);
    const { page, log, panel } = await open();
    await log.getByText('Line 45.').waitFor();
    await eventually(() => log.evaluate((box) => box.scrollTop > 0), true);
    await log.evaluate((box) => {
      box.scrollTop = 400;
    });
    await page.getByRole('button', { name: 'To the newest message' }).waitFor();
    await page.reload();
    await panel.waitFor();
    await eventually(() => log.evaluate((box) => Math.abs(box.scrollTop - 400) <= 1), true);
  });

  test('12: seen is told only for what was on a visible screen', async () => {
    const { server, open } = stage();
    const { panel, log, launcher, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    const seen = () =>
      Math.max(
        0,
        ...server.asked.flatMap(({ name, payload }) =>
          name === 'reportReceipt' ? Number(payload.seen) : [],
        ),
      );
    server.say('Good afternoon');
    await eventually(seen, 2);
    await panel.getByRole('button', { name: 'Close chat' }).click();
    server.say('Still there?');
    await eventually(() => launcher.getAttribute('data-unread'), '1');
    expect(seen()).toBe(2);
    await launcher.click();
    await eventually(seen, 3);
    await eventually(() => launcher.getAttribute('data-unread'), '0');
  });

  test('5: at the outbox’s cap the text stays in the field and the reason is said', async () => {
    const { server, open } = stage();
    const { page, panel, field, log, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    server.silence(true);
    for (let i = 1; i <= 50; i += 1) {
      await write(`Waiting ${i}.`);
      await log.getByText(`Waiting ${i}.`).waitFor();
    }
    await write('One too many');
    await panel.getByText('Too many messages are waiting').waitFor();
    expect(await field.inputValue()).toBe('One too many');
    await page.reload();
    await log.getByText('Waiting 50.').waitFor();
    await eventually(() => field.inputValue(), 'One too many');
    expect(await log.getByText('One too many').count()).toBe(0);
  });

  test('a closed conversation offers a new one, and the next message begins it', async () => {
    const { server, open } = stage();
    const { page, log, field, write } = await open();
    await write('Thank you');
    await log.getByText('Sent').waitFor();
    server.end();
    await page.getByRole('button', { name: 'Start a new one' }).click();
    await field.waitFor();
    await write('One more question');
    await log.getByText('One more question').waitFor();
    await eventually(
      () => server.asked.filter(({ name }) => name === 'startConversation').length,
      2,
    );
    expect(await log.getByText('Thank you').count()).toBe(0);
  });

  test('security 19: when it is closed and begun anew her keys stay in the chat', async () => {
    const { server, open } = stage();
    const { page, log, field, write } = await open();
    const isFocused = (one: typeof log) => one.evaluate((element) => element.matches(':focus'));
    await write('Thank you');
    await log.getByText('Sent').waitFor();
    await eventually(() => isFocused(field), true);
    server.end();
    await eventually(() => isFocused(log), true);
    await page.getByRole('button', { name: 'Start a new one' }).press('Enter');
    await eventually(() => isFocused(field), true);
  });

  test('typing is told both ways', async () => {
    const { server, open } = stage();
    const { log, field, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    server.type(true);
    await log.getByText('Ida Holm is writing').waitFor();
    server.say('Good afternoon');
    await log.getByText('Ida Holm is writing').waitFor({ state: 'detached' });
    await field.pressSequentially('So');
    await eventually(
      () => server.asked.some(({ name, payload }) => name === 'reportTyping' && payload.typing),
      true,
    );
  });

  test('where storage is refused it still chats, and says what closing the page loses', async () => {
    const { context, open } = stage();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    const { panel, log, write } = await open();
    await write('Hello');
    await log.getByText('Sent').waitFor();
    await panel.getByText('This browser keeps nothing').waitFor();
  });
});
