import type { CheckoutLink } from '@aisle/protocol';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';

/** A link of hers for one other device. */
export type MadeHandover = { kind: 'made'; url: string; code: Child; expiresAt: number };

/** How the way onto her phone stands. */
export type Handover = { kind: 'none' | 'making' | 'failed' } | MadeHandover;

/** Makes the link and its code. Where the check-out is another site's, it carries the cart alone. */
export const makeHandover = async (
  shelf: Shelf,
  link: CheckoutLink,
  origin: string,
): Promise<Handover> => {
  const [made, { drawCode }] = await Promise.all([
    shelf.ask('createResumeLink', {}),
    import('./qr-code.ts'),
  ]);
  if (!made.ok) return { kind: 'failed' };
  // The page's own link has the cart as it is now, the agent's as it was when it was sent.
  const own = await (await shelf.cart())?.checkoutUrl().catch(() => null);
  const target = new URL(own ?? link.url);
  // No secret of hers is told to a site that has no chat to take it.
  if (target.origin === origin) target.hash = `aisle=${made.value.token}`;
  const { expiresAt } = made.value;
  return { kind: 'made', url: target.href, code: drawCode(target.href), expiresAt };
};
