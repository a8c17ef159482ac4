import { createShopperClient, type ShopperClient } from '@aisle/client';
import { bodyOf, type History } from '../history.ts';
import type { StoreSite } from '../site.ts';
import type { Device } from './device.ts';
import { createLineLog } from './line-log.ts';
import { logThread, type View, viewOf } from './show-thread.ts';

/** A tab of a shopper with our real client in it. */
export type Shopper = {
  readonly client: ShopperClient;
  readonly conversationId: () => string | undefined;
  /** Writes one message; answers false when the outbox refused it visibly. */
  write(text: string): Promise<boolean>;
  /** Messages of hers that wait for their acknowledgement. */
  waiting(): number;
  /** Connected, nothing waits, and all that is known is shown. */
  isSettled(): boolean;
  /** The last entry each open conversation shows. */
  views(): readonly View[];
  /** The page becomes visible or online (rule 9). */
  wake(): void;
  /** Logs what never got out, and closes the tab. */
  end(): void;
  /** Closes the tab at once, as a shopper does. */
  leave(): void;
};

export type ShopperOptions = {
  name: string;
  history: History;
  store: StoreSite;
  device: Device;
  /** Port of 127.0.0.1 at which she reaches the server, for as long as the tab lives. */
  port: number;
};

/** @throws when she cannot open a session now: begin with a healthy server. */
export async function startShopper(options: ShopperOptions): Promise<Shopper> {
  const { name, history, store, device, port } = options;
  const log = createLineLog(history, name);
  const tab = device.openTab(log.connection);
  const client = createShopperClient({
    serverUrl: `http://127.0.0.1:${port}`,
    siteKey: store.siteKey,
    browser: tab,
  });
  const session = await client.peek();
  if (!session.ok) throw new Error(`${name} got no session: ${session.error.message}`);
  const personId = session.value.shopperId;
  const party = { storeId: store.storeId, side: 'shopper', personId } as const;
  history.log({ what: 'joined', client: name, party });
  const stopShowing = logThread(history, name, client.thread);
  await client.start();

  const unsent = () =>
    (client.thread.peek()?.bubbles.peek() ?? []).filter((b) => b.kind !== 'entry');
  const waiting = () => unsent().filter(({ kind }) => kind === 'waiting').length;
  const leave = () => {
    stopShowing();
    client.stop();
  };
  return {
    client,
    conversationId: () => client.thread.peek()?.conversationId,
    async write(text) {
      const sent = await client.send(text);
      const conversationId = client.thread.peek()?.conversationId;
      if (!sent.ok || conversationId === undefined) return false;
      log.invoked(conversationId, sent.value, bodyOf({ kind: 'message', text }));
      return true;
    },
    waiting,
    isSettled: () => {
      const at = client.thread.peek()?.status.peek().at;
      return client.link.peek().at === 'connected' && waiting() === 0 && at !== 'stale';
    },
    views: () => {
      const thread = client.thread.peek();
      return thread === null ? [] : [viewOf(thread)];
    },
    wake: () => tab.dispatchEvent(new Event('online')),
    end() {
      for (const bubble of unsent()) {
        const { clientId } = bubble.item;
        if (bubble.kind === 'waiting') history.log({ what: 'kept', client: name, clientId });
        else history.log({ what: 'failed', client: name, clientId, code: bubble.refusal.code });
      }
      leave();
    },
    leave() {
      history.log({ what: 'left', client: name });
      leave();
    },
  };
}
