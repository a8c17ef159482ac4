import {
  type CampaignSign,
  type Cart,
  PROTOCOL,
  type ShownVariant,
  type VisitReply,
  type VisitReport,
} from '@aisle/protocol';
import { languageOf, viewPage, watchAddress } from '../shell/page-view.ts';
import { openShopCart } from '../shell/shop-cart.ts';
import { createAgreement } from './agreement.ts';
import type { Preview } from './preview.ts';
import { startReporter } from './reporter.ts';
import { watchSigns } from './signs.ts';
import { hasChatted, openTab, type Tab } from './tab.ts';
import type { Following } from './tail.ts';

/** More of them between two reports say no more. */
const VARIANTS = 12;
/** Changes of the variant that are a sign of not knowing. */
const TOGGLED = 3;

/**
 * Lets the shop's agents see where she is before any chat, as far as she and the merchant allow, and
 * shows what one of them writes first. The one export of its chunk.
 */
export const follow = (following: Following): void => {
  const { tag, calls } = following;
  const siteKey =
    tag.dataset.store ??
    tag.src.split(/store=|&/)[1] ??
    (window as { AisleStore?: string }).AisleStore ??
    '';
  const agreement = createAgreement(following, hasChatted(siteKey));
  let stop: (() => void) | null = null;
  const decide = () => {
    if (agreement.analytics()) stop ??= begin(following, siteKey, agreement);
    else {
      stop?.();
      stop = null;
    }
  };
  const stopListening = agreement.onChange(decide);
  const push = calls.push.bind(calls);
  calls.push = (...more) => {
    if (more.some(([name]) => name === 'stop')) {
      stopListening();
      stop?.();
    }
    return push(...more);
  };
  decide();
};

