import {
  agent,
  agentRequests,
  campaignReply,
  campaignReport,
  campaignRules,
  id,
  instant,
  sessionReply,
  sessionRequest,
  shopperRequests,
  visitReply,
  visitReport,
} from '@aisle/protocol/schemas';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { z } from 'zod';
import type { ApiRoute } from './api-table.ts';
import { describeWebhooks } from './describe-webhooks.ts';
import { jsonSchema as json } from './json-schema.ts';
import type { Site } from './site.ts';

type Side = 'shopper' | 'agent';

const TABLES: Record<Side, Record<string, { payload: z.ZodType; reply: z.ZodType }>> = {
  shopper: shopperRequests,
  agent: agentRequests,
};

const refusal = json(
  z.object({
    ok: z.literal(false),
    error: z.object({
      ...{ code: z.string(), message: z.string(), retryAfterMs: z.int().optional() },
      ...{ field: z.string().optional(), reason: z.string().optional() },
    }),
  }),
);

/** A request of the protocol as a route: the same names, payloads and answers (rule 7). */
export function askSchema(side: Side, name: string): FastifySchema {
  const request = TABLES[side][name];
  if (!request) return {};
  return {
    tags: [side],
    operationId: `${side}_${name}`,
    security: [side === 'shopper' ? { token: [] } : { session: [] }],
    body: json(request.payload),
    response: {
      200: {
        description: 'The answer',
        ...json(z.object({ ok: z.literal(true), value: request.reply })),
      },
      default: { description: 'A refusal', ...refusal },
    },
  };
}

/** A call of the API with a key: as it is in the table. */
export function apiSchema(route: ApiRoute): FastifySchema {
  const params = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const reply = route.answer?.schema ?? agentRequests[route.name].reply;
  return {
    tags: [route.tag],
    operationId: operationOf(route),
    summary: route.summary,
    security: [{ key: [] }],
    ...(params.length > 0 && {
      params: {
        type: 'object',
        required: params,
        properties: Object.fromEntries(params.map((name) => [name, { type: 'string' }])),
      },
    }),
    ...(route.query && { querystring: json(route.query) }),
    ...(route.body && { body: json(route.body) }),
    response: {
      200: { description: 'The answer', ...json(z.object({ ok: z.literal(true), value: reply })) },
      default: { description: 'A refusal', ...refusal },
    },
  };
}

/** `GET /api/v1/conversations/:conversationId/entries` → `get_conversations_entries`. */
const operationOf = ({ method, path }: ApiRoute): string => {
  const [, , , ...words] = path.split('/');
  const named = words.map((word) => (word.startsWith(':') ? 'one' : word));
  return [method.toLowerCase(), ...named].join('_');
};

export const keySchema = (): FastifySchema => ({
  tags: ['store'],
  operationId: 'get_key',
  summary: 'What the key opens: to see that it works',
  security: [{ key: [] }],
  response: {
    200: {
      description: 'The key',
      ...json(
        z.object({
          ok: z.literal(true),
          value: z.strictObject({
            name: z.string(),
            scope: z.enum(['read', 'write']),
            expiresAt: instant.nullable(),
            agentId: id,
            storeId: id,
            storeName: z.string(),
          }),
        }),
      ),
    },
    default: { description: 'A refusal', ...refusal },
  },
});

export const sessionSchema = (): FastifySchema => ({
  tags: ['shopper'],
  operationId: 'shopper_session',
  summary: 'Makes or renews a shopper’s session',
  body: json(sessionRequest),
  response: {
    200: { description: 'The session', ...json(sessionReply) },
    default: { description: 'A refusal', ...refusal },
  },
});

export const visitSchema = (): FastifySchema => ({
  tags: ['shopper'],
  operationId: 'shopper_visit',
  summary: 'Where a visitor is, before any chat, in stores that have switched it on',
  body: json(visitReport),
  response: {
    200: {
      description: 'When to tell again',
      ...json(z.object({ ok: z.literal(true), value: visitReply })),
    },
    default: { description: 'A refusal', ...refusal },
  },
});

export const campaignSchema = (): FastifySchema => ({
  tags: ['shopper'],
  operationId: 'shopper_campaign',
  summary: 'A campaign’s conditions have come true on a page, or an order followed',
  body: json(campaignReport),
  response: {
    200: {
      description: 'What is to be shown, if anything is',
      ...json(z.object({ ok: z.literal(true), value: campaignReply.nullable() })),
    },
    default: { description: 'A refusal', ...refusal },
  },
});

export const campaignRulesSchema = (): FastifySchema => ({
  tags: ['shopper'],
  operationId: 'shopper_campaigns',
  summary: 'When a store’s campaigns speak: conditions only, no words',
  querystring: json(z.object({ store: z.string() })),
  response: {
    200: {
      description: 'The conditions',
      ...json(z.object({ ok: z.literal(true), value: campaignRules })),
    },
    default: { description: 'A refusal', ...refusal },
  },
});

export const meSchema = (): FastifySchema => ({
  tags: ['agent'],
  operationId: 'agent_me',
  summary: 'Who is signed in',
  security: [{ session: [] }],
  response: {
    200: { description: 'The agent', ...json(agent) },
    default: { description: 'A refusal', ...refusal },
  },
});

export const authSchema = (summary: string): FastifySchema => ({
  tags: ['agent'],
  summary: `Agents’ accounts: ${summary}`,
});

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

/** `/api/openapi.json`, and a page to read it at `/api/docs`. */
export async function addDocs(app: FastifyInstance, { https }: Site): Promise<void> {
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
            name: https ? '__Host-aisle.session' : 'aisle.session',
          },
        },
      },
    },
  });
  await app.register(swaggerUi, {
    ...{ routePrefix: '/api/docs', staticCSP: true },
    transformSpecification: (document) => ({ ...document, webhooks: describeWebhooks() }),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => ({
    ...app.swagger(),
    webhooks: describeWebhooks(),
  }));
}
