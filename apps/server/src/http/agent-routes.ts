import { agentRequests } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { agentDesk } from '../handlers.ts';
import { answer } from '../sockets/answer.ts';
import { meSchema } from './docs.ts';
import { callerOf } from './doors.ts';
import { sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** Who an agent is, and her requests over HTTP. */
export function addAgentRoutes(app: FastifyInstance, site: Site): void {
  app.get('/api/v1/agent/me', { schema: meSchema() }, async (request) => callerOf(request).agent);
  // One route for all: the description names them.
  app.post<Asked>('/api/v1/agent/ask/:name', { schema: { hide: true } }, (request, reply) =>
    ask(site, request, reply),
  );
}

type Asked = { Params: { name: string } };

async function ask(
  site: Site,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, agentHandlers, metrics } = site;
  const { name } = request.params;
  const result = await answer(
    house,
    agentDesk(agentHandlers),
    callerOf(request),
    name,
    request.body,
  );
  if (Object.hasOwn(agentRequests, name))
    metrics.request(name, result.ok ? 'ok' : result.error.code);
  return sendResult(reply, result);
}
