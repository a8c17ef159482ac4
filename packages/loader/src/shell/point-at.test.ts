import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true });
const BODY = `<a href="/cart" data-place="cart" hidden>Cart of the drawer</a>
  <div style="height:2500px"></div><a href="/cart" data-place="cart">Cart</a>`;

inChromium('a place of the page that she is shown', ({ snippet, visit, sites }) => {
  const arrive = async (attributes: string, width: number) => {
    const visited = await visit({ html: shopHtml(snippet(attributes), { body: BODY }), width });
    const { page } = visited;
    await launcher(page).click();
    const inPage = page.getByRole('dialog', { name: 'Chat' });
    const panel = attributes
      ? page.frameLocator('iframe[title="Chat"]').getByRole('dialog', { name: 'Chat' })
      : inPage;
    await panel.waitFor();
    const chat = page.frames().find((one) => one.url().includes('/widget/frame-')) ?? page;
    const point = (selectors: string[]) =>
      chat.evaluate(`host.pointAt(${JSON.stringify(selectors)})`);
    return { page, panel, point };
  };
  /** How far the ring stands from the place, on each of two sides. */
  const ringed = (page: Page) =>
    page.evaluate(() => {
      const ring = document.querySelector('aisle-ring')?.getBoundingClientRect();
      const place = document.querySelectorAll('[data-place=cart]')[1]?.getBoundingClientRect();
      if (!ring || !place) return null;
      const seen = place.top >= 0 && place.bottom <= window.innerHeight;
      return { left: place.left - ring.left, top: place.top - ring.top, seen };
    });

  it.each([
    ['in the page', '', 1280],
    ['in a frame of its own', 'data-isolate', 1280],
    ['on a phone', '', 390],
    ['on a phone, in a frame of its own', 'data-isolate', 390],
  ])('%s: scrolled to and ringed; only a chat that is in the way closes', async (_, how, width) => {
    const { page, panel, point } = await arrive(how, width);
    // Not there: nothing moves, and the chat stays to say so.
    expect(await point(['#nowhere', 'a slip of the merchant’s {'])).toBe(false);
    expect(await panel.isVisible()).toBe(true);
    expect(await ringed(page)).toBeNull();

    // The first one is hidden, as in a drawer that is shut.
    expect(await point(['#nowhere', '[data-place=cart]'])).toBe(true);
    await expect.poll(() => ringed(page)).toEqual({ left: 6, top: 6, seen: true });
    if (width < 480) await panel.waitFor({ state: 'hidden' });
    else expect(await panel.isVisible()).toBe(true);

    // The next tap takes the ring away; nothing of the page was changed.
    await page.mouse.click(5, 5);
    await expect.poll(() => ringed(page)).toBeNull();
  });

  it('the secret of a link reaches a chat in a frame, and no other part of the page’s address', async () => {
    const html = shopHtml(snippet('data-isolate'));
    const { page } = await visit({ html });
    const hashIn = async (hash: string) => {
      await page.goto('about:blank');
      await page.goto(`${sites().shop}/${hash}`);
      const frame = () => page.frames().find((one) => one.url().includes('/widget/frame-'));
      if (!hash.includes('aisle=')) await launcher(page).click();
      await expect.poll(() => frame()?.url()).toBeTruthy();
      return new URL(frame()?.url() ?? '').hash;
    };
    const origin = sites().shop;
    expect(await hashIn('#aisle=abc-1')).toBe(`#${origin}#aisle=abc-1`);
    expect(await hashIn('#reviews')).toBe(`#${origin}`);
    expect(await hashIn('#token=x&aisle')).toBe(`#${origin}`);
  });
});
