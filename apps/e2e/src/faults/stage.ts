import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom, type Random } from '@aisle/simulator';
import { type PostgresNode, startPostgres } from '../nodes/postgres.ts';
import { type RedisNode, startRedis } from '../nodes/redis.ts';
import type { Scope } from '../nodes/scope.ts';
import { type ServerNode, type ServerOptions, startServer } from '../nodes/server.ts';
import { mountSmallDisk } from '../nodes/small-disk.ts';
import { checkHistory } from './check-history.ts';
import { createHistory, type History } from './history.ts';
import { type Agent, startAgent } from './parties/agent.ts';
import { createDevice, type Device, type DeviceOptions } from './parties/device.ts';
import { type Presser, startPresser } from './parties/presser.ts';
import { type Shopper, startShopper } from './parties/shopper.ts';
import type { View } from './parties/show-thread.ts';
import { startProxy, type TcpProxy } from './proxy.ts';
import { readHeads, readStored } from './read-stored.ts';
import type { StoreSite } from './site.ts';
import { makeStores, type Stores, type Template } from './template.ts';
import type { Violation } from './violation.ts';

export type StageOptions = {
  scope: Scope;
  template: Template;
  seed: number;
  /** Two nodes share a Postgres and a Redis; one has SQLite unless said otherwise. */
  nodes?: 1 | 2;
  database?: 'sqlite' | 'postgres';
  /** Puts the SQLite file on a disk of this size. */
  diskBytes?: number;
  /** How long the last messages may take to get through once faults are over; 60 s if unsaid. */
  drainMs?: number;
  /** Stands between a shopper and her device: a bug planted on the client's side. */
  wrap?: (device: Device) => Device;
  /** Environment of every node, such as a planted bug. */
  env?: Record<string, string>;
};

type Place = { node?: number; port?: number };

/** Two stores with an agent each, real servers behind proxies, and everyone who acts in a run. */
export type Stage = {
  readonly scope: Scope;
  readonly history: History;
  readonly random: Random;
  readonly stores: Stores;
  /** One or two nodes, and the proxy in front of each. */
  readonly nodes: readonly [ServerNode, ...ServerNode[]];
  readonly proxies: readonly [TcpProxy, ...TcpProxy[]];
  readonly postgres: PostgresNode | null;
  readonly redis: RedisNode | null;
  readonly databaseUrl: string;
  addDevice(store: StoreSite, options?: Partial<DeviceOptions>): Device;
  /** A tab with our real client, behind the proxy of a node or at a port of its own. */
  addShopper(store: StoreSite, options?: Place & { device?: Device }): Promise<Shopper>;
  addAgent(store: StoreSite, options?: Place): Promise<Agent>;
  /** A bare shopper under constant pressure, past the proxy. */
  addPresser(
    store: StoreSite,
    options?: { node?: number; paceMs?: number; textBytes?: number; beside?: Presser },
  ): Promise<Presser>;
  pressers(): readonly Presser[];
  shoppers(): readonly Shopper[];
  agents(): readonly Agent[];
  /** Takes a closed tab off the list of those who must agree in the end. */
  forget(shopper: Shopper): void;
  /**
   * Faults are over: waits until nobody has anything to send, then until all agree, ends everything
   * and holds the history against the database.
   */
  judge(): Promise<Violation[]>;
};

const DRAIN_MS = 60_000;
const AGREE_MS = 6_000;

async function until(isDone: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!(await isDone())) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Takes two stores from the template, or makes them, and starts what the options ask for. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const {
    scope,
    template,
    seed,
    nodes: many = 1,
    database = many === 2 ? 'postgres' : 'sqlite',
  } = options;
  const { wrap = (device) => device, drainMs = DRAIN_MS } = options;
  const history = createHistory();
  const random = createRandom(seed);
  const postgres = database === 'postgres' ? await startPostgres(scope) : null;
  const redis = many === 2 ? await startRedis(scope) : null;
  const file = join(dataFolder(options), 'aisle.db');
  const databaseUrl = postgres === null ? `file:${file}` : await postgres.createDatabase();
  const server: ServerOptions = {
    databaseUrl,
    env: options.env ?? {},
    ...(redis !== null && { redisUrl: redis.url }),
  };
  if (postgres === null) template.copyTo(file);
  const stores = postgres === null ? template.stores : await makeStores(server);
  const first = await startServer(scope, server);
  const nodes: [ServerNode, ...ServerNode[]] = [first];
  if (many === 2) nodes.push(await startServer(scope, server));
  const proxies: [TcpProxy, ...TcpProxy[]] = [await startProxy(scope, first.port)];
  for (const node of nodes.slice(1)) proxies.push(await startProxy(scope, node.port));
  return assemble({
    scope,
    wrap,
    drainMs,
    history,
    random,
    stores,
    nodes,
    proxies,
    postgres,
    redis,
    databaseUrl,
  });
}

