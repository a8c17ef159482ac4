import type { WebhookEvent } from '@aisle/commerce';

type Listener = (storeId: string, event: WebhookEvent['event']) => Promise<void>;

/** What shops tell by themselves, from whoever takes it in to whoever cares. */
export type ShopEvents = {
  /** Hears every event from now on. Returns how to stop. */
  on(listener: Listener): () => void;
  /** Resolves when all have dealt with it; rejects if one could not, so that it is sent again. */
  tell(storeId: string, event: WebhookEvent['event']): Promise<void>;
};

export function createShopEvents(): ShopEvents {
  const listeners = new Set<Listener>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async tell(storeId, event) {
      for (const listener of listeners) await listener(storeId, event);
    },
  };
}
