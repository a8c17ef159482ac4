import { newId, systemClock } from '@aisle/client';
import { expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('the panel', (stage) => {
  test('security 19: opens into the field, Escape closes it and gives the focus back', async () => {
    const { page, panel, field, launcher } = await stage().open();
    await eventually(() => field.evaluate((one) => one.matches(':focus')), true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await eventually(() => launcher.evaluate((one) => one.matches(':focus')), true);
  });

  test('says who answers and how fast, from what the server knows', async () => {
    const { server, open } = stage();
    const { panel } = await open();
    await panel.getByText('Usually replies in 2 minutes').waitFor();
    expect(await panel.getByText('Ida Holm').count()).toBe(1);
    expect(server.asked.map(({ name }) => name)).not.toContain('startConversation');
  });

  test('48 says what the merchant says in her own words, as text', async () => {
    const { server, open } = stage();
    const words = {
      greeting: 'مرحبًا <b>بك</b>',
      greetingMore: 'We dye by hand.',
      placeholder: 'Ask Mia',
      promise: 'We answer the same day',
      away: 'At the dye pots',
    };
    server.setStore({ words });
    const { panel, field } = await open();
    const greeting = panel.getByRole('heading', { name: words.greeting });
    await greeting.waitFor();
    // Right to left in a chat that is not.
    const { unicodeBidi } = await greeting.evaluate((one) => ({ ...getComputedStyle(one) }));
    expect(unicodeBidi).toBe('plaintext');
    await panel.getByText(words.greetingMore).waitFor();
    await panel.getByText(words.promise).waitFor();
    await eventually(() => field.getAttribute('placeholder'), words.placeholder);
    expect(await field.getAttribute('aria-label')).toBe('Message');
    server.setStore({ availability: { online: false, agents: [], replyTimeMs: null } });
    const away = await open();
    await away.panel.getByText(words.away).waitFor();
  });

  test('shows the photo of who answers, over the initials that stay where none comes', async () => {
    const { server, open } = stage();
    const [ida, per] = [newId(systemClock), newId(systemClock)];
    const photo = `${server.url}/picture/face`;
    const agents = [
      { agentId: ida, name: 'Ida Holm', photo },
      { agentId: per, name: 'Per Lund' },
    ];
    server.setStore({ availability: { online: true, agents, replyTimeMs: null } });
    const { panel } = await open();
    const faces = panel.locator('.head .face');
    await eventually(() => faces.allTextContents(), ['IH', 'PL']);
    const drawn = () =>
      faces
        .locator('img')
        .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0));
    await eventually(drawn, [true]);
  });

  test('security 19: only new words of others are announced, in one polite region', async () => {
    const { server, open } = stage();
    server.recall('Hello', Date.now() - 60_000);
    server.say('Said before she came');
    const { page, log } = await open();
    await log.getByText('Said before').waitFor();
    const regions = page.locator('[aria-live=polite]');
    expect(await regions.count()).toBe(1);
    expect(await regions.textContent()).toBe('');
    server.say('Good afternoon');
    await eventually(() => regions.textContent(), 'Ida Holm: Good afternoon');
    expect(await log.getAttribute('aria-live')).toBe('off');
  });

  test('security 1: text is text, whatever it holds', async () => {
    const { server, open } = stage();
    const hostile = [
      '<img src=x onerror="document.title=1">',
      '<script>document.title=1</script>',
      '"><svg onload=document.title=1>',
      'javascript:document.title=1',
      '[x](javascript:alert(1)) https://shop.example/"onmouseover="document.title=1',
    ];
    for (const text of hostile) server.say(text);
    const { page, log } = await open();
    await log.locator('.bubble a').waitFor();
    expect(await log.locator('.bubble').allTextContents()).toEqual(hostile);
    expect(await log.locator('.bubble :not(a)').count()).toBe(0);
    expect(
      await log.locator('.bubble a').evaluateAll((all) => all.map((one) => one.outerHTML)),
    ).toEqual([
      '<a href="https://shop.example/" target="_blank" rel="noopener nofollow">https://shop.example/</a>',
    ]);
    expect(await page.title()).toBe('Fjord Knits');
  });

  test('Shift+Enter is a new line, and Enter that ends a composition sends nothing', async () => {
    const { server, open } = stage();
    const { page, field, log } = await open();
    await field.pressSequentially('one');
    await field.press('Shift+Enter');
    await field.pressSequentially('two');
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await field.inputValue()).toBe('one\ntwo');
    await field.press('Enter');
    await log.getByText('Sent').waitFor();
    expect(server.entries()).toMatchObject([{ content: { text: 'one\ntwo' } }]);
    await page.getByRole('button', { name: 'Send' }).click({ force: true });
    expect(server.entries()).toHaveLength(1);
  });

  test('5,000 characters: the field says how many are left, and cuts nothing off', async () => {
    const { server, open } = stage();
    const { panel, field, log } = await open();
    await panel.getByRole('heading').last().waitFor();
    await field.fill('x'.repeat(4_999));
    await panel.getByText('1 character left').waitFor();
    await field.fill('x'.repeat(5_001));
    await panel.getByText('1 character too many').waitFor();
    await field.press('Enter');
    expect((await field.inputValue()).length).toBe(5_001);
    await field.fill('x'.repeat(5_000));
    await field.press('Enter');
    await log.getByText('Sent').waitFor();
    expect(server.entries()).toHaveLength(1);
  });

  test('security 13: she sees what is shared and can switch it off; then nothing more is sent', async () => {
    const { server, open } = stage();
    const { page, panel, log, write } = await open();
    const reports = (name: string) => server.asked.filter((one) => one.name === name).length;
    await panel.getByText('The agent can see your cart and the page you are on').first().waitFor();
    expect(reports('reportCart') + reports('reportPage')).toBe(0);
    await write('Hello');
    await log.getByText('Sent').waitFor();
    await eventually(() => reports('reportCart') > 0 && reports('reportPage') > 0, true);
    await panel.getByRole('button', { name: 'What the agent sees' }).click();
    await panel.getByRole('switch', { name: 'My cart' }).click();
    await panel.getByText('The agent can see the page you are on').waitFor();
    await eventually(() => server.asked.findLast(({ name }) => name === 'setSharing')?.payload, {
      cart: false,
      pages: true,
    });
    const before = reports('reportCart');
    await page.evaluate(() => Object(window).testing.shop.write([]));
    server.say('Anything else?');
    await log.getByText('Anything else?').waitFor();
    expect(reports('reportCart')).toBe(before);
  });

  test('stop takes away everything it added', async () => {
    const { server, open } = stage();
    server.suggest([{ product: garment(server.url, 'merino', 'Merino jumper', 8900) }]);
    const { page, panel } = await open();
    await panel.getByRole('button', { name: 'Add to cart' }).waitFor();
    await page.evaluate(() => Object(window).testing.stop());
    const left = await page.evaluate(() => {
      const { root } = Object(window).testing;
      return [root.children.length, root.adoptedStyleSheets.length];
    });
    expect(left).toEqual([1, 0]);
    const asked = server.asked.length;
    server.say('Anyone?');
    await page.evaluate(() => Object(window).testing.shop.write([]));
    expect(server.asked.slice(asked).map(({ name }) => name)).not.toContain('reportReceipt');
    await page.evaluate(() => Object(window).testing.open());
    await panel.getByText('Anyone?').waitFor();
  });

  test('security 19: right-to-left and German speak their own words', async () => {
    const { server, arrive } = stage();
    server.say('مرحبًا');
    const { page, launcher } = await arrive('/?locale=ar-EG');
    await launcher.click();
    await page.getByRole('textbox', { name: 'الرسالة' }).waitFor();
    const panel = page.getByRole('dialog', { name: 'الدردشة' });
    expect(await panel.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    const german = await arrive('/?locale=de');
    await german.launcher.click();
    const field = german.page.getByRole('textbox', { name: 'Nachricht' });
    await eventually(() => field.evaluate((one) => one.matches(':focus')), true);
  });

  test('security 19: on a phone it covers the page and Tab stays inside', async () => {
    const { arrive } = stage();
    const { page, launcher, panel } = await arrive();
    await page.setViewportSize({ width: 390, height: 700 });
    await launcher.click();
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
    expect(await panel.getAttribute('aria-modal')).toBe('true');
    await panel.getByRole('heading').last().waitFor();
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('AISLE-CHAT');
      expect(await launcher.evaluate((one) => one.matches(':focus'))).toBe(false);
    }
  });
});
