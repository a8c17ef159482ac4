import { type ATTACHMENT_TYPES, DESK_LIMITS, PROTOCOL, refuse } from '@aisle/protocol';
import { id, text } from '@aisle/protocol/schemas';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { takeInFile } from '../attachments/take-in-file.ts';
import type { Caller, ShopperCaller } from '../house.ts';
import { requestLine } from '../request-line.ts';
import { callerOf } from './doors.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { allow, bearer, refused } from './shopper-routes.ts';
import { openToAll, type Site, shopOriginOf } from './site.ts';

const newFile = z.strictObject({ attachmentId: id, name: text(1_000) });
const link = z.strictObject({
  until: z.string().max(20),
  sign: z.string().max(100),
  name: z.string().max(DESK_LIMITS.fileNameLength).optional(),
});

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends a file in, known before the first byte of it is read. */
    shopper: ShopperCaller | null;
  }
}

/** Files come in as plain bytes, so that a page can watch them go. */
export async function addAttachmentRoutes(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer' },
      (_request, body, done) => done(null, body),
    );
    scope.decorateRequest('shopper', null);
    const route = (side: 'shopper' | 'agent') => ({
      schema: {
        tags: [side],
        operationId: `${side}_uploadAttachment`,
        summary: 'Takes a file in, to be sent with sendAttachment',
        security: [side === 'shopper' ? { token: [] } : { session: [] }],
        consumes: ['application/octet-stream'],
      },
      bodyLimit: DESK_LIMITS.attachmentBytes,
      errorHandler: tooLarge,
    });
    scope.post(
      '/api/v1/shopper/attachments/:attachmentId',
      { ...route('shopper'), onRequest: (request, reply) => admit(site, request, reply) },
      (request, reply) => takeIn(site, request.shopper, request, reply),
    );
    scope.post('/api/v1/agent/attachments/:attachmentId', route('agent'), (request, reply) =>
      takeIn(site, callerOf(request), request, reply),
    );
  });
}

async function admit(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const origin = shopOriginOf(site, request);
  void reply.header('cache-control', 'no-store');
  const known = await site.authenticateShopper({
    protocol: PROTOCOL,
    token: bearer(request),
    origin,
  });
  if (!known.ok) return refused(reply, known.error, origin);
  allow(reply, origin);
  request.shopper = {
    kind: 'shopper',
    ...known.value,
    address: request.ip,
    conversations: new Set(),
    line: requestLine(),
  };
}

async function takeIn(
  site: Site,
  caller: Caller | null,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const about = newFile.safeParse({ ...Object(request.params), ...Object(request.query) });
  if (!caller || !about.success || !Buffer.isBuffer(request.body))
    return sendRefusal(reply, refuse('invalid', 'send one file as bytes, with its name').error);
  return sendResult(reply, await takeInFile(site.house, caller, about.data, request.body));
}

function tooLarge(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  if (error.statusCode !== 413) throw error;
  sendRefusal(reply, refuse('too_long', 'a file may have 10 MB at most').error);
}

/** Kinds by the ending they have on the shelf. */
const TYPES: Record<string, (typeof ATTACHMENT_TYPES)[number]> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
  txt: 'text/plain',
  mp4: 'video/mp4',
};

/** Files by signed addresses that hold for some minutes; nothing of them can run anywhere. */
export function addAttachmentFiles(app: FastifyInstance, { house }: Site): void {
  app.get<{ Params: { fileKey: string; file: string } }>(
    '/attachments/:fileKey/:file',
    { schema: { hide: true } },
    async ({ params: { fileKey, file }, query }, reply) => {
      void reply.headers({
        ...openToAll,
        'content-security-policy': "sandbox; default-src 'none'",
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      const asked = link.safeParse(query);
      const { name } = asked.data ?? {};
      if (!asked.success || !house.fileLinks.holds({ fileKey, file, ...asked.data }))
        return sendRefusal(reply, refuse('forbidden', 'this address holds no longer').error);
      const type = TYPES[file.split('.').at(-1) ?? ''];
      const data = type ? await house.attachmentShelf.read(fileKey, file) : null;
      if (!type || !data) return sendRefusal(reply, refuse('not_found', 'no such file').error);
      return reply
        .header('cache-control', 'private, max-age=600, immutable')
        .header('content-disposition', dispositionOf(name))
        .type(type === 'text/plain' ? 'text/plain; charset=utf-8' : type)
        .send(data);
    },
  );
}

/** Only pictures that are looked at in a page stand inline; their addresses carry no name. */
const dispositionOf = (name: string | undefined): string =>
  name === undefined
    ? 'inline'
    : `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`;
