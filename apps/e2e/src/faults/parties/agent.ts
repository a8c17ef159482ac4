import {
  type AgentClient,
  type AgentThread,
  createAgentClient,
  type OpenLink,
} from '@aisle/client';
import type { Agent as AgentAccount, Refusal } from '@aisle/protocol';
import { io } from 'socket.io-client';
import { bodyOf, type History } from '../history.ts';
import type { AgentSite } from '../site.ts';
import { createDevice } from './device.ts';
import { createLineLog, type LineLog } from './line-log.ts';
import { logEntries, type View, viewOf } from './show-thread.ts';

/** An agent's console with our real client in it, without pictures. */
export type Agent = {
  readonly client: AgentClient;
  readonly agentId: string;
  /** Conversations she has open. */
  open(conversationId: string): void;
  opened(): readonly string[];
  write(conversationId: string, text: string): Promise<boolean>;
  take(conversationId: string): void;
  close(conversationId: string): Promise<boolean>;
  waiting(): number;
  isSettled(): boolean;
  views(): readonly View[];
  wake(): void;
  end(): void;
};

export type AgentOptions = {
  name: string;
  history: History;
  account: AgentSite;
  port: number;
};

/** Signs in with e-mail and password; answers the cookie and who she is. */
export async function signIn(port: number, { email, password }: AgentSite) {
  const base = `http://127.0.0.1:${port}/api/v1`;
  const response = await fetch(`${base}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const me = await fetch(`${base}/agent/me`, { headers: { cookie } });
  return { cookie, agent: (await me.json()) as AgentAccount };
}

/** The console's road, with the cookie a browser would send. */
function agentRoad(port: number, cookie: string, log: LineLog): OpenLink {
  return (auth, events) => {
    const socket = io(`http://127.0.0.1:${port}/agent`, {
      auth,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie },
    });
    const connection = log.connection();
    const lost = (refusal?: Refusal) => {
      connection.closed();
      events.lost(refusal);
    };
    socket.on('connect', events.opened);
    socket.on('disconnect', () => lost());
    socket.on('connect_error', (error: Error & { data?: Refusal }) => lost(error.data));
    socket.onAny((name, notice) => {
      connection.told(name, notice);
      events.told(name, notice);
    });
    return {
      send(name, payload, answer) {
        if (answer === undefined) return socket.emit(name, payload);
        const logged = connection.asked(name, payload as Record<string, unknown>);
        return socket.emit(name, payload, (value: unknown) => {
          logged(value);
          answer(value);
        });
      },
      close() {
        connection.closed();
        socket.off();
        socket.offAny();
        socket.disconnect();
      },
    };
  };
}

/** @throws when she cannot sign in now: begin with a healthy server. */
export async function startAgent({ name, history, account, port }: AgentOptions): Promise<Agent> {
  const { cookie, agent } = await signIn(port, account);
  const log = createLineLog(history, name);
  const tab = createDevice({ origin: `http://127.0.0.1:${port}` }).openTab(log.connection);
  const client = createAgentClient({ agent, roads: [agentRoad(port, cookie, log)], browser: tab });
  const { storeId, agentId } = agent;
  const party = { storeId, side: 'agent', personId: agentId } as const;
  history.log({ what: 'joined', client: name, party });
  await client.start();
  const threads = new Map<string, AgentThread>();

  const unsent = () =>
    [...threads.values()].flatMap((one) => one.bubbles.peek()).filter((b) => b.kind !== 'entry');
  const waiting = () => unsent().filter(({ kind }) => kind === 'waiting').length;
  const queue = async (
    conversationId: string,
    content: object,
    send: (thread: AgentThread) => ReturnType<AgentThread['send']>,
  ) => {
    const thread = threads.get(conversationId);
    const sent = thread && (await send(thread));
    if (!sent?.ok) return false;
    log.invoked(conversationId, sent.value, bodyOf(content));
    return true;
  };
  return {
    client,
    agentId,
    open(conversationId) {
      if (threads.has(conversationId)) return;
      const thread = client.open(conversationId);
      threads.set(conversationId, thread);
      logEntries(history, name, thread);
    },
    opened: () => [...threads.keys()],
    write: (conversationId, text) =>
      queue(conversationId, { kind: 'message', text }, (thread) => thread.send(text)),
    take: (conversationId) => void threads.get(conversationId)?.assign(agentId),
    close: (conversationId) =>
      queue(conversationId, { kind: 'closed' }, (thread) => thread.closeConversation()),
    waiting,
    isSettled: () => client.link.peek().at === 'connected' && waiting() === 0,
    views: () => [...threads.values()].map(viewOf),
    wake: () => tab.dispatchEvent(new Event('online')),
    end() {
      for (const bubble of unsent()) {
        const { clientId } = bubble.item;
        if (bubble.kind === 'waiting') history.log({ what: 'kept', client: name, clientId });
        else history.log({ what: 'failed', client: name, clientId, code: bubble.refusal.code });
      }
      client.stop();
    },
  };
}
