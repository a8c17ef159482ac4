import { agentHandshake } from '@aisle/protocol/schemas';
import type { Server } from 'socket.io';
import type { z } from 'zod';
import type { AuthenticateAgent } from '../agents/authenticate-agent.ts';
import { endAgentLease, renewAgentLease } from '../agents/lease.ts';
import { type AgentHandlers, agentDesk } from '../handlers.ts';
import type { AgentCaller, House } from '../house.ts';
import { refusedHandshake } from './handshake.ts';
import { type AnySocket, type Counters, createListener, lineOf, socketData } from './namespace.ts';
import { room } from './rooms.ts';
import type { AgentNamespace, AgentSocket } from './types.ts';

type Deps = {
  authenticate: AuthenticateAgent;
  handlers: AgentHandlers;
  counters: Counters;
  /** After an agent's last tab closed, milliseconds (rule 11). */
  graceMs: number;
};

const proofOf = (socket: AgentSocket, shown: z.infer<typeof agentHandshake>) => {
  const { cookie, origin, host } = socket.handshake.headers;
  return { ...shown, cookie, origin, host };
};

/** Lets agents' sockets in, answers them and keeps their leases. */
export function openAgentNamespace(io: Server, house: House, deps: Deps): AgentNamespace {
  const { authenticate, handlers, counters } = deps;
  const side: AgentNamespace = io.of('/agent');
  const listen = createListener<AgentCaller>(house, agentDesk(handlers), counters);

  side.use((socket, next) => {
    admit(socket).then(next, (err: unknown) => {
      house.log.error({ err }, 'an agent’s handshake failed');
      next(refusedHandshake('unavailable', 'try again'));
    });
  });

  async function admit(socket: AgentSocket): Promise<Error | undefined> {
    const shown = agentHandshake.safeParse(socket.handshake.auth);
    if (!shown.success) return refusedHandshake('unauthorized', 'the handshake is malformed');
    const known = await authenticate(proofOf(socket, shown.data));
    if (!known.ok) return refusedHandshake(known.error.code, known.error.message);
    const { agent, sessionId, userId, practice } = known.value;
    const caller: AgentCaller = {
      kind: 'agent',
      storeId: agent.storeId,
      agent,
      session: { userId, sessionId },
      ...(practice && { practice }),
      conversations: new Set(),
      spokenIn: new Set(),
      line: lineOf(socket as AnySocket<AgentCaller>, house.log),
    };
    socket.data = { ...socketData(caller), sessionId };
    return undefined;
  }

  side.on('connection', (socket) => {
    const { caller, sessionId } = socket.data;
    const { agentId } = caller.agent;
    socket.use((event) => listen(socket as AnySocket<AgentCaller>, event));
    void socket.join([room.agent(agentId), room.session(sessionId)]);
    const failed = (err: unknown) => house.log.warn({ err }, 'could not keep an agent’s lease');
    renewAgentLease(house, caller).catch(failed);
    socket.on('disconnect', () => {
      const lastTab = !side.adapter.rooms.has(room.agent(agentId));
      endAgentLease(house, caller, { lastTab, graceMs: deps.graceMs }).catch(failed);
    });
  });
  return side;
}

/**
 * Closes sockets whose session ended or whose agent changed, however that came about.
 *
 * @returns the sessions that live on
 */
export async function reviewSessions(
  side: AgentNamespace,
  authenticate: AuthenticateAgent,
): Promise<Set<string>> {
  const alive = new Set<string>();
  for (const socket of side.sockets.values()) {
    const shown = agentHandshake.parse(socket.handshake.auth);
    const known = await authenticate(proofOf(socket, shown));
    const { agent } = socket.data.caller;
    const same =
      known.ok &&
      known.value.agent.agentId === agent.agentId &&
      known.value.agent.role === agent.role;
    if (same) {
      alive.add(socket.data.sessionId);
      // Her name or picture may be others by now.
      socket.data.caller.agent = known.value.agent;
    } else socket.disconnect(true);
  }
  return alive;
}
