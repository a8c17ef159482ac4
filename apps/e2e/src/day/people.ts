import {
  type AgentClient,
  createAgentClient,
  createShopperClient,
  type ShopperClient,
  systemClock,
} from '@aisle/client';
import { websocketRoad } from '@aisle/client/line/websocket';
import type { Agent } from '@aisle/protocol';
import { type PlayReport, playScript, type Random, type Script } from '@aisle/simulator';
import { createDevice, type Tab } from '../faults/parties/device.ts';
import type { Scope } from '../nodes/scope.ts';

/** A store of the day, and who works for it. */
export type DayStore = { storeId: string; siteKey: string; origin: string };

/** Everything a browser is told, as text: an answer, a notice. */
const hearing = () => {
  const heard: string[] = [];
  const hear = (...told: unknown[]) => void heard.push(JSON.stringify(told));
  return { heard, log: () => ({ asked: () => hear, told: hear, closed: () => {} }) };
};

export type Worker = {
  agentId: string;
  client: AgentClient;
  heard: readonly string[];
  store: DayStore;
  /** Her browser dies: nothing is finished and nobody is told. */
  vanish: () => void;
};

/** `practice` names a store of hers to practise in. */
type Account = { email: string; password: string; practice?: string };

/** Signs in as a browser does; answers what it would send back. */
async function signIn(url: string, { email, password }: Account): Promise<string> {
  const response = await fetch(`${url}/api/v1/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

/** Sockets that can die all at once, after which there is no other. */
function mortal(tab: Tab) {
  const open = new Set<{ terminate(): void }>();
  let dead = false;
  class MortalSocket extends tab.WebSocket {
    constructor(url: string) {
      if (dead) throw new Error('this browser is gone');
      super(url);
      // `ws` underneath, which can be cut without a word.
      open.add(this as unknown as { terminate(): void });
    }
  }
  return {
    WebSocket: MortalSocket,
    die: () => {
      dead = true;
      for (const socket of open) socket.terminate();
    },
  };
}

/** An agent opens her console on one node. */
export async function arrive(
  scope: Scope,
  url: string,
  store: DayStore,
  account: Account,
): Promise<Worker> {
  const cookie = await signIn(url, account);
  const me = await fetch(`${url}/api/v1/agent/me`, { headers: { cookie } });
  const agent = (await me.json()) as Agent;
  const { heard, log } = hearing();
  const tab = createDevice({ origin: url, headers: { cookie } }).openTab(log);
  const { WebSocket, die } = mortal(tab);
  const road = websocketRoad({
    ...{ serverUrl: url, namespace: '/agent', clock: systemClock, WebSocket },
  });
  const { practice } = account;
  const client = createAgentClient({
    ...{ agent, roads: [road], browser: tab },
    ...(practice && { practice }),
  });
  scope.onClose(client.stop);
  await client.start();
  return { agentId: agent.agentId, client, heard, store, vanish: die };
}

export type Visitor = {
  store: DayStore;
  heard: readonly string[];
  conversationId: () => string | undefined;
  report: () => PlayReport | null;
};

/** A shopper of so many questions: she waits for each answer, and closes after the last. */
const scriptOf = (questions: number): Script => ({
  ...{ id: 'day', title: 'A day', about: 'Has a question.', language: 'en', goals: ['answer'] },
  steps: [
    ...Array.from({ length: questions }, (_, place) => [
      { do: 'write' as const, text: place === 0 ? 'Is anyone there?' : 'One thing more' },
      // As long as the test may take, at the tempo below.
      {
        do: 'wait' as const,
        for: 'answer' as const,
        upToMs: 3_600_000,
        otherwise: 'leave' as const,
      },
    ]).flat(),
    { do: 'close' },
  ],
});
const TEMPO = 40;

/** Sends one into a store by way of one node. */
export function visit(scope: Scope, serverUrl: string, store: DayStore, random: Random): Visitor {
  const { heard, log } = hearing();
  const browser = createDevice({ origin: store.origin }).openTab(log);
  const clock = { ...systemClock, random: random.next };
  const stop = new AbortController();
  let client: ShopperClient | undefined;
  let report: PlayReport | null = null;
  const open = () => {
    client = createShopperClient({ serverUrl, siteKey: store.siteKey, browser, clock });
    return client;
  };
  const script = scriptOf(random.between(1, 3));
  const played = playScript({ script, open, clock, tempo: TEMPO, signal: stop.signal });
  void played.then((told) => {
    report = told;
  });
  scope.onClose(() => {
    stop.abort();
    return played;
  });
  return {
    store,
    heard,
    conversationId: () => client?.thread.peek()?.conversationId,
    report: () => report,
  };
}
