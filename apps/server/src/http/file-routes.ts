import { refuse } from '@aisle/protocol';
import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './refusals.ts';
import { openToAll, type Site } from './site.ts';

const TYPES: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/**
 * Pictures agents have sent in, for pages of any origin. Their names are never used again, and
 * nothing of them can run, whatever a browser takes them for.
 */
export function addFileRoutes(app: FastifyInstance, { house }: Site): void {
  app.get<{ Params: { fileKey: string; name: string } }>(
    '/files/:fileKey/:name',
    { schema: { hide: true } },
    async ({ params: { fileKey, name } }, reply) => {
      void reply.headers({
        ...openToAll,
        'content-security-policy': "sandbox; default-src 'none'",
      });
      const type = TYPES[name.split('.').at(-1) ?? ''];
      const file = type ? await house.files.read(fileKey, name) : null;
      if (!type || !file) return sendRefusal(reply, refuse('not_found', 'no such picture').error);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(type)
        .send(file);
    },
  );
}
