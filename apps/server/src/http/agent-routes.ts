import { agentRequests } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { agentDesk } from '../handlers.ts';
import { answer } from '../sockets/answer.ts';
import { askSchema, meSchema } from './docs.ts';
import { callerOf } from './doors.ts';
import { sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** Who an agent is, and her requests over HTTP. */
export function addAgentRoutes(app: FastifyInstance, site: Site): void {
  app.get('/api/v1/agent/me', { schema: meSchema() }, async (request) => callerOf(request).agent);
  for (const name of Object.keys(agentRequests))
    app.post(`/api/v1/agent/ask/${name}`, { schema: askSchema('agent', name) }, (request, reply) =>
      ask(site, name, request, reply),
    );
  app.post('/api/v1/agent/ask/:name', { schema: { hide: true } }, (request, reply) =>
    ask(site, null, request, reply),
  );
}

async function ask(
  site: Site,
  name: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, agentHandlers, metrics } = site;
  const result = await answer(
    house,
    agentDesk(agentHandlers),
    callerOf(request),
    name,
    request.body,
  );
  if (name) metrics.request(name, result.ok ? 'ok' : result.error.code);
  return sendResult(reply, result);
}
