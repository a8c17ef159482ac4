import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const MINUTE = 60_000;

inBrowser('her place in the queue', (stage) => {
  test('32: is told in one line while she waits, and gone when somebody takes over', async () => {
    const { server, open } = stage();
    server.recall('Does it itch?', Date.now());
    server.queue({ position: 3, estimateMs: 3 * MINUTE });
    const { panel } = await open();
    const line = panel.locator('.queue');
    await eventually(() => line.allTextContents(), ['2 people before you, about 3 minutes']);
    server.queue({ position: 2, estimateMs: null });
    await eventually(() => line.allTextContents(), ['1 person before you']);
    server.queue({ position: 1, estimateMs: MINUTE });
    await eventually(() => line.allTextContents(), ['You are next, about a minute']);
    server.join();
    await eventually(() => line.count(), 0);
  });

  test('security 19: the first place and the last are announced, not each step between', async () => {
    const { server, open } = stage();
    server.recall('Does it itch?', Date.now());
    server.queue({ position: 4, estimateMs: null });
    const { page, panel } = await open();
    const region = page.locator('[aria-live=polite]');
    const line = panel.locator('.queue');
    await eventually(() => region.textContent(), '3 people before you');
    server.queue({ position: 3, estimateMs: null });
    await eventually(() => line.allTextContents(), ['2 people before you']);
    expect(await region.textContent()).toBe('3 people before you');
    server.queue({ position: 1, estimateMs: null });
    await eventually(() => region.textContent(), 'You are next');
    expect(await page.locator('[aria-live=polite]').count()).toBe(1);
  });

  test('32: where nobody can tell, and while the line is down, nothing is said', async () => {
    const { server, open } = stage();
    server.recall('Does it itch?', Date.now());
    const { panel } = await open();
    await eventually(() => server.asked.some(({ name }) => name === 'fetchQueuePlace'), true);
    const line = panel.locator('.queue');
    expect(await line.count()).toBe(0);
    server.queue({ position: 2, estimateMs: null });
    await line.waitFor();
    server.shut(true);
    await panel.getByText('Reconnecting').waitFor();
    expect(await line.count()).toBe(0);
    server.shut(false);
    await line.waitFor();
  });

  test('who is answered at once pays for no queue', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    await context.clock.install();
    server.recall('Does it itch?', Date.now());
    server.join();
    const { page, log } = await open();
    await log.getByText('Ida Holm joined').waitFor();
    await page.clock.fastForward(5_000);
    server.say('Not at all');
    await log.getByText('Not at all').waitFor();
    expect(loaded.filter((url) => url.includes('tell-place'))).toEqual([]);
  });
});
