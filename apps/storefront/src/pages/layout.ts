import type { Embed } from '../http/guards.ts';
import { type Html, html } from './html.ts';

/** What every page shows around its own content. */
export interface Frame {
  embed: Embed | undefined;
  /** Pieces in the cart, for the badge. */
  count: number;
}

export interface PageParts {
  title: string;
  /** Names the kind of page for the style sheet. */
  kind: string;
  main: Html;
  /** JSON-LD and other data blocks, and scripts of this page only. */
  extra?: Html | Html[];
}

export const shopName = 'Tern & Purl';

/** A whole page. */
export function layout(frame: Frame, { title, kind, main, extra }: PageParts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf8" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151311" media="(prefers-color-scheme: dark)">
<title>${title} · ${shopName}</title>
<link rel="icon" href="/pictures/ribbed-beanie/rust/daylight.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/shop.css">
<link rel="modulepreload" href="/assets/cart-api.ts">
<link rel="modulepreload" href="/assets/drawer.ts">
<script type="module" src="/assets/shop.ts"></script>
${extra}
</head>
<body class="page-${kind}">
<div id="page">
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<nav class="top-in" aria-label="Shop">
<a class="brand" href="/">${shopName}</a>
<a class="top-link" href="/">Knitwear</a>
<a class="top-link cart-link" href="/cart" data-place="cart">
${bagIcon()}<span>Cart <span class="sr" data-cart-words>(${frame.count})</span></span><span class="badge" aria-hidden="true" data-cart-count ${frame.count === 0 && html`data-empty`}>${frame.count}</span>
</a>
</nav>
</header>
<main id="main" tabindex="-1">${main}</main>
${footer()}
</div>
${drawer()}
${frame.embed && embedTag(frame.embed)}
</body>
</html>`;
}

function footer(): Html {
  return html`<footer class="foot"><div class="foot-in">
<p><strong>${shopName}</strong> is a demo shop. Nothing is charged and nothing is sent.</p>
<ul><li>Delivery in 2 to 4 days</li><li>30 days to return or exchange</li><li>Repairs for life</li></ul>
</div></footer>`;
}

function drawer(): Html {
  return html`<div class="scrim" data-drawer-scrim hidden></div>
<div class="drawer" id="drawer" role="dialog" aria-label="Your cart" tabindex="-1" hidden>
<div data-drawer-content></div>
</div>`;
}

// The one thing the shop knows about its chat: the tag the merchant pasted.
function embedTag({ scriptUrl, siteKey }: Embed): Html {
  return html`<script async src="${scriptUrl}" data-store="${siteKey}"></script>`;
}

function bagIcon(): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 8h14l1 12H4L5 8Zm4 0V6.5a3 3 0 0 1 6 0V8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
}
