import type { AgentCard, Entry } from '@aisle/protocol';
import type { Server } from 'socket.io';
import { seenByShopper } from '../conversations/seen-by-shopper.ts';
import type { Rooms } from '../rooms.ts';
import { CLOGGED } from './backpressure.ts';
import type { AgentNamespace, ShopperNamespace } from './types.ts';

const CONVERSATION = 'c:';

/** Names of rooms. Every name carries an id that belongs to one store. */
export const room = {
  conversation: (conversationId: string) => `${CONVERSATION}${conversationId}`,
  inbox: (storeId: string) => `i:${storeId}`,
  agent: (agentId: string) => `a:${agentId}`,
  session: (sessionId: string) => `u:${sessionId}`,
  shoppers: (storeId: string) => `s:${storeId}`,
  visitors: (storeId: string) => `v:${storeId}`,
};

// The callers' types pair each name with its notice; Socket.IO's cannot follow through a generic.
const emit = (to: unknown, name: string, notice: unknown): void => {
  (to as { emit(name: string, notice: unknown): void }).emit(name, notice);
};

/** The one place that emits. `bus` says whether other nodes may have listeners. */
export function createRooms(io: Server, bus: boolean): Rooms {
  const shoppers: ShopperNamespace = io.of('/shopper');
  const agents: AgentNamespace = io.of('/agent');
  const heard = (side: ShopperNamespace | AgentNamespace, name: string) =>
    bus || side.adapter.rooms.has(name);

  const tellConversation: Rooms['tellConversation'] = (conversationId, name, notice) => {
    const to = room.conversation(conversationId);
    if (heard(shoppers, to)) emit(shoppers.to(to), name, notice);
    if (heard(agents, to)) emit(agents.to(to), name, notice);
  };

  const announcements = coalesce((conversationId, entries) => {
    const head = entries.at(-1)?.seq ?? 0;
    const to = room.conversation(conversationId);
    const hers = { conversationId, entries: seenByShopper(entries), head };
    if (heard(shoppers, to)) emit(shoppers.to(to), 'entries', hers);
    if (heard(agents, to)) emit(agents.to(to), 'entries', { conversationId, entries, head });
  });

  return {
    announce: announcements.add,
    tellConversation,
    tellVolatile(conversationId, notice, except) {
      const to = room.conversation(conversationId);
      if (heard(shoppers, to)) shoppers.volatile.to(to).except(except).emit('typing', notice);
      if (heard(agents, to)) agents.volatile.to(to).except(except).emit('typing', notice);
    },
    tellWatchingAgents(conversationId, name, notice) {
      const to = room.conversation(conversationId);
      if (heard(agents, to)) emit(agents.to(to), name, notice);
    },
    tellShoppers(storeId, notice, reach) {
      const to = room.shoppers(storeId);
      const side = reach === 'here' ? shoppers.local : shoppers;
      if (heard(shoppers, to)) side.to(to).emit('availability', notice);
    },
    tellQueuePlace(notice) {
      shoppers.local.to(room.conversation(notice.conversationId)).emit('queue', notice);
    },
    watchedByShopper: (conversationId) =>
      shoppers.adapter.rooms.has(room.conversation(conversationId)),
    viewersHere: (conversationId) => viewersIn(agents, room.conversation(conversationId)),
    viewedHere: () =>
      [...agents.adapter.rooms.keys()]
        .filter((name) => name.startsWith(CONVERSATION))
        .map((name) => [name.slice(CONVERSATION.length), viewersIn(agents, name)]),
    onViewersHere(moved) {
      const heard = (name: string) => {
        if (name.startsWith(CONVERSATION)) moved(name.slice(CONVERSATION.length));
      };
      for (const event of MOVES) agents.adapter.on(event, heard);
      return () => {
        for (const event of MOVES) agents.adapter.off(event, heard);
      };
    },
    tellViewers(notice) {
      const to = room.conversation(notice.conversationId);
      agents.local.to(to).except(CLOGGED).emit('viewers', notice);
    },
    tellInbox(storeId, rows) {
      agents.local.to(room.inbox(storeId)).except(CLOGGED).emit('inbox', { rows });
    },
    tellAgent(agentId, notice) {
      agents.local.to(room.agent(agentId)).except(CLOGGED).emit('inbox', notice);
    },
    tellVisitors(storeId, notice) {
      agents.local.to(room.visitors(storeId)).except(CLOGGED).emit('visitors', notice);
    },
    tellHelpWanted(storeId, notice) {
      agents.local.to(room.inbox(storeId)).except(CLOGGED).emit('helpWanted', notice);
    },
    storesWatchingVisitors: () => storesIn(agents, 'v:'),
    tellPeek(notice) {
      const to = room.conversation(notice.conversationId);
      if (heard(agents, to)) agents.volatile.to(to).except(CLOGGED).emit('peek', notice);
    },
    tellWhisper(agentId, notice) {
      agents.to(room.agent(agentId)).emit('whisper', notice);
    },
    tellFollowUp(storeId, agentId, notice) {
      const to = agentId === null ? room.inbox(storeId) : room.agent(agentId);
      agents.to(to).emit('followUp', notice);
    },
    tellFeedback(agentIds, notice) {
      // To no room would be to everybody.
      if (agentIds.length > 0) agents.to(agentIds.map(room.agent)).emit('feedback', notice);
    },
    closeShopper(conversationId, except) {
      const hers = shoppers.in(room.conversation(conversationId));
      (except === null ? hers : hers.except(except)).disconnectSockets(true);
    },
    inboxWatchers() {
      const watchers = new Map<string, Set<string>>();
      for (const { rooms, data } of agents.sockets.values()) {
        const { storeId, agent } = data.caller;
        if (!rooms.has(room.inbox(storeId))) continue;
        const known = watchers.get(storeId);
        if (known) known.add(agent.agentId);
        else watchers.set(storeId, new Set([agent.agentId]));
      }
      return watchers;
    },
    storesWithShoppers: () => storesIn(shoppers, 's:'),
    closeSession(sessionId) {
      agents.in(room.session(sessionId)).disconnectSockets(true);
    },
    closeAgent(agentId) {
      agents.in(room.agent(agentId)).disconnectSockets(true);
    },
  };
}

