import { type Result, refuse } from '@aisle/protocol';
import { newPhoto } from '@aisle/protocol/schemas';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takeInPhoto } from '../photos/take-in-photo.ts';
import { callerOf } from './doors.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** Of one photo as it is sent in. */
export const PHOTO_BYTES = 20 * 1_024 * 1_024;

/** `POST /api/v1/agent/photos?platform=…&productId=…&light=…`: one photo as multipart form data. */
export async function addPhotoRoutes(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: PHOTO_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  app.post(
    '/api/v1/agent/photos',
    {
      schema: {
        tags: ['agent'],
        operationId: 'agent_takeInPhoto',
        summary: 'Takes a product’s photo in, as multipart form data',
        security: [{ session: [] }],
        consumes: ['multipart/form-data'],
      },
      bodyLimit: PHOTO_BYTES + 10_000,
    },
    (request, reply) => takeIn(site, request, reply),
  );
}

async function takeIn(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const caller = callerOf(request);
  const about = newPhoto.safeParse(request.query);
  if (!about.success || !request.isMultipart())
    return sendRefusal(reply, refuse('invalid', 'send one photo with its product and light').error);
  const tooFast = await site.house.limits.take('photo', caller.agent.agentId);
  if (tooFast) return sendRefusal(reply, tooFast);
  const given = await readUpload(request);
  if (!given.ok) return sendRefusal(reply, given.error);
  return sendResult(reply, await takeInPhoto(site.house, caller, about.data, given.value));
}

/** The one picture of a form, whole, or why not. */
export async function readUpload(request: FastifyRequest): Promise<Result<Buffer>> {
  if (!request.isMultipart()) return refuse('invalid', 'send the photo as multipart form data');
  const part = await request.file();
  const given = await part?.toBuffer();
  if (!part || !given?.length) return refuse('invalid', 'there is no photo in it');
  return part.file.truncated
    ? refuse('too_long', 'a photo may have 20 MB at most')
    : { ok: true, value: given };
}
