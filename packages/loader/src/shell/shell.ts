import { dropCredential } from '@aisle/client/drop-credential';
import type { Boot, Host } from '@aisle/widget';
import type { StartShell } from '../launcher/embed.ts';
import { answerCalls, isAnswered } from './answer-calls.ts';
import { bootInFrame } from './boot-in-frame.ts';
import { createConsent, guardPage } from './consent.ts';
import { createLauncherState } from './launcher-state.ts';
import { createListeners } from './listeners.ts';
import { languageOf, viewPage, watchAddress } from './page-view.ts';
import { openShopCart } from './shop-cart.ts';
import { createStage } from './stage.ts';

/** What stands between launcher and chat once a shopper reached for it. */
export const startShell: StartShell = ([settings, button, calls, hidden], boot) => {
  if (isAnswered(calls)) return;
  // The loader draws nothing without a site key and always knows its server.
  const { store: siteKey = '', server: serverUrl = '' } = settings;
  const launcher = createLauncherState(button, settings.label);
  const listeners = createListeners();
  const stage = createStage(window);
  const addressChanged = new Set<() => void>();
  const tellAddress = () => {
    for (const tell of [...addressChanged]) tell();
  };
  const warn = (what: string) => {
    // biome-ignore lint/suspicious/noConsole: the merchant's console is where a merchant looks
    console.warn(`Aisle: ${what}`);
  };
  const consent = createConsent();
  const cart = openShopCart(window, siteKey, consent, {
    refused: (what) => warn(`'${what}' was given something it cannot read.`),
    ready: tellAddress,
  });
  const host: Host = {
    serverUrl,
    siteKey,
    appearance: appearanceOf(settings),
    locale: languageOf(window),
    cart: cart.adapter,
    page: () => guardPage(viewPage(window, cart.product()), consent),
    pointAt: async (selectors) => (await import('./point-at.ts')).pointAt(window, selectors, close),
    onClosed: () => {
      launcher.setOpen(false);
      launcher.focus();
      listeners.tell('close', null);
    },
    onUnread: launcher.setUnread,
    onEvent: listeners.tell,
  };
  const bootHere: Boot = boot ?? bootInFrame(addressChanged);
  let chat = bootHere(stage.root, host);
  let begun = false;
  /** Counts the chats of this page. */
  let turn = 0;
  const close = () => {
    if (launcher.isOpen()) chat.close();
  };
  const hideWherePaid = () => {
    if (hidden()) close();
    stage.show(!hidden());
  };
  addressChanged.add(hideWherePaid);
  const stopWatching = watchAddress(window, tellAddress);
  stage.show(!hidden());

  const open = (resumed: boolean) => {
    if (hidden() || launcher.isOpen()) return;
    launcher.setOpen(true);
    if (!resumed) chat.open();
    listeners.tell('open', null);
  };
  button.onclick = (click) => {
    // A double click is one wish.
    if (click.detail > 1) return;
    if (launcher.isOpen()) close();
    else open(false);
  };

  const identify = (token: unknown): boolean => {
    if (token !== null && typeof token !== 'string') return false;
    const before = host.identity;
    host.identity = token;
    const left = !token && (dropCredential(siteKey) || (begun && (before || !boot)));
    // What is told before the chat has asked its server is read in time.
    if (!left && (!begun || !token || token === before)) return true;
    chat.stop();
    turn += 1;
    const mine = turn;
    const again = () => {
      if (mine !== turn) return;
      chat = bootHere(stage.root, host);
      if (launcher.isOpen()) chat.open();
    };
    void import('./forget.ts')
      .then(({ forget }): unknown => token ?? forget(window, siteKey))
      .then(again, again);
    return true;
  };

  answerCalls(calls, {
    warn,
    identify,
    listeners,
    cart,
    consent,
    open,
    close,
    stop: () => {
      turn = -1;
      stopWatching();
      addressChanged.clear();
      // Closed first, so that the next page does not find it open.
      close();
      chat.stop();
      stage.remove();
      listeners.clear();
    },
  });
  begun = true;
};

const appearanceOf = ({
  accent,
  side,
  label,
}: {
  accent?: string;
  side?: string;
  label?: string;
}) => ({
  ...(accent && { accent }),
  // The panel stands where the launcher stands.
  side: side === 'left' ? ('left' as const) : ('right' as const),
  ...(label && { label }),
});
