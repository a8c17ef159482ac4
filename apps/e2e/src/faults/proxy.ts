import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Scope } from '../nodes/scope.ts';

/** Towards the server, or back from it. */
export type Direction = 'up' | 'down';

/** One connection that runs through the proxy. */
type Link = { client: Socket; server: Socket };

/**
 * A TCP proxy on a fixed port between clients and a server. What a real network loses is sent again
 * by TCP, so a silent direction here holds its bytes back; they arrive when it speaks again.
 */
export type TcpProxy = {
  readonly port: number;
  /** Where new connections go. */
  aim(port: number): void;
  /** Delay of each piece of data in one or both directions, in milliseconds. */
  delay(ms: number, direction?: Direction): void;
  /** Lets nothing through in this direction, or in both; connections stay open. */
  silence(direction?: Direction): void;
  /** Ends silence, slowness and delay: what was held back flows. */
  heal(): void;
  /** Bytes per second in the direction `down`; what is held back holds the server back. */
  slow(bytesPerSecond: number): void;
  /** Resets every connection; new ones are welcome. Answers how many there were. */
  cut(): number;
  /** Accepts nothing until `open`; existing connections are reset. */
  close(): void;
  open(): void;
  /**
   * Watches what passes in a direction. The listener may answer how many bytes of this piece still
   * go through before the connection is reset, or nothing to let it pass.
   */
  watch(listener: (piece: Buffer, direction: Direction) => number | undefined): () => void;
  connections(): number;
};

type Flow = { silent: boolean; delayMs: number; bytesPerSecond: number };

const free = (): Flow => ({ silent: false, delayMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY });

/** Starts a proxy to `127.0.0.1:target` that ends with the scope. */
export async function startProxy(scope: Scope, target: number): Promise<TcpProxy> {
  const links = new Set<Link>();
  const flows: Record<Direction, Flow> = { up: free(), down: free() };
  const watchers = new Set<(piece: Buffer, direction: Direction) => number | undefined>();
  const wakers = new Set<() => void>();
  let aim = target;
  let isOpen = true;

  const reset = (link: Link) => {
    links.delete(link);
    link.client.resetAndDestroy();
    link.server.resetAndDestroy();
  };

  async function pass(link: Link, piece: Buffer, direction: Direction) {
    const to = direction === 'up' ? link.server : link.client;
    for (const watcher of watchers) {
      const allowed = watcher(piece, direction);
      if (allowed === undefined) continue;
      await write(to, piece.subarray(0, allowed));
      return reset(link);
    }
    const flow = flows[direction];
    await sleep(flow.delayMs + (piece.length / flow.bytesPerSecond) * 1_000);
    while (flows[direction].silent && links.has(link)) await woken();
    await write(to, piece);
  }

  const woken = () =>
    new Promise<void>((resolve) => {
      wakers.add(resolve);
    });

  const wake = () => {
    for (const waker of wakers) waker();
    wakers.clear();
  };

  async function pump(link: Link, direction: Direction) {
    const from = direction === 'up' ? link.client : link.server;
    try {
      for await (const piece of from) await pass(link, piece as Buffer, direction);
      (direction === 'up' ? link.server : link.client).end();
    } catch {
      reset(link);
    }
  }

  const server = createServer({ noDelay: true }, (client) => {
    if (!isOpen) return client.resetAndDestroy();
    const link = { client, server: connect({ port: aim, host: '127.0.0.1', noDelay: true }) };
    links.add(link);
    for (const socket of [link.client, link.server])
      socket.on('error', () => reset(link)).on('close', () => links.delete(link));
    void pump(link, 'up');
    void pump(link, 'down');
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const cut = () => {
    const count = links.size;
    for (const link of [...links]) reset(link);
    wake();
    return count;
  };
  scope.onClose(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    cut();
    await closed;
  });
  const both = (direction?: Direction): Direction[] =>
    direction === undefined ? ['up', 'down'] : [direction];
  return {
    port: (server.address() as AddressInfo).port,
    aim: (port) => {
      aim = port;
    },
    delay: (ms, direction) => {
      for (const each of both(direction)) flows[each].delayMs = ms;
    },
    silence: (direction) => {
      for (const each of both(direction)) flows[each].silent = true;
    },
    heal() {
      flows.up = free();
      flows.down = free();
      wake();
    },
    slow: (bytesPerSecond) => {
      flows.down.bytesPerSecond = bytesPerSecond;
    },
    cut,
    close() {
      isOpen = false;
      cut();
    },
    open: () => {
      isOpen = true;
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    connections: () => links.size,
  };
}

const sleep = (ms: number) =>
  ms > 0 ? new Promise<void>((resolve) => setTimeout(resolve, ms)) : undefined;

/** Waits while the receiver is slower than the sender. */
function write(to: Socket, piece: Buffer): Promise<void> | undefined {
  if (to.destroyed || to.write(piece)) return undefined;
  return new Promise((resolve) => {
    const finish = () => {
      to.off('drain', finish).off('close', finish);
      resolve();
    };
    to.on('drain', finish).on('close', finish);
  });
}
