import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '@aisle/protocol';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './refusals.ts';
import type { Site } from './site.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

/** What the console may load: its own files, and pictures from shops. */
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:', 'https:', 'http://localhost:*'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    // The preview of the chat.
    frameSrc: ["'self'"],
    mediaSrc: ["'self'", 'data:', 'blob:'],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    // One policy, for one address: that of the service worker.
    trustedTypes: ['aisle-worker'],
  },
};

/** The chat on a page of ours, shown inside the console: what a shop's page may, and no more. */
const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob: https: http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The agents' console: its files, and for every other path inside it the one page. Files are looked
 * for when they are asked for: a route for each of four hundred is a tenth of a start.
 */
export async function addConsole(app: FastifyInstance, { assets, https }: Site): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: policy,
    strictTransportSecurity: https,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  const hidden = { schema: { hide: true } };
  if (!existsSync(join(assets.console, 'index.html'))) {
    const missing = refuse('unavailable', 'the console is not built; run pnpm build').error;
    app.get('/', hidden, (_request, reply) => sendRefusal(reply, missing));
    app.get('/*', hidden, (_request, reply) => sendRefusal(reply, missing));
    return;
  }
  await app.register(fastifyStatic, {
    root: assets.console,
    prefix: '/',
    schemaHide: true,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      void reply.header(
        'cache-control',
        hashed ? `public, max-age=${YEAR_MS / 1_000}, immutable` : 'no-cache',
      );
      // Its compressed forms end in `.br` and `.gz`.
      if (!path.includes('/preview.html')) return;
      void reply.header('content-security-policy', previewPolicy);
      void reply.header('x-frame-options', 'SAMEORIGIN');
    },
  });
  app.get('/', hidden, (_request, reply) => reply.sendFile('index.html'));
  app.setNotFoundHandler(({ method }, reply) =>
    method === 'GET' || method === 'HEAD'
      ? reply.code(200).sendFile('index.html')
      : sendRefusal(reply, refuse('not_found', 'there is nothing here').error),
  );
}
