import type { CartAdapter } from './port.ts';

const unsupported = async () => ({ kind: 'unsupported' }) as const;

/** What an adapter answers that can only read. */
export const READ_ONLY = {
  add: unsupported,
  setQuantity: unsupported,
  applyCode: unsupported,
  removeCode: unsupported,
  setNote: unsupported,
  setAttribution: async () => false,
  checkoutUrl: async () => null,
  refresh: async () => {},
} satisfies Partial<CartAdapter>;
