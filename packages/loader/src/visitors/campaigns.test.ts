import type { CampaignRules } from '@aisle/protocol';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

type Told = {
  kind: string;
  campaignId?: string;
  earlier?: string;
  meetings?: string[];
  orderId?: string;
};

const SIZES = '01920000-0000-7000-8000-000000000001';
const MEETING = '01920000-0000-7000-8000-00000000000a';
const RULES: CampaignRules = {
  caps: { visit: 1, day: 1, week: 2, restDays: 30 },
  campaigns: [
    { campaignId: SIZES, when: { pages: [], seconds: 1, visitor: 'any', languages: [] } },
  ],
};
const GREETING = { id: MEETING, token: 'signed', store: 'Wool', text: 'Which size?' };

vi.setConfig({ testTimeout: 40_000 });

inChromium('campaigns on a page', ({ sites, snippet, visit }) => {
  type Answer = { meetingId: string | null; greeting: typeof GREETING | null };

  /** A server with one campaign, for every page of a browser. */
  async function serve(context: BrowserContext, answer: Partial<Answer> = {}, rules = RULES) {
    const told: Told[] = [];
    const asked: string[] = [];
    const visits: { greeting?: string; quiet?: boolean }[] = [];
    const headers = { 'access-control-allow-origin': '*' };
    const give = (route: Route, value: unknown) =>
      route.fulfill({ json: { ok: true, value }, headers });
    await context.route('**/api/v1/shopper/visit', (route) => {
      visits.push(route.request().postDataJSON());
      return give(route, { againMs: 60_000, greeting: null, campaigns: 'v1' });
    });
    await context.route('**/api/v1/shopper/campaigns?*', (route) => {
      asked.push(route.request().url());
      return give(route, rules);
    });
    await context.route('**/api/v1/shopper/campaign', (route) => {
      told.push(route.request().postDataJSON());
      return give(route, { meetingId: MEETING, greeting: GREETING, ...answer });
    });
    return { told, asked, visits };
  }
  async function open(html = shopHtml(snippet()), answer: Partial<Answer> = {}, rules = RULES) {
    sites().mode = 'off';
    const made = await visit({ html: '<p>Before</p>', path: '/before' });
    await made.context.clock.install();
    const server = await serve(made.context, answer, rules);
    sites().mode = 'everyone';
    sites().pages.set('/', { html });
    await made.page.goto(sites().shop);
    return { ...made, ...server };
  }
  const bubble = (page: Page) => page.getByText('Which size?');
  const record = (page: Page) =>
    page.evaluate(`JSON.parse(localStorage['aisle.campaigns.pk_test'] ?? 'null')`) as Promise<{
      met: { id: string; no?: number }[];
    } | null>;
  /** Some looks later, by the page's own clock, and once an answer that was under way is there. */
  const looks = async ({ page, visits }: { page: Page; visits: unknown[] }) => {
    await vi.waitUntil(() => visits.length > 0, { timeout: 15_000 });
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(3_000);
    await page.evaluate(`navigator.locks.request('aisle.campaigns.pk_test', () => {})`);
  };

  it('59 speaks in the store’s name, and tells nothing before its conditions are true', async () => {
    const made = await open();
    await bubble(made.page).waitFor();
    const said = await made.page.getByRole('status').textContent();
    expect(said).toMatch(/^Wool/);
    expect(made.asked).toEqual([expect.stringContaining('store=pk_test&v=v1')]);
    expect(made.told).toMatchObject([{ kind: 'met', campaignId: SIZES }]);
    await expect.poll(() => made.visits.at(-1)?.greeting, { timeout: 10_000 }).toBe('shown');
    const never = await open(
      shopHtml(snippet()),
      {},
      {
        ...RULES,
        campaigns: [{ campaignId: SIZES, when: { ...when(), pages: ['/cart'] } }],
      },
    );
    await looks(never);
    expect(never.told).toEqual([]);
  });
  const when = () => ({ pages: [], seconds: 1, visitor: 'any' as const, languages: [] });

  it('59 neither a reload, another page nor another tab brings a second one', async () => {
    const made = await open();
    await bubble(made.page).waitFor();
    sites().pages.set('/other', { html: shopHtml(snippet()) });
    const tab = await made.context.newPage();
    const goes: [Page, () => Promise<unknown>][] = [
      [made.page, () => made.page.reload()],
      [made.page, () => made.page.goto(`${sites().shop}/other`)],
      [tab, () => tab.goto(sites().shop)],
    ];
    for (const [page, go] of goes) {
      const before = made.visits.length;
      await go();
      await vi.waitUntil(() => made.visits.length > before, { timeout: 15_000 });
      await looks({ page, visits: made.visits });
    }
    expect(made.told).toHaveLength(1);
  });

  it('59 two tabs at one moment ask once', async () => {
    sites().mode = 'off';
    const made = await visit({ html: '<p>Before</p>', path: '/before' });
    await made.context.clock.install();
    const server = await serve(made.context);
    sites().mode = 'everyone';
    sites().pages.set('/', { html: shopHtml(snippet()) });
    const tab = await made.context.newPage();
    await Promise.all([made.page.goto(sites().shop), tab.goto(sites().shop)]);
    // Both know the rules: neither is alone.
    await vi.waitUntil(() => server.asked.length === 2, { timeout: 15_000 });
    await looks({ page: made.page, visits: server.visits });
    await tab.bringToFront();
    await looks({ page: tab, visits: server.visits });
    await vi.waitUntil(() => server.told.length > 0, { timeout: 15_000 });
    await looks({ page: made.page, visits: server.visits });
    await looks({ page: tab, visits: server.visits });
    expect(server.told).toHaveLength(1);
  });

  it('59 waved away it rests, and she is left alone', async () => {
    const made = await open();
    await bubble(made.page).waitFor();
    await made.page.getByRole('button', { name: 'No, thanks' }).click();
    await expect
      .poll(async () => (await record(made.page))?.met[0]?.no, { timeout: 10_000 })
      .toBeGreaterThan(0);
    await expect
      .poll(() => made.visits.at(-1), { timeout: 10_000 })
      .toMatchObject({ greeting: 'dismissed', quiet: true });
  });

  it('59 held out she sees nothing, meets none again in this visit, and is remembered for it', async () => {
    const made = await open(shopHtml(snippet()), { greeting: null });
    await vi.waitUntil(() => made.told.length > 0, { timeout: 15_000 });
    await looks(made);
    expect(await bubble(made.page).count()).toBe(0);
    expect(made.told).toHaveLength(1);
    expect((await record(made.page))?.met).toMatchObject([{ id: SIZES, meeting: MEETING }]);
  });

  it('59 not over a drawer, a dialog or a field she writes in, nor an open chat', async () => {
    const body = '<div role="dialog" id="drawer">Cart</div><input id="search">';
    const made = await open(shopHtml(snippet(), { body }));
    await looks(made);
    await made.page.evaluate(`document.querySelector('#search').focus(); drawer.hidden = true`);
    await looks(made);
    expect(made.told).toEqual([]);
    await made.page.evaluate(`document.querySelector('#search').blur()`);
    await bubble(made.page).waitFor();
  });

  it('59 where the browser keeps nothing none speaks; what is refused is not asked again', async () => {
    const head = `<script>Storage.prototype.setItem = () => { throw new Error('no') }</script>`;
    const made = await open(shopHtml(snippet(), { head }));
    await looks(made);
    expect(made.told).toEqual([]);
    const refused = await open(shopHtml(snippet()), { meetingId: null, greeting: null });
    await vi.waitUntil(() => refused.told.length > 0, { timeout: 15_000 });
    await looks(refused);
    expect(refused.told).toHaveLength(1);
    expect((await record(refused.page))?.met).toEqual([]);
  });

  it('59 an order names the campaigns she met before, and nothing is told where she met none', async () => {
    const made = await open();
    await bubble(made.page).waitFor();
    await made.page.evaluate(
      `Aisle('order', { id: 17, total: '59.00', currency: 'EUR', lines: [] })`,
    );
    await expect
      .poll(() => made.told.at(-1), { timeout: 10_000 })
      .toMatchObject({ kind: 'ordered', orderId: '17', meetings: [MEETING] });
    const none = await open(shopHtml(snippet()), {}, { ...RULES, campaigns: [] });
    await looks(none);
    await none.page.evaluate(
      `Aisle('order', { id: 17, total: '59.00', currency: 'EUR', lines: [] })`,
    );
    await looks(none);
    expect(none.told).toEqual([]);
  });
});
