import { type Result, refuse } from '@aisle/protocol';
import type { Caller, House } from '../house.ts';
import type { Logger } from '../log.ts';
import type { Line } from '../rooms.ts';
import { answer, type Desk } from './answer.ts';
import { room } from './rooms.ts';
import type { SocketData } from './types.ts';

const UNKNOWN_EVENTS_ALLOWED = 10;

/** What the traffic of one namespace is counted with. */
export type Counters = { request(name: string, code: string): void; unknown(): void };

/** As much of Socket.IO's socket as both namespaces share. */
export type AnySocket<C extends Caller> = {
  id: string;
  data: SocketData<C>;
  connected: boolean;
  join(name: string): unknown;
  leave(name: string): unknown;
  emit(name: string, notice: unknown): unknown;
  disconnect(close: boolean): unknown;
};

/** Fresh data of a socket that was let in. */
export const socketData = <C extends Caller>(caller: C): SocketData<C> => ({
  caller,
  unknownEvents: 0,
  second: 0,
  events: 0,
  watching: new Set(),
});

/** The connection of a socket, as features see it. */
export const lineOf = <C extends Caller>(socket: AnySocket<C>, log: Logger): Line => ({
  socketId: socket.id,
  live: true,
  willWatch(conversationId) {
    socket.data.watching.add(conversationId);
  },
  watch(conversationId) {
    if (socket.data.watching.has(conversationId)) socket.join(room.conversation(conversationId));
  },
  stopWatching(conversationId) {
    socket.data.watching.delete(conversationId);
    socket.leave(room.conversation(conversationId));
  },
  watchInbox() {
    socket.join(room.inbox(socket.data.caller.storeId));
  },
  watchVisitors() {
    socket.join(room.visitors(socket.data.caller.storeId));
  },
  stopWatchingVisitors() {
    socket.leave(room.visitors(socket.data.caller.storeId));
  },
  tell: (name, notice) => socket.emit(name, notice),
  // The answer leaves in this turn's microtasks, so the next turn comes after it.
  afterAnswer: (work) => {
    setImmediate(() => void work().catch((err: unknown) => log.error({ err }, 'follow-up failed')));
  },
});

/** True once the socket has spoken more often in this second than it may. */
function speaksTooOften(house: House, data: SocketData<Caller>): boolean {
  const second = Math.floor(house.clock() / 1_000);
  if (data.second !== second) {
    data.second = second;
    data.events = 0;
  }
  data.events += 1;
  return data.events > house.limits.eventsPerSecond;
}

/**
 * Answers whatever a socket of the namespace says. Given to `socket.use`, it takes the event for
 * itself: Socket.IO's own listeners, which nobody uses here, would cost a tick per message.
 */
export function createListener<C extends Caller>(house: House, desk: Desk<C>, counters: Counters) {
  return function listen(socket: AnySocket<C>, [name, ...args]: readonly unknown[]): void {
    const reply = args.at(-1);
    const send = typeof reply === 'function' ? (result: Result<unknown>) => reply(result) : ignore;
    if (speaksTooOften(house, socket.data)) send(refuse('rate_limited', 'too fast', 1_000));
    else respond(socket, name, args[0], send);
  };

  function respond(
    socket: AnySocket<C>,
    name: unknown,
    payload: unknown,
    send: (result: Result<unknown>) => void,
  ): void {
    void answer(house, desk, socket.data.caller, name, payload).then((result) => {
      send(result);
      if (!result.ok && result.error.code === 'unknown_event') refuseStranger(socket);
      else counters.request(String(name), result.ok ? 'ok' : result.error.code);
    });
  }

  function refuseStranger(socket: AnySocket<C>): void {
    counters.unknown();
    socket.data.unknownEvents += 1;
    if (socket.data.unknownEvents >= UNKNOWN_EVENTS_ALLOWED) socket.disconnect(true);
  }
}

const ignore = () => {};
