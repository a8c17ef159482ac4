import type { Page, Route } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { inChromium, shopHtml, type Visit } from '../testing/visit.ts';

type Report = {
  visitId: string;
  page: { url: string; title: string };
  agreed: { pages: boolean; cart: boolean };
  cart?: { lines: { quantity: number }[] } | null;
  variants?: unknown[];
  codeRefused?: boolean;
  greeting?: string;
  quiet?: boolean;
  leaving?: boolean;
};

const YES = `Aisle('consent', { analytics: true, cart: true })`;
const stub = '<script>Aisle=function(){(Aisle.q=Aisle.q||[]).push(arguments)}</script>';
const product = {
  '@type': 'ProductGroup',
  name: 'Harbour crew',
  productGroupID: 'harbour',
  hasVariant: ['M', 'L'].map((size) => ({
    '@type': 'Product',
    size,
    color: 'Oat',
    offers: {
      '@type': 'Offer',
      url: `/?variant=${size}`,
      availability: `https://schema.org/${size === 'L' ? 'OutOfStock' : 'InStock'}`,
    },
  })),
};
const jsonLd = `<script type="application/ld+json">${JSON.stringify(product)}</script>`;
const greeting = { id: 'g1', token: 'signed', name: 'Mia', store: 'Wool', text: 'Which size?' };

// Reports are seconds apart, as a server wants them.
vi.setConfig({ testTimeout: 30_000 });

