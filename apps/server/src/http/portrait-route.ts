import { refuseField } from '@aisle/protocol';
import { portraitOf } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takeInPortrait } from '../agents/change-card.ts';
import { refusePermission } from '../agents/permit-request.ts';
import { callerOf } from './doors.ts';
import { PHOTO_BYTES, readUpload } from './photo-routes.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/**
 * `POST /api/v1/agent/portrait`: an agent's own picture as multipart form data; with `?agentId=`
 * somebody else's, which takes the permission `manage`.
 */
export function addPortraitRoute(app: FastifyInstance, site: Site): void {
  app.post(
    '/api/v1/agent/portrait',
    {
      schema: {
        tags: ['agent'],
        operationId: 'agent_takeInPortrait',
        summary: 'Takes an agent’s photo in, as multipart form data',
        security: [{ session: [] }],
        consumes: ['multipart/form-data'],
      },
      bodyLimit: PHOTO_BYTES + 10_000,
    },
    (request, reply) => takeIn(site, request, reply),
  );
}

async function takeIn({ house }: Site, request: FastifyRequest, reply: FastifyReply) {
  const caller = callerOf(request);
  const asked = portraitOf.safeParse(request.query);
  if (!asked.success) return sendRefusal(reply, refuseField('agentId', 'does not fit').error);
  const { agentId = caller.agent.agentId } = asked.data;
  const forbidden = agentId === caller.agent.agentId ? null : refusePermission(caller, 'manage');
  if (forbidden) return sendRefusal(reply, forbidden);
  const tooFast = await house.limits.take('photo', caller.agent.agentId);
  if (tooFast) return sendRefusal(reply, tooFast);
  const given = await readUpload(request);
  if (!given.ok) return sendRefusal(reply, given.error);
  return sendResult(reply, await takeInPortrait(house, caller, agentId, given.value));
}
