import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Chat' });

// Opens, closes, and sees the focus come back: what must work on every page there is.
const expectChat = async (page: Page) => {
  await launcher(page).click();
  await dialog(page).waitFor();
  expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('button', { name: 'Close chat' }).click();
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
  const focused = await page.evaluate(() =>
    document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'),
  );
  expect(focused).toBe('Chat with us');
};

// Everything that has moved since the page began, as Chromium counts it.
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

inChromium('the loader on other people’s pages', ({ sites, snippet, visit }) => {
  it('costs one request before a touch: no cookie, no storage, no layout shift', async () => {
    const { page, context, requests } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
    expect(requests.filter((url) => url.startsWith(sites().aisle))).toEqual([
      `${sites().aisle}/aisle.js`,
    ]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const box = await launcher(page).boundingBox();
    expect(box).toEqual({ x: 1280 - 20 - 56, y: 800 - 20 - 56, width: 56, height: 56 });
  });

  // What stands in the policy, and what the merchant adds to the snippet for it.
  const policies = (aisle: string): [policy: string, attributes: string][] => [
    [`default-src 'self'; style-src 'self'; script-src 'self' ${aisle}; img-src data:`, ''],
    ["default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; img-src data:", 'nonce="abc"'],
    [
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'; img-src data:",
      'nonce="abc"',
    ],
  ];
  it.each([
    ['a list of hosts', 0],
    ['a nonce and strict-dynamic', 1],
    ['Trusted Types', 2],
  ])('works under a strict content policy: %s', async (_name, which) => {
    const [policy, attributes] = policies(sites().aisle)[which] ?? ['', ''];
    const headers = { 'Content-Security-Policy': policy };
    const { page } = await visit({ html: shopHtml(snippet(attributes)), headers });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    await expectChat(page);
    expect(violations).toEqual([]);
  });

  it('does not bend to a page’s important rules', async () => {
    const head =
      '<style>*{all:unset!important;display:block!important;visibility:hidden} html>*{transform:rotate(9deg)!important;opacity:.1!important}</style>';
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await launcher(page).waitFor();
    const box = await launcher(page).boundingBox();
    expect(box).toEqual({ x: 1204, y: 724, width: 56, height: 56 });
    await expectChat(page);
  });

  it('lives with prototypes that old libraries have patched', async () => {
    const head = `<script>
      Array.prototype.toJSON = function () { return 'prototype.js'; };
      Array.prototype.each = Object.prototype.extend = String.prototype.strip = function () {};
      Function.prototype.bind = function () { return this; };
      Element.prototype.getElementsByClassName = Element.prototype.matches = () => { throw 1; };
      Element.prototype.show = Element.prototype.hide = Element.prototype.toggle = () => {};
      window.$ = window.jQuery = () => { throw 2; };
      window.name = 'aisle'; window.event = window.status = window.top2 = null;
    </script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await expectChat(page);
  });

  it('starts from the head, before there is a body', async () => {
    const blocking = snippet().replace('async ', '');
    const { page } = await visit({ html: shopHtml('', { head: blocking }) });
    await expectChat(page);
    expect(await page.evaluate(() => document.body.querySelector('h1')?.textContent)).toBe('Shop');
  });

  it('survives a router that swaps the body, and one that swaps everything', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await expectChat(page);
    await page.evaluate(() => {
      document.body = document.createElement('body');
    });
    await expectChat(page);
    // The next page of such a router is not as high as the last one.
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(document.createElement('h1'), 'Scarves');
      document.documentElement.replaceChildren(document.createElement('head'), body);
    });
    await launcher(page).waitFor();
    await expectChat(page);
  });

  it('draws one launcher for two snippets', async () => {
    const { page } = await visit({ html: shopHtml(snippet() + snippet()) });
    await launcher(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await launcher(page).count()).toBe(1);
    await expectChat(page);
  });

  it('works where storage is refused', async () => {
    const head = `<script>for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await expectChat(page);
  });

  it.each([
    ['by itself', ''],
    ['as the shop’s style sheet says', ':root{--aisle-bottom:120px}'],
  ])('keeps off a sticky buy bar %s, without a layout shift', async (_how, rule) => {
    const head = `<style>${rule}body{height:3000px}.bar{position:fixed;inset:auto 0 0;z-index:5;padding:12px}
      .bar button{width:100%;height:48px} .late{translate:0 100px}</style>`;
    const body = '<div class="bar"><button>Buy now</button></div>';
    const { page } = await visit({
      html: shopHtml(snippet(), { head, body }),
      width: 390,
      height: 844,
    });
    const gap = async () => {
      const bar = await page.locator('.bar').boundingBox();
      const box = await launcher(page).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(370);
      return (bar?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
    };
    await expect.poll(gap).toBe(rule ? 48 : 20);
    // It leaves the screen while she scrolls, and comes back.
    await page.locator('.bar').evaluate((bar) => bar.classList.add('late'));
    await page.mouse.wheel(0, 400);
    await expect.poll(async () => (await launcher(page).boundingBox())?.y).toBe(rule ? 668 : 768);
    await page.locator('.bar').evaluate((bar) => bar.classList.remove('late'));
    await page.mouse.wheel(0, 400);
    await expect.poll(gap).toBe(rule ? 48 : 20);
    expect(await layoutShift(page)).toBe(0);
  });

  it('fits 320 px with a long label, right to left, on the left', async () => {
    const html = shopHtml(
      snippet('data-label="Fragen zu Größe, Material oder Pflege?" data-side="left"'),
    ).replace('<html lang="en">', '<html lang="ar" dir="rtl">');
    const { page } = await visit({ html, width: 320, height: 568 });
    const button = page.getByRole('button', { name: 'Fragen zu Größe, Material oder Pflege?' });
    const box = await button.boundingBox();
    expect(box?.x).toBe(20);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(scrolls).toBe(false);
  });

  it.each([
    ['#ffd400', 'rgb(0, 0, 0)'],
    ['#1e6b57', 'rgb(255, 255, 255)'],
    ['#102a83', 'rgb(255, 255, 255)'],
    ['nonsense', 'rgb(255, 255, 255)'],
  ])('chooses an icon colour that can be seen on %s', async (accent, ink) => {
    const { page } = await visit({ html: shopHtml(snippet(`data-accent="${accent}"`)) });
    await launcher(page).waitFor();
    const [colour, ground] = await launcher(page).evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [color, backgroundColor];
    });
    expect(colour).toBe(ink);
    if (accent === 'nonsense') expect(ground).toBe('rgb(30, 107, 87)');
  });
});
