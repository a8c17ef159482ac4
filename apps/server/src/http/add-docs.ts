import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { onFirstUse } from '../on-first-use.ts';
import type { Site } from './site.ts';

/**
 * `/api/openapi.json`, and a page to read it at `/api/docs`: an app of its own behind them, made
 * of the routes that are added from here on when one of them is first asked for.
 */
export function addDocs(app: FastifyInstance, site: Site): void {
  const routes: RouteOptions[] = [];
  const reference = onFirstUse(async () =>
    (await import('./reference.ts')).createReference(routes, site),
  );
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const { routing } = await reference();
    reply.hijack();
    routing(request.raw, reply.raw);
  };
  for (const path of ['/api/openapi.json', '/api/docs', '/api/docs/*'])
    app.get(path, { schema: { hide: true } }, show);
  app.addHook('onRoute', (route) => {
    // HEAD goes where GET goes.
    if (route.method !== 'HEAD') routes.push(route);
  });
}