/** Stores that have somebody in a room whose name begins so. */
const storesIn = ({ adapter }: ShopperNamespace | AgentNamespace, prefix: string): Set<string> =>
  new Set(
    [...adapter.rooms.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length)),
  );

/** What an adapter says when a connection enters or leaves a room. */
const MOVES = ['join-room', 'leave-room'] as const;

function viewersIn(side: AgentNamespace, name: string): AgentCard[] {
  return [...(side.adapter.rooms.get(name) ?? [])].flatMap((socketId) => {
    const agent = side.sockets.get(socketId)?.data.caller.agent;
    if (!agent) return [];
    const { agentId, name: called, photo } = agent;
    return { agentId, name: called, ...(photo !== undefined && { photo }) };
  });
}

/** Collects entries by conversation and hands them on once per turn of the event loop. */
function coalesce(flush: (conversationId: string, entries: Entry[]) => void) {
  let waiting = new Map<string, Entry[]>();
  const run = () => {
    const turn = waiting;
    waiting = new Map();
    for (const [conversationId, entries] of turn) {
      if (entries.length > 1) entries.sort((a, b) => a.seq - b.seq);
      flush(conversationId, entries);
    }
  };
  return {
    add(entry: Entry) {
      // After the answers of the same commit, and in one write with them.
      if (waiting.size === 0) process.nextTick(run);
      const same = waiting.get(entry.conversationId);
      if (same) same.push(entry);
      else waiting.set(entry.conversationId, [entry]);
    },
  };
}