inChromium('a page that lets its visitor be seen', ({ sites, snippet, visit }) => {
  /** A page of a store with this mode, and what it told the server. */
  async function seen(mode: 'consent' | 'everyone' | 'off', html: string, answer?: object) {
    const reports: Report[] = [];
    const opened: unknown[] = [];
    const reply = { value: { againMs: 60_000, greeting: null, ...answer }, ok: true };
    const headers = { 'access-control-allow-origin': '*' };
    const take = (route: Route, kept: unknown[], json: object) => {
      kept.push(route.request().postDataJSON());
      return route.fulfill({ json, headers });
    };
    sites().mode = mode;
    const made = await visit({ html: '<p>Before</p>', path: '/before' });
    await made.page.route('**/api/v1/shopper/visit', (route) => take(route, reports, reply));
    await made.page.route('**/api/v1/shopper/session', (route) =>
      route.request().method() === 'OPTIONS'
        ? route.fulfill({ headers: { ...headers, 'access-control-allow-headers': 'content-type' } })
        : take(route, opened, { credential: 'hers' }),
    );
    sites().pages.set('/', { html });
    await made.page.goto(sites().shop);
    return { ...made, reports, opened };
  }
  const last = ({ reports }: { reports: Report[] }) => reports.at(-1);
  const expectLast = (of: { reports: Report[] }) =>
    expect.poll(() => last(of), { timeout: 10_000 });
  const idle = ({ page }: Pick<Visit, 'page'>) => page.waitForLoadState('networkidle');
  const preview = (page: Page) => page.getByText('Which size?');

  it('41 asks for nothing more and keeps nothing where the store has not switched it on', async () => {
    const made = await seen('off', shopHtml(snippet()));
    await idle(made);
    const ours = made.requests.filter((url) => url.startsWith(sites().aisle));
    expect(ours).toEqual([`${sites().aisle}/aisle.js`]);
    expect(await made.page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
  });

  it('41 with consent says and keeps nothing before her yes, then where she is and her cart', async () => {
    const made = await seen('consent', shopHtml(snippet(), { head: stub }));
    await idle(made);
    expect(made.reports).toEqual([]);
    expect(await made.page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    sites().cart.quantity = 2;
    await made.page.evaluate(`window.shop = { getCart() {}, refresh() {} }; ${YES}`);
    await expectLast(made).toMatchObject({
      agreed: { pages: true, cart: true },
      page: { title: 'Shop' },
    });
    await expect
      .poll(() => made.reports.find(({ cart }) => cart)?.cart, { timeout: 10_000 })
      .toMatchObject({ lines: [{ quantity: 2 }] });
    // Taken back: the page has no more to say, and says that it goes.
    await made.page.evaluate(`Aisle('consent', { analytics: false })`);
    await expectLast(made).toMatchObject({ leaving: true });
  });

  it('41 what a banner has said before the script was there counts', async () => {
    const head = `${stub}<script>${YES}</script>`;
    const made = await seen('consent', shopHtml(snippet(), { head }));
    await expectLast(made).toMatchObject({ agreed: { pages: true, cart: true } });
    const no = `${stub}<script>Aisle('consent', { analytics: false })</script>`;
    const refused = await seen('everyone', shopHtml(snippet(), { head: no }));
    await idle(refused);
    expect(refused.reports).toEqual([]);
  });

  it('41 who asks not to be followed loads nothing of it', async () => {
    const script = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`;
    const made = await seen('everyone', shopHtml(snippet(), { head: script }));
    await idle(made);
    expect(made.requests.filter((url) => url.includes('/widget/'))).toEqual([]);
    expect(made.reports).toEqual([]);
  });

  it('41 nothing is told of the check-out', async () => {
    const made = await seen('everyone', shopHtml(snippet()));
    await expectLast(made).toBeDefined();
    await made.page.evaluate(`history.pushState(null, '', '/checkout')`);
    await idle(made);
    await made.page.evaluate(`history.pushState(null, '', '/thanks')`);
    await expectLast(made).toMatchObject({ page: { url: `${sites().shop}/thanks` } });
    expect(made.reports.some(({ page }) => page.url.includes('checkout'))).toBe(false);
  });

  it('42 tells the variant she has chosen, whether it is sold out, and a code that was refused', async () => {
    const made = await seen('everyone', shopHtml(snippet(), { body: jsonLd }));
    await expectLast(made).toBeDefined();
    for (const size of ['L', 'M', 'L'])
      await made.page.evaluate(`history.replaceState(null, '', '/?variant=${size}&utm_source=x')`);
    const shown = (value: string) => ({
      options: [{ name: 'Size', value }, { name: 'Colour' }],
      soldOut: value === 'L',
    });
    await expectLast(made).toMatchObject({
      page: { url: `${sites().shop}/?variant=L`, product: { name: 'Harbour crew' } },
      variants: [shown('L'), shown('M'), shown('L')],
    });
    await made.page.evaluate(`void fetch('/coupons/apply', { method: 'POST' })`);
    await expectLast(made).toMatchObject({ codeRefused: true });
  });

  it('42 shows what an agent writes first, and opening it opens the chat with it', async () => {
    const made = await seen('everyone', shopHtml(snippet()), { greeting });
    await preview(made.page).waitFor();
    expect(await made.page.getByRole('status').textContent()).toContain('Mia from Wool');
    expect(await made.page.evaluate('document.activeElement === document.body')).toBe(true);
    await expectLast(made).toMatchObject({ greeting: 'shown' });
    await made.page.getByRole('button', { name: 'Answer' }).click();
    await made.page.getByRole('dialog', { name: 'Chat' }).waitFor();
    expect(made.opened).toMatchObject([{ siteKey: 'pk_test', greeting: 'signed' }]);
    expect(await made.page.evaluate(`localStorage['aisle:shopper:pk_test']`)).toBe('hers');
    expect(await preview(made.page).count()).toBe(0);
  });

  it('42 the launcher opens it as well', async () => {
    const made = await seen('everyone', shopHtml(snippet()), { greeting });
    await preview(made.page).waitFor();
    await made.page.getByRole('button', { name: 'Chat with us', exact: true }).click();
    await made.page.getByRole('dialog', { name: 'Chat' }).waitFor();
    expect(made.opened).toHaveLength(1);
  });

  it('42 waved away it stays away, on the next page too', async () => {
    const made = await seen('everyone', shopHtml(snippet()), { greeting });
    await preview(made.page).waitFor();
    await made.page.getByRole('button', { name: 'No, thanks' }).click();
    await expectLast(made).toMatchObject({ greeting: 'dismissed', quiet: true });
    expect(await preview(made.page).count()).toBe(0);
    const { visitId } = made.reports[0] ?? {};
    await made.page.reload();
    await expect.poll(() => made.reports.at(-1)?.leaving, { timeout: 10_000 }).toBeUndefined();
    await expectLast(made).toMatchObject({ quiet: true, visitId });
  });

  it('42 waits while a drawer is open or she types', async () => {
    const body = '<div role="dialog" id="drawer">Cart</div><input id="search">';
    const made = await seen('everyone', shopHtml(snippet(), { body }), { greeting });
    await expectLast(made).toBeDefined();
    await made.page.evaluate(`document.querySelector('#search').focus(); drawer.hidden = true`);
    await idle(made);
    expect(await preview(made.page).count()).toBe(0);
    await made.page.evaluate(`document.querySelector('#search').blur()`);
    await preview(made.page).waitFor();
  });
});