const dataFolder = ({ scope, diskBytes }: StageOptions): string =>
  diskBytes === undefined ? scope.folder('data') : mountSmallDisk(scope, diskBytes);

type Scenery = { wrap: (device: Device) => Device; drainMs: number } & Pick<
  Stage,
  | 'scope'
  | 'history'
  | 'random'
  | 'stores'
  | 'nodes'
  | 'proxies'
  | 'postgres'
  | 'redis'
  | 'databaseUrl'
>;

function assemble(scenery: Scenery): Stage {
  const { scope, history, nodes, proxies } = scenery;
  const pressers: Presser[] = [];
  const shoppers: Shopper[] = [];
  const agents: Agent[] = [];
  let names = 0;
  const at = <T>(list: readonly [T, ...T[]], index: number) => list[index] ?? list[0];
  const device = (store: StoreSite, more: Partial<DeviceOptions> = {}) => {
    const made = createDevice({ origin: store.origin, ...more });
    return scenery.wrap(made);
  };

  return {
    ...scenery,
    addDevice: device,
    async addShopper(store, { device: own = device(store), node = 0, ...more } = {}) {
      const port = more.port ?? at(proxies, node).port;
      const name = `shopper ${++names}`;
      const shopper = await startShopper({ name, history, store, device: own, port });
      scope.onClose(shopper.leave);
      shoppers.push(shopper);
      return shopper;
    },
    async addAgent(store, { node = 0, ...more } = {}) {
      const account = store.agents[0];
      if (account === undefined) throw new Error('the store has no agent');
      const port = more.port ?? at(proxies, node).port;
      const agent = await startAgent({ name: `agent ${++names}`, history, account, port });
      scope.onClose(() => agent.client.stop());
      agents.push(agent);
      return agent;
    },
    async addPresser(store, { node = 0, ...more } = {}) {
      const { port } = at(nodes, node);
      const name = `presser ${++names}`;
      const presser = await startPresser({ name, history, store, port, ...more });
      scope.onClose(presser.leave);
      pressers.push(presser);
      return presser;
    },
    pressers: () => pressers,
    shoppers: () => shoppers,
    agents: () => agents,
    forget(shopper) {
      shoppers.splice(shoppers.indexOf(shopper), 1);
    },
    judge: () => judge(scenery, { pressers, shoppers, agents }),
  };
}

type Cast = { pressers: Presser[]; shoppers: Shopper[]; agents: Agent[] };

async function judge(scenery: Scenery, cast: Cast): Promise<Violation[]> {
  const { history, databaseUrl, nodes, drainMs } = scenery;
  const clients = [...cast.shoppers, ...cast.agents];
  for (const client of clients) client.wake();
  await Promise.race([
    Promise.all(cast.pressers.map((presser) => presser.finish())),
    sleep(drainMs, undefined, { ref: false }),
  ]);
  await until(() => clients.every((client) => client.isSettled()), drainMs);
  history.log({ what: 'healed' });
  const heads = await readHeads(databaseUrl);
  const agrees = ({ conversationId, head }: View) => head >= (heads.get(conversationId) ?? 0);
  await until(
    () => [...clients, ...cast.pressers].flatMap((one) => one.views()).every(agrees),
    AGREE_MS,
  );
  for (const client of clients) client.end();
  history.log({ what: 'ended' });
  for (const presser of cast.pressers) presser.leave();
  for (const node of nodes) if (node.isRunning()) await node.terminate();
  return checkHistory(history.events, await readStored(databaseUrl));
}
