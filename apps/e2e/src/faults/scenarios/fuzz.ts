import { DESK_LIMITS, PROTOCOL } from '@aisle/protocol';
import { shopperRequests } from '@aisle/protocol/schemas';
import type { Random } from '@aisle/simulator';
import { v7 } from 'uuid';
import { bodyOf } from '../history.ts';
import { openRawLine, type RawLine } from '../parties/raw-line.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from '../scenario.ts';
import { openSession, type StoreSite } from '../site.ts';
import type { Stage } from '../stage.ts';
import { garble, hostileFrame, hostileRequest } from './hostile.ts';
import { residentMib } from './slow.ts';

const LINES = 8;
const MOST_GROWTH_MIB = 200;

/** A shopper who is let in and then says anything. What of it is sense goes into the history. */
type Fuzzer = { spit(): Promise<void>; close(): void };

const ANSWER_MS = 10_000;

/** The requests that store something, and the content each of them stores. */
const STORING: Record<string, (payload: Record<string, unknown>) => object> = {
  sendMessage: ({ text }) => ({ kind: 'message', text }),
  closeConversation: () => ({ kind: 'closed' }),
  reportSuggestionAdded: ({ conversationId: _, clientId: __, ...rest }) => ({
    kind: 'suggestion_added',
    ...rest,
  }),
};

function logSense(stage: Stage, client: string, name: string, payload: unknown) {
  const table: Record<string, { payload: { safeParse(value: unknown): { data?: unknown } } }> =
    shopperRequests;
  if (!Object.hasOwn(table, name)) return;
  const parsed = table[name]?.payload.safeParse(payload).data as Record<string, unknown>;
  if (parsed === undefined) return;
  const conversationId = String(parsed.conversationId);
  if (name === 'startConversation') stage.history.log({ what: 'started', client, conversationId });
  const content = Object.hasOwn(STORING, name) ? STORING[name] : undefined;
  if (content === undefined) return;
  const clientId = String(parsed.clientId);
  const body = bodyOf(content(parsed));
  stage.history.log({ what: 'invoked', client, conversationId, clientId, body, loose: true });
}

/** A well-formed request to start from. */
function sample(random: Random, conversationId: string): [string, unknown] {
  const clientId = v7();
  return random.pick<[string, unknown]>([
    ['sendMessage', { conversationId, clientId, text: `fuzz ${random.next()}` }],
    ['watchConversation', { conversationId, after: random.between(0, 9) }],
    ['fetchEntries', { conversationId, before: random.between(0, 9) }],
    ['reportReceipt', { conversationId, delivered: 1, seen: 1 }],
    ['reportTyping', { conversationId, typing: true }],
    ['heartbeat', { heads: { [conversationId]: random.between(0, 9) } }],
    ['startConversation', { conversationId }],
    ['setSharing', { cart: true, pages: false }],
    ['reportPage', { page: { url: 'https://one.example/', title: 'A page', at: Date.now() } }],
    ['reportCart', { sequence: 1, cart: { lines: [], currency: 'EUR' } }],
    ['fetchProduct', { product: { platform: 'demo', productId: '1' } }],
    ['stopWatching', { conversationId }],
  ]);
}

async function startFuzzer(
  stage: Stage,
  store: StoreSite,
  { index, unanswered }: { index: number; unanswered: string[] },
): Promise<Fuzzer> {
  const { history } = stage;
  const { port } = stage.nodes[0];
  const random = stage.random.fork(`fuzzer ${index}`);
  const client = `fuzzer ${index}`;
  const conversationId = v7();
  const session = await openSession(port, store);
  if (session === null) throw new Error('a fuzzer got no session');
  const party = { storeId: store.storeId, side: 'shopper', personId: session.shopperId } as const;
  history.log({ what: 'joined', client, party });
  history.log({ what: 'started', client, conversationId });
  const auth = { protocol: PROTOCOL, token: session.token };
  const headers = { origin: store.origin };
  let line: RawLine | null = null;

  async function open(): Promise<RawLine> {
    while (line === null || !line.isOpen()) {
      line = await openRawLine({ port, namespace: '/shopper', auth, headers });
      await line?.ask('startConversation', { conversationId });
    }
    return line;
  }

  async function spitHttp() {
    const [path, init] = hostileRequest(random, session?.token ?? '');
    const signal = AbortSignal.timeout(ANSWER_MS);
    try {
      await (await fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal })).arrayBuffer();
    } catch (error) {
      // A reset is an answer; silence is not.
      if (signal.aborted) unanswered.push(`${init.method} ${path}: ${error}`);
    }
  }

  return {
    async spit() {
      const dice = random.next();
      if (dice < 0.15) return spitHttp();
      const target = await open();
      // In step with the server, or most would be said into a connection it has closed.
      if (random.next() < 0.1) await target.ask('heartbeat', { heads: {} });
      if (dice < 0.35) return target.frame(hostileFrame(random));
      const [name, payload] = sample(random, conversationId);
      const said = random.next() < 0.1 ? payload : garble(random, payload);
      const called = random.next() < 0.05 ? String(JSON.stringify(garble(random, name))) : name;
      logSense(stage, client, called, said);
      const text = JSON.stringify([called, said]);
      if (text.length < DESK_LIMITS.frameBytes || random.next() < 0.01)
        target.frame(`42/shopper,${random.between(1, 1_000_000)}${text}`);
    },
    close: () => line?.close(),
  };
}

/** What the server itself counted of it. */
async function refusals(port: number): Promise<Record<string, number>> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const sum = (pattern: RegExp) =>
    [...metrics.matchAll(pattern)].reduce((total, [, many]) => total + Number(many), 0);
  return {
    'refused as invalid': sum(/^aisle_requests_total\{.*code="invalid".*\} (\d+)/gm),
    'unknown events': sum(/^aisle_unknown_events (\d+)/gm),
  };
}

export const fuzz: Scenario = {
  name: 'fuzz',
  title: 'fuzzed frames and payloads against the socket and HTTP borders',
  short: 8_000,
  long: 5_000_000,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    const [node] = stage.nodes;
    // Bystanders: their promises hold while others spit.
    await populate(stage, { shoppers: 1, pressers: 2, paceMs: 20 });
    const unanswered: string[] = [];
    const fuzzers = await Promise.all(
      Array.from({ length: LINES }, (_, index) =>
        startFuzzer(stage, stage.stores[index % 2] ?? stage.stores[0], { index, unanswered }),
      ),
    );
    const before = residentMib(node.pid);
    let spat = 0;
    await Promise.all(
      fuzzers.map(async ({ spit }) => {
        while (spat < cycles && node.isRunning()) {
          spat++;
          await spit();
        }
      }),
    );
    for (const { close } of fuzzers) close();
    const violations: { kind: 'unwell'; detail: string }[] = unanswered.map((request) => ({
      kind: 'unwell',
      detail: `no answer to ${request}`,
    }));
    const heard = acknowledgedBy(stage);
    if (!node.isRunning() || !(await comesTrue(() => acknowledgedBy(stage) > heard, 10_000)))
      violations.push({ kind: 'unwell', detail: `the server is gone: ${node.output()}` });
    const growth = residentMib(node.pid) - before;
    if (growth > MOST_GROWTH_MIB)
      violations.push({ kind: 'unwell', detail: `grew by ${growth} MiB` });
    const facts = { 'memory growth, MiB': growth, ...(await refusals(node.port)) };
    return { cycles: spat, facts, violations };
  },
};
