import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { answerFailures } from './answer-failures.ts';
import { describeWebhooks } from './describe-webhooks.ts';
import { askRoutes } from './docs.ts';
import { noCompilers } from './no-compilers.ts';
import type { Site } from './site.ts';

const ABOUT = `For a merchant’s own systems: the calls of *conversations*, *shoppers*, *products* and
*store* take an API key, made in the console under Settings → Developers, as
\`Authorization: Bearer aisle_…\`. The answer is \`{"ok": true, "value": …}\` or
\`{"ok": false, "error": {"code", "message", "retryAfterMs"?, "field"?, "reason"?}}\`; times are
milliseconds since 1970. What Aisle sends by itself stands under *Webhooks*. The other tags are what the widget and the
console speak; they change with them.`;

const TAGS = [
  { name: 'conversations', description: 'With an API key: what is said, tags, closing' },
  { name: 'shoppers', description: 'With an API key: who writes' },
  { name: 'products', description: 'With an API key: what is known of them' },
  { name: 'store', description: 'With an API key: people, tags, the key itself' },
  { name: 'shopper', description: 'The widget’s own requests' },
  { name: 'agent', description: 'The console’s own requests' },
];

/** Only the description and its page are ever asked for here. */
const nowhere = () => {};

/**
 * The app that answers `/api/openapi.json` and `/api/docs`. The routes it describes are named in it
 * and lead nowhere.
 */
export async function createReference(
  routes: readonly RouteOptions[],
  site: Site,
): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, schemaController: noCompilers });
  answerFailures(app, site);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Aisle', version: '1', description: ABOUT },
      tags: TAGS,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'An API key, `aisle_…`' },
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: site.https ? '__Host-aisle.session' : 'aisle.session',
          },
        },
      },
    },
  });
  await app.register(swaggerUi, {
    ...{ routePrefix: '/api/docs', staticCSP: true },
    transformSpecification: (document) => ({ ...document, webhooks: describeWebhooks() }),
  });
  for (const { method, url, schema } of routes)
    app.route({ method, url, schema: schema?.describe?.() ?? schema ?? {}, handler: nowhere });
  for (const { url, schema } of askRoutes()) app.post(url, { schema }, nowhere);
  app.get('/api/openapi.json', { schema: { hide: true } }, () => ({
    ...app.swagger(),
    webhooks: describeWebhooks(),
  }));
  await app.ready();
  return app;
}
