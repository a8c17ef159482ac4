import { PROTOCOL, type Result } from '@aisle/protocol';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../agents/accounts.ts';
import type { AgentCaller } from '../house.ts';
import { requestLine } from './request-line.ts';
import { originOf, type Site } from './site.ts';

/** Whose session this request carries. */
export const signedIn = (site: Site, request: FastifyRequest): Promise<Result<SignedIn>> =>
  site.authenticateAgent({
    protocol: PROTOCOL,
    cookie: request.headers.cookie,
    origin: originOf(request),
    host: request.headers.host,
  });

/** The signed-in agent as a caller of features. */
export const callerOf = ({ agent }: SignedIn): AgentCaller => ({
  kind: 'agent',
  storeId: agent.storeId,
  agent,
  conversations: new Set(),
  spokenIn: new Set(),
  line: requestLine(),
});
