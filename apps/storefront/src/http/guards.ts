import type { FastifyInstance } from 'fastify';

/** Where the embedded script comes from, if there is one. */
export interface Embed {
  scriptUrl: string;
  siteKey: string;
}

/** Headers on every answer, and a check that changes come from the shop's own pages. */
export function guard(app: FastifyInstance, embed: Embed | undefined): void {
  const policy = contentPolicy(embed);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    reply.header('Content-Security-Policy', policy);
    if (request.method === 'GET' || request.method === 'HEAD') return;
    // Another port of the same host is the same site, so the cookie alone does not tell.
    const { origin, host } = request.headers;
    if (origin && hostOf(origin) !== host) {
      await reply.code(403).send({ error: 'wrong_origin', message: 'Only from our own pages.' });
    }
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function contentPolicy(embed: Embed | undefined): string {
  const origin = embed && new URL(embed.scriptUrl).origin;
  const guests = origin ? ` ${origin}` : '';
  const lines = origin ? ` ${origin} ${origin.replace(/^http/, 'ws')}` : '';
  return [
    `default-src 'self'${guests}`,
    `script-src 'self'${guests}`,
    `style-src 'self'${guests}`,
    `connect-src 'self'${lines}`,
    `img-src 'self' data: blob:${guests}`,
    `media-src 'self' data: blob:${guests}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
