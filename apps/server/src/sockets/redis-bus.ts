import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';
import type { Logger } from '../log.ts';

/** Unanswered publishes a frozen Redis may pile up; more are dropped and `seq` repairs it. */
const MOST_UNANSWERED = 10_000;
const RETRY_LONGEST_MS = 2_000;
const SILENT_MS = 5_000;

/** The line between nodes. Best effort: what it loses is found again in the database (rule 10). */
export type Bus = {
  /** For Socket.IO. */
  adapter: ReturnType<typeof createAdapter>;
  publish(channel: string, message: unknown): void;
  subscribe(channel: string, heard: (message: unknown) => void): void;
  /** Whether both connections are up. */
  healthy(): boolean;
  /** Whether both have ever been up. */
  joined(): boolean;
  /** Messages dropped since the start. */
  dropped(): number;
  close(): void;
};

/** Connects in the background: a missing or frozen Redis neither stalls nor stops a node. */
export function openBus(url: string, log: Logger): Bus {
  const pub = connect(url, log, 'publishing');
  const sub = connect(url, log, 'listening');
  let unanswered = 0;
  let dropped = 0;
  let joined = false;
  for (const client of [pub, sub])
    client.on('ready', () => {
      joined ||= pub.isReady && sub.isReady;
    });

  function publish(channel: string, message: string | Buffer): void {
    if (!pub.isReady || unanswered >= MOST_UNANSWERED) {
      dropped += 1;
      return;
    }
    unanswered += 1;
    pub
      .publish(channel, message)
      .catch(() => {
        dropped += 1;
      })
      .finally(() => {
        unanswered -= 1;
      });
  }

  const lost = (err: unknown) => log.warn({ err }, 'redis: could not subscribe');
  // The adapter does not look at the promises it gets; these never reject.
  const quietPub = {
    publish: (channel: string, message: string | Buffer) => publish(channel, message),
    pSubscribe: () => undefined,
    on: () => undefined,
    off: () => undefined,
    listenerCount: () => 0,
  };
  const quietSub = {
    pSubscribe: (...args: Parameters<typeof sub.pSubscribe>) => sub.pSubscribe(...args).catch(lost),
    subscribe: (...args: Parameters<typeof sub.subscribe>) => sub.subscribe(...args).catch(lost),
    pUnsubscribe: () => undefined,
    unsubscribe: () => undefined,
    on: () => undefined,
    off: () => undefined,
    listenerCount: () => 0,
  };

  return {
    adapter: createAdapter(quietPub, quietSub),
    publish: (channel, message) => publish(channel, JSON.stringify(message)),
    subscribe(channel, heard) {
      sub.subscribe(channel, (message) => heard(JSON.parse(message))).catch(lost);
    },
    healthy: () => pub.isReady && sub.isReady,
    joined: () => joined,
    dropped: () => dropped,
    close() {
      pub.destroy();
      sub.destroy();
    },
  };
}

function connect(url: string, log: Logger, purpose: string) {
  const client = createClient({
    url,
    // For `CLIENT LIST`: whose connection it is.
    name: `aisle-${process.pid}`,
    pingInterval: 1_000,
    commandsQueueMaxLength: MOST_UNANSWERED,
    socket: {
      connectTimeout: 2_000,
      // A frozen Redis keeps its connection; silence takes it down and it is built anew.
      socketTimeout: SILENT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 6), RETRY_LONGEST_MS),
    },
  });
  let up = true;
  client.on('error', (err: unknown) => {
    if (up) log.warn({ err }, `redis: the ${purpose} connection is down, local delivery goes on`);
    up = false;
  });
  client.on('ready', () => {
    if (!up) log.info(`redis: the ${purpose} connection is back`);
    up = true;
  });
  client.connect().catch((err: unknown) => log.error({ err }, 'redis: gave up'));
  return client;
}
