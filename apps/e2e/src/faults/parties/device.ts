import { WebSocket as NodeWebSocket } from 'ws';
import type { ConnectionLog } from './line-log.ts';

/**
 * One tab of a device as our client sees it: a browser's `window` as far as it is used, with real
 * sockets, real locks and a real channel between tabs behind it.
 */
export type Tab = EventTarget & {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly navigator: { readonly locks?: LockManager };
  readonly fetch: typeof fetch;
  readonly WebSocket: new (url: string) => WebSocket;
  readonly localStorage: Storage;
  readonly BroadcastChannel: typeof BroadcastChannel;
};

/** A browser profile: what its tabs keep outlives them. */
export type Device = {
  /** `connection` is called for every new connection of the tab. */
  openTab(connection: () => ConnectionLog): Tab;
  /** What lies under a key in its storage. */
  kept(key: string): string | null;
  /** Forgets what starts with this, as a buggy client would. */
  forget(prefix: string): void;
};

export type DeviceOptions = {
  /** Origin of the merchant's page or of the console. */
  origin: string;
  headers?: Record<string, string>;
  /** An old browser without Web Locks: every tab flushes its own (rule 5). */
  withoutLocks?: boolean;
};

export function createDevice({ origin, headers, withoutLocks }: DeviceOptions): Device {
  const kept = new Map<string, string>();
  const storage = storageOver(kept);
  return {
    openTab(connection) {
      const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
      return Object.assign(new EventTarget(), {
        document: page,
        navigator: withoutLocks === true ? {} : { locks: navigator.locks },
        fetch: (input: RequestInfo | URL, init?: RequestInit) =>
          fetch(input, { ...init, headers: { ...toRecord(init?.headers), origin, ...headers } }),
        WebSocket: socketOver({ origin, ...headers }, connection),
        localStorage: storage,
        BroadcastChannel,
      });
    },
    kept: (key) => kept.get(key) ?? null,
    forget(prefix) {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}

const toRecord = (headers: HeadersInit | undefined) =>
  Object.fromEntries(new Headers(headers).entries());

function storageOver(kept: Map<string, string>): Storage {
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Node's `ws` in the place of a browser's WebSocket, with the headers a browser would send. */
function socketOver(headers: Record<string, string>, connection: () => ConnectionLog) {
  class TabSocket extends NodeWebSocket {
    readonly #log = connection();
    readonly #open = new Map<string, (answer: unknown) => void>();

    constructor(url: string) {
      super(url, { headers, perMessageDeflate: false });
      // Before the client's own `onmessage`, so that the history knows first.
      this.on('message', (data) => this.#got(String(data)));
      this.on('close', () => this.#log.closed());
      this.on('error', () => {});
    }

    override send(frame: string) {
      const asked = /^42[^,[]*,(\d+)(\[.*)$/s.exec(frame);
      if (asked !== null) {
        const [name, payload] = JSON.parse(asked[2] ?? '');
        this.#open.set(asked[1] ?? '', this.#log.asked(name, payload));
      }
      // A browser drops what is sent on a closed socket.
      if (this.readyState === NodeWebSocket.OPEN) super.send(frame);
    }

    #got(frame: string) {
      const message = /^4([23])[^,[]*,(\d*)(\[.*)$/s.exec(frame);
      if (message === null) return;
      const [, kind, id = '', json = ''] = message;
      const body = JSON.parse(json);
      if (kind === '2') this.#log.told(body[0], body[1]);
      else this.#open.get(id)?.(body[0]);
      this.#open.delete(id);
    }
  }
  return TabSocket as unknown as new (
    url: string,
  ) => WebSocket;
}
