import { type Connector, ShopError } from '@aisle/commerce';
import type { ConnectionCheck } from '@aisle/protocol';

/** Asks the shop who it is. What goes wrong is told in words that can be acted on. */
export async function checkShop(
  open: () => Promise<Connector | null>,
  clock: () => number,
): Promise<ConnectionCheck> {
  const began = clock();
  try {
    const connector = await open();
    if (!connector) return { kind: 'failed', why: 'No shop is connected yet.' };
    const { shopName, currency, missing } = await connector.health();
    const tookMs = Math.max(clock() - began, 0);
    return { kind: 'healthy', shopName: shopName.slice(0, 300), currency, missing, tookMs };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    return { kind: 'failed', why: wordsFor(error).slice(0, 500) };
  }
}

/** The shop's fault as a merchant reads it. */
export function wordsFor({ problem, message, cause, retryAfterMs }: ShopError): string {
  const inner = cause instanceof Error && cause.name === 'UnsafeRequest' ? cause.message : null;
  switch (problem) {
    case 'unreachable':
      return inner
        ? `We do not ask this address: ${inner}. Use the shop’s public https address.`
        : `${message} within 5 seconds. Check the address, and that the shop is open to us.`;
    case 'unauthorized':
      return `${message}. Check that the keys are copied whole, belong to this shop, and have the rights listed above.`;
    case 'rate_limited':
      return `The shop asks us to wait ${Math.ceil((retryAfterMs ?? 1_000) / 1_000)} s. Try again then.`;
    case 'unreadable':
      return `${message}. Is it the right platform, and the right address?`;
    default:
      return message;
  }
}
