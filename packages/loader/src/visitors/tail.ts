import type { Call } from '../launcher/embed.ts';

/**
 * What the server puts behind `/aisle.js` for a store that sees its visitors, and for no other: the
 * loader itself stays as small as it is. It asks for nothing before the page is there and idle, and
 * for nothing at all where her browser says that she is not to be followed.
 */

// The build puts the chunk's name here, the server the store's mode.
declare const VISITORS_CHUNK: string;
declare const VISITOR_MODE: Mode;

/** `consent`: only who has said yes; `everyone`: all who have not said no. */
export type Mode = 'consent' | 'everyone';

export type Following = {
  /** The snippet's own tag. */
  tag: HTMLScriptElement;
  server: string;
  mode: Mode;
  /** Every `Aisle(…)` call of the page, oldest first; later ones are pushed. */
  calls: Call[];
};

type AisleGlobal = ((...call: Call) => void) & { ready?: Call[]; followed?: true };

const shop = window as Window & { Aisle?: AisleGlobal };
const { Aisle: aisle, navigator: device } = shop;
const tag = document.currentScript as HTMLScriptElement;
const { doNotTrack, globalPrivacyControl } = device as {
  globalPrivacyControl?: boolean;
} & Navigator;

if (aisle?.ready && !aisle.followed && !globalPrivacyControl && doNotTrack !== '1') {
  // Heard from the first moment: the shell empties the loader's list.
  const calls = [...aisle.ready];
  const heard = (...call: Call) => {
    calls.push(call);
    aisle(...call);
  };
  shop.Aisle = Object.assign(heard, aisle, { followed: true as const });
  const server = tag.dataset.server ?? tag.src.split('/aisle.js')[0] ?? '';
  const start = () =>
    import(/* @vite-ignore */ `${server}/widget/${VISITORS_CHUNK}`).then(
      ({ follow }) => follow({ tag, server, mode: VISITOR_MODE, calls }),
      () => {},
    );
  const whenIdle = () =>
    'requestIdleCallback' in shop
      ? requestIdleCallback(start, { timeout: 5_000 })
      : setTimeout(start, 1_000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