const begin = (
  { tag, server, calls }: Following,
  siteKey: string,
  agreement: ReturnType<typeof createAgreement>,
): (() => void) => {
  const tab = openTab(siteKey);
  const launcher = () => document.querySelector('aisle-chat')?.shadowRoot?.querySelector('button');
  const chatting = () => launcher()?.ariaExpanded === 'true';
  // In a frame of ours the chat keeps her secret where this page cannot put one.
  const reachable = tag.dataset.isolate === undefined;
  let cart: Cart | null | undefined;
  let toldCart: Cart | null | undefined;
  let codeRefused = false;
  const shown = new Set<CampaignSign>();
  let stopCampaigns: Promise<() => void> | undefined;
  let stage: VisitReport['greeting'];
  let preview: Preview | null = null;
  let variants: NonNullable<VisitReport['variants']> = [];
  let lastVariant: string | undefined;
  let changes = 0;
  let readVariant: () => ShownVariant | undefined = () => undefined;

  const shopCart = openShopCart(window, siteKey, agreement, {
    refused: () => {},
    ready: () => reporter.soon(),
  });
  const hear = (call: ArrayLike<unknown>) => {
    const [name, told] = Array.from(call);
    if (name === 'cart') shopCart.tellCart(told);
    if (name === 'product') shopCart.tellProduct(told);
    if (name === 'shop') shopCart.tellShop(told);
    if (name === 'order' && agreement.cart() && tab.hasMet())
      void import('./campaigns.ts').then(({ nameOrder }) => nameOrder(server, siteKey, told));
  };
  const push = calls.push;
  for (const call of calls) hear(call);
  calls.push = (...more) => {
    for (const call of more) hear(call);
    return push.apply(calls, more);
  };

  let watched: HTMLButtonElement | undefined;
  const report = (): VisitReport | null => {
    const button = launcher();
    // Where the chat is not, in the check-out above all, she is not seen either.
    if (!button) return null;
    if (watched !== button) opened.observe(button, { attributeFilter: ['aria-expanded'] });
    watched = button;
    const credential = tab.credential();
    const open = chatting();
    return {
      ...{ siteKey, visitId: tab.visitId, agreed: agreement.said(), locale: languageOf(window) },
      ...{ page: viewPage(window, shopCart.product()), active: signs.moved(), reachable },
      ...(credential && { credential }),
      ...(variants.length > 0 && { variants }),
      ...(cart !== toldCart && { cart }),
      ...(codeRefused && { codeRefused }),
      ...(stage && { greeting: stage }),
      ...(tab.quiet() && { quiet: true }),
      ...(open && { chatting: true }),
    } as VisitReport;
  };
  const taken = (told: VisitReport, { campaigns, greeting }: VisitReply) => {
    if (told.cart !== undefined) toldCart = told.cart;
    if (told.codeRefused) codeRefused = false;
    variants = variants.slice(told.variants?.length ?? 0);
    if (told.greeting === stage) stage = undefined;
    if (greeting) offer(greeting);
    if (campaigns) stopCampaigns ??= startCampaigns(campaigns);
  };
  const offer = (greeting: NonNullable<VisitReply['greeting']>) => {
    if (!preview && !chatting() && tab.mayShow(greeting.id)) void show(greeting);
  };
  const startCampaigns = (version: string): Promise<() => void> =>
    import('./campaigns.ts')
      .then(({ runCampaigns }) =>
        runCampaigns({
          ...{ server, siteKey, version, launcher, visitId: tab.visitId, show: offer },
          cart: () => cart?.subtotal,
          signs: () => shown,
          quiet: () => preview !== null || chatting() || tab.quiet() || over,
          chatted: hasChatted(siteKey),
        }),
      )
      // Without them she is left alone.
      .catch(() => () => {});
  const reporter = startReporter({ server, report, taken });
  const signs = watchSigns(() => {
    codeRefused = true;
    shown.add('code_refused');
    reporter.soon();
  });
  const show = async (greeting: NonNullable<VisitReply['greeting']>) => {
    const button = launcher();
    const { showPreview } = await import('./preview.ts');
    if (!button) return;
    const language = languageOf(window).slice(0, 2);
    preview = showPreview(
      greeting,
      { launcher: button, language },
      {
        shown: () => tell('shown'),
        dismissed: () => {
          tab.beQuiet();
          tell('dismissed');
          if (tab.hasMet())
            void import('./campaigns.ts').then(({ restCampaign }) =>
              restCampaign(siteKey, greeting.id),
            );
        },
        opened: () => openChat(server, siteKey, tab, greeting.token),
      },
    );
  };
  const tell = (now: NonNullable<VisitReport['greeting']>) => {
    stage = now;
    reporter.soon();
  };

  // The chat reports her cart itself, from one tab: two would take turns.
  let stopSync: (() => void) | undefined;
  let over = false;
  const syncCart = () => {
    if (!agreement.cart()) cart = toldCart === undefined ? undefined : null;
    if (chatting() || !agreement.cart()) return;
    void shopCart.adapter().then((adapter) => {
      if (over || stopSync || chatting()) return;
      stopSync = adapter?.sync?.(async (snapshot) => {
        cart = snapshot.cart;
        reporter.soon();
        return true;
      });
    });
  };
  const opened = new MutationObserver(() => {
    if (chatting()) {
      stopSync?.();
      stopSync = undefined;
      preview?.close();
    }
    reporter.soon();
  });
  void import('../shell/cart.ts').then(({ readJsonLdVariant, shopPage }) => {
    const { jsonLd } = shopPage(window);
    readVariant = () => readJsonLdVariant(jsonLd(), viewPage(window, undefined).url);
    noteVariant();
  });
  // Each one: between two reports she may have come back to where she began.
  const noteVariant = () => {
    const variant = readVariant();
    const text = JSON.stringify(variant);
    if (variant && text !== lastVariant) {
      variants = [...variants, variant].slice(-VARIANTS);
      changes += 1;
      // The first is what the page began with.
      if (changes > TOGGLED) shown.add('toggled');
      shown[variant.soldOut ? 'add' : 'delete']('sold_out');
    }
    lastVariant = text;
    reporter.soon();
  };
  addEventListener('pagehide', reporter.leave);
  const stops = [
    watchAddress(window, noteVariant),
    agreement.onChange(() => {
      syncCart();
      reporter.soon();
    }),
    () => removeEventListener('pagehide', reporter.leave),
    () => opened.disconnect(),
    () => stopSync?.(),
    () => preview?.close(),
    () => void stopCampaigns?.then((stop) => stop()),
    signs.stop,
    reporter.leave,
    reporter.stop,
  ];
  syncCart();
  reporter.soon();
  return () => {
    over = true;
    calls.push = push;
    for (const stop of stops) stop();
  };
};

/** What an agent wrote becomes a conversation of hers; then the chat opens, in which it stands. */
const openChat = async (
  server: string,
  siteKey: string,
  tab: Tab,
  greeting: string | undefined,
): Promise<void> => {
  try {
    if (greeting) {
      const credential = tab.credential();
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const about = { locale: languageOf(window), timeZone };
      const response = await fetch(`${server}/api/v1/shopper/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          protocol: PROTOCOL,
          siteKey,
          greeting,
          ...about,
          ...(credential && { credential }),
        }),
      });
      const session = await response.json();
      if (response.ok) tab.keepCredential(session.credential);
    }
  } catch {
    // Without a connection she opens the chat as it is.
  }
  (window as { Aisle?: (name: string) => void }).Aisle?.('open');
};
