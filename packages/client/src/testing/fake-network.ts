import { PROTOCOL, refuse } from '@aisle/protocol';
import { newId } from '../new-id.ts';
import type { ChatModel, Guest } from './chat-model.ts';
import type { FakeClock } from './fake-clock.ts';
import { sessionOf } from './serve-chat.ts';

/** What becomes of one frame on its way. */
export type Fate = 'pass' | 'lose' | 'twice' | 'late';

type Faults = {
  notice: (name: string) => Fate;
  answer: (name: string) => Fate;
};

const LATENCY_MS = 5;
const LATE_MS = 200;
const PING_MS = 25_000;
const PONG_MS = 20_000;

const noFaults: Faults = { notice: () => 'pass', answer: () => 'pass' };

/**
 * The browser's side of a network that a test can break: `WebSocket` speaks Socket.IO's frames
 * and `fetch` the HTTP routes of the model behind it. All its time is the clock's.
 */
export const createFakeNetwork = (model: ChatModel, clock: FakeClock) => {
  const sockets = new Set<FakeSocket>();
  const tokens = new Map<string, string>();
  const credentials = new Map<string, string>();
  const requests: string[] = [];
  const state = {
    faults: noFaults,
    /** Nothing gets through and everybody is told so. */
    down: false,
    /** Nothing arrives from the server, and nobody is told. */
    silent: false,
    /** A proxy in between refuses WebSockets. */
    blocked: false,
    tokenMs: 600_000,
    /** Who an agent's cookie says she is. */
    agentId: null as string | null,
    conversationOf: (_shopperId: string): string | null => null,
  };

  class FakeSocket {
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: (() => void) | null = null;
    onerror: (() => void) | null = null;
    guest: Guest | null = null;
    namespace = '';
    ended = false;
    ponged = true;

    constructor() {
      sockets.add(this);
      clock.after(LATENCY_MS, () => {
        if (state.down || state.blocked) return this.end();
        this.deliver(`0${JSON.stringify({ pingInterval: PING_MS, pingTimeout: PONG_MS })}`);
        this.ping();
      });
    }

    ping() {
      clock.after(PING_MS, () => {
        if (this.ended) return;
        this.deliver('2');
        this.ponged = false;
        clock.after(PONG_MS, () => {
          if (!this.ponged && !this.ended) this.end();
        });
        this.ping();
      });
    }

    /** From the server to the page. */
    deliver(data: string, fate: Fate = 'pass') {
      if (state.silent || fate === 'lose') return;
      const arrive = () => !this.ended && !state.silent && this.onmessage?.({ data });
      clock.after(LATENCY_MS + (fate === 'late' ? clock.random() * LATE_MS : 0), arrive);
      if (fate === 'twice') clock.after(LATENCY_MS * 3, arrive);
    }

    send(frame: string) {
      clock.after(LATENCY_MS, () => this.serve(frame));
    }

    serve(frame: string) {
      if (frame === '3') this.ponged = true;
      const [, kind, namespace = '', id, json = ''] =
        /^4(\d)([^,[{]*),(\d*)(.*)$/s.exec(frame) ?? [];
      if (this.ended || state.down) return;
      if (kind === '0') return this.admit(namespace, JSON.parse(json));
      if (kind !== '2' || !this.guest) return;
      const [name, payload] = JSON.parse(json);
      const result = model.answer(this.guest, name, payload as never);
      this.deliver(`43${namespace},${id}${JSON.stringify([result])}`, state.faults.answer(name));
      model.flush();
    }

    admit(namespace: string, auth: { protocol: number; token?: string }) {
      const code =
        auth.protocol !== PROTOCOL
          ? ('unsupported_protocol' as const)
          : namespace === '/agent'
            ? !state.agentId && ('unauthorized' as const)
            : !tokens.has(auth.token ?? '') && ('unauthorized' as const);
      if (code) {
        const refusal = { message: code, data: refuse(code, code).error };
        return this.deliver(`44${namespace},${JSON.stringify(refusal)}`);
      }
      this.namespace = namespace;
      this.guest = {
        author:
          namespace === '/agent' && state.agentId
            ? { kind: 'agent', agentId: state.agentId }
            : { kind: 'shopper' },
        tell: (name, notice) =>
          this.deliver(
            `42${namespace},${JSON.stringify([name, notice])}`,
            state.faults.notice(name),
          ),
      };
      this.deliver(`40${namespace},{"sid":"s"}`);
    }

    /** The connection breaks, and the page hears of it. */
    end() {
      this.close();
      this.onclose?.();
    }

    close() {
      this.ended = true;
      sockets.delete(this);
      if (this.guest) model.leave(this.guest);
    }
  }

  const openSession = (body: { credential?: string; siteKey: string }) => {
    const known = credentials.get(body.credential ?? '');
    const shopperId = known ?? newId(clock);
    const credential = known ? (body.credential ?? '') : `secret-${shopperId}`;
    credentials.set(credential, shopperId);
    const token = newId(clock);
    tokens.set(token, shopperId);
    const conversation = model.conversationOf(state.conversationOf(shopperId) ?? '');
    const reply = sessionOf(shopperId, credential, token, clock.now());
    return { ...reply, conversation, tokenExpiresAt: clock.now() + state.tokenMs };
  };

  const route = (path: string, headers: Headers, body: never): [number, unknown] => {
    if (path === '/api/v1/shopper/session') return [200, openSession(body)];
    const name = /^\/api\/v1\/shopper\/ask\/(\w+)$/.exec(path)?.[1];
    if (!name) return [404, refuse('not_found', 'no such route')];
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (!tokens.has(token)) return [401, refuse('unauthorized', 'unknown token')];
    const result = model.answer({ author: { kind: 'shopper' }, tell: () => {} }, name, body);
    model.flush();
    return [200, result];
  };

  const fetchNow = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const path = new URL(String(input)).pathname;
    requests.push(path);
    await new Promise<void>((arrived, failed) => {
      init?.signal?.addEventListener('abort', () => failed(new DOMException('', 'AbortError')));
      if (!state.silent) clock.after(LATENCY_MS, arrived);
    });
    if (state.down) throw new TypeError('fetch failed');
    const body = JSON.parse(String(init?.body));
    const [status, answer] = route(path, new Headers(init?.headers), body as never);
    return Response.json(answer, { status });
  };

  return {
    state,
    /** Paths of all HTTP requests. */
    requests,
    fetch: fetchNow as typeof fetch,
    WebSocket: FakeSocket as unknown as new (url: string) => WebSocket,
    cut: () => {
      for (const socket of [...sockets]) socket.end();
    },
    connections: () => sockets.size,
    forgetTokens: () => tokens.clear(),
    forgetCredentials: () => credentials.clear(),
    /** Tells every connection, as a server does. */
    tellAll: (name: string, notice: unknown) => {
      for (const { guest } of sockets) guest?.tell(name, notice);
    },
  };
};

export type FakeNetwork = ReturnType<typeof createFakeNetwork>;
