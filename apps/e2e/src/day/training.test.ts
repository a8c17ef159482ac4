import {
  type AgentClient,
  type AgentThread,
  createShopperClient,
  newId,
  systemClock,
} from '@aisle/client';
import type { Result } from '@aisle/protocol';
import {
  createDevice,
  createRandom,
  playScript,
  type Script,
  TRAINING_SCRIPTS,
} from '@aisle/simulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { arrive, type DayStore } from './people.ts';

/** Faster than in life, and slow enough that nobody loses patience with a busy machine. */
const TEMPO = 12;
const MERINO = { platform: 'demo', productId: 'merino-crew' };

const scope = openScope();
let stage: Stage;
let url: string;
let desk: AgentClient;
let siteKey: string;

beforeAll(async () => {
  stage = await openStage(scope);
  url = `http://localhost:${stage.first.port}`;
  const store: DayStore = { storeId: '', siteKey: '', origin: stage.shop.url };
  const real = await arrive(scope, url, store, stage.agents.mira);
  const opened = await real.client.ask('startPractice', {});
  if (!opened.ok) throw new Error(opened.error.message);
  ({ siteKey } = opened.value);
  const practice = opened.value.agent.storeId;
  desk = (await arrive(scope, url, store, { ...stage.agents.mira, practice })).client;
});
afterAll(() => scope.close());

type Deed = (thread: AgentThread) => Promise<Result<unknown>>;

/** All that the script hopes for of an agent, one after the other, each as an answer of hers. */
const deeds = (script: Script): Deed[] => {
  const notes =
    (topic: 'size' | 'fabric') =>
    ({ conversationId }: AgentThread) =>
      desk.ask('sendNotes', {
        ...{ conversationId, clientId: newId(systemClock), product: MERINO, topic },
      });
  const say = (thread: AgentThread) => thread.send('Certainly.');
  const made: Partial<Record<Script['goals'][number], Deed>> = {
    suggestion: (thread) => thread.suggest([MERINO]),
    size_card: notes('size'),
    fabric_card: notes('fabric'),
    proposal: ({ conversationId, shopper }) => {
      const [line] = shopper.peek()?.cart?.cart.lines ?? [];
      const changes = [{ kind: 'set_quantity' as const, key: line?.key ?? '', seen: 1, to: 2 }];
      const named = { conversationId, clientId: newId(systemClock) };
      return desk.ask('proposeCart', { ...named, changes });
    },
  };
  return [say, ...script.goals.flatMap((goal) => made[goal] ?? []), say, say, say];
};

/** An agent who answers whatever is written, and does in time what is hoped for. */
function oblige(script: Script, conversationId: string): () => void {
  const thread = desk.open(conversationId);
  const todo = deeds(script);
  let answered = 0;
  let gone = false;
  /** Again until it is taken: her cart may be on its way still. */
  const act = async (deed?: Deed) => {
    while (deed && !gone && !(await deed(thread)).ok)
      await new Promise((next) => setTimeout(next, 100));
  };
  const stop = thread.entries.subscribe((entries) => {
    const last = entries.findLast(({ author }) => author.kind === 'shopper');
    if (last?.content.kind !== 'message' || last.seq <= answered) return;
    answered = last.seq;
    void act(todo.shift());
  });
  return () => {
    gone = true;
    stop();
    thread.stop();
  };
}

/** Plays one, with the agent at its side. */
async function practise(script: Script) {
  const browser = createDevice({ fetch: (input, init) => fetch(input, init), WebSocket });
  const clock = { ...systemClock, random: createRandom(7).next };
  const found = await desk.ask('searchProducts', { query: script.looksFor ?? '', limit: 6 });
  const goods = found.ok ? found.value.products : [];
  let leave = () => {};
  let obliged = '';
  const open = () => {
    const locale = script.language;
    const client = createShopperClient({ serverUrl: url, siteKey, browser, clock, locale });
    client.thread.subscribe((thread) => {
      // Not before the server knows it: to an agent it would be none.
      thread?.conversation.subscribe((known) => {
        if (!known || known.conversationId === obliged) return;
        obliged = known.conversationId;
        leave = oblige(script, obliged);
      });
    });
    return client;
  };
  const report = await playScript({ script, open, clock, goods, tempo: TEMPO });
  leave();
  const missed = report.goals.filter(({ met }) => !met).map(({ goal }) => goal);
  return { id: script.id, goods: goods.length > 0, ended: report.ended, missed };
}

test('54 every training script can be brought to all its goals, in practice', async () => {
  const hoped = { goods: true, ended: 'finished', missed: [] };
  expect(await Promise.all(TRAINING_SCRIPTS.map(practise))).toEqual(
    TRAINING_SCRIPTS.map(({ id }) => ({ id, ...hoped })),
  );
});
