import { timingSafeEqual } from 'node:crypto';
import { refuse } from '@aisle/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAIL_BYTES } from '../mail/inbound/mail-bytes.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** Where the mail server or service hands in what came, as it came: the whole mail as the body. */
export function addMailInRoute(app: FastifyInstance, site: Site): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/v1/mail/inbound',
      {
        bodyLimit: MAIL_BYTES,
        schema: { tags: ['webhooks'], operationId: 'mail_inbound' },
        // Judged before a byte of the body is read.
        onRequest: async (request, reply) => admit(site, request, reply),
      },
      async ({ body }, reply) => {
        const { takeMail } = await import('../mail/inbound/take-mail.ts');
        const raw = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        return sendResult(reply, await takeMail(site.house, raw));
      },
    );
  });
}

function admit(
  { mailSecret }: Site,
  { headers: { authorization = '' } }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  if (mailSecret === undefined)
    return sendRefusal(reply, refuse('not_found', 'no mail is handed in here').error);
  const [given, right] = [authorization, `Bearer ${mailSecret}`].map((one) => Buffer.from(one));
  if (given && right && given.length === right.length && timingSafeEqual(given, right))
    return undefined;
  return sendRefusal(reply, refuse('unauthorized', 'this secret opens nothing').error);
}
