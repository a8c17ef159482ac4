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
import type { FastifySchema } from 'fastify';
import { z } from 'zod';
import type { ApiRoute } from './api-table.ts';
import { jsonSchema as json } from './json-schema.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** The route’s whole description, made when it is asked for: a start does without it. */
    describe?: () => FastifySchema;
  }
}

const refused = z.object({
  ok: z.literal(false),
  error: z.object({
    ...{ code: z.string(), message: z.string(), retryAfterMs: z.int().optional() },
    ...{ field: z.string().optional(), reason: z.string().optional() },
  }),
});

/** What a call answers: of this shape where it succeeds, else a refusal. */
const answers = (description: string, shape: z.ZodType) => ({
  200: { description, ...json(shape) },
  default: { description: 'A refusal', ...json(refused) },
});

/** The same inside a result, as a socket’s acknowledgement carries it. */
const results = (description: string, value: z.ZodType) =>
  answers(description, z.object({ ok: z.literal(true), value }));

const REQUESTS: Record<string, Record<string, { payload: z.ZodType; reply: z.ZodType }>> = {
  shopper: shopperRequests,
  agent: agentRequests,
};

/**
 * The requests of the protocol, described as if each had a route of its own: the same names, payloads
 * and answers (rule 7).
 */
export const askRoutes = () =>
  Object.entries(REQUESTS).flatMap(([side, requests]) =>
    Object.entries(requests).map(([name, { payload, reply }]) => ({
      url: `/api/v1/${side}/ask/${name}`,
      schema: {
        tags: [side],
        operationId: `${side}_${name}`,
        security: [side === 'shopper' ? { token: [] } : { session: [] }],
        body: json(payload),
        response: results('The answer', reply),
      },
    })),
  );

/** A call of the API with a key: as it is in the table. */
export const apiSchema = (route: ApiRoute): FastifySchema => ({
  describe() {
    const params = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
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
      response: results('The answer', route.answer?.schema ?? agentRequests[route.name].reply),
    };
  },
});

/** `GET /api/v1/conversations/:conversationId/entries` → `get_conversations_entries`. */
const operationOf = ({ method, path }: ApiRoute): string => {
  const [, , , ...words] = path.split('/');
  const named = words.map((word) => (word.startsWith(':') ? 'one' : word));
  return [method.toLowerCase(), ...named].join('_');
};

const key = z.strictObject({
  name: z.string(),
  scope: z.enum(['read', 'write']),
  expiresAt: instant.nullable(),
  agentId: id,
  storeId: id,
  storeName: z.string(),
});

export const keySchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['store'],
    operationId: 'get_key',
    summary: 'What the key opens: to see that it works',
    security: [{ key: [] }],
    response: results('The key', key),
  }),
});

export const sessionSchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['shopper'],
    operationId: 'shopper_session',
    summary: 'Makes or renews a shopper’s session',
    body: json(sessionRequest),
    response: answers('The session', sessionReply),
  }),
});

export const visitSchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['shopper'],
    operationId: 'shopper_visit',
    summary: 'Where a visitor is, before any chat, in stores that have switched it on',
    body: json(visitReport),
    response: results('When to tell again', visitReply),
  }),
});

export const campaignSchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['shopper'],
    operationId: 'shopper_campaign',
    summary: 'A campaign’s conditions have come true on a page, or an order followed',
    body: json(campaignReport),
    response: results('What is to be shown, if anything is', campaignReply.nullable()),
  }),
});

export const campaignRulesSchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['shopper'],
    operationId: 'shopper_campaigns',
    summary: 'When a store’s campaigns speak: conditions only, no words',
    querystring: json(z.object({ store: z.string() })),
    response: results('The conditions', campaignRules),
  }),
});

export const meSchema = (): FastifySchema => ({
  describe: () => ({
    tags: ['agent'],
    operationId: 'agent_me',
    summary: 'Who is signed in',
    security: [{ session: [] }],
    response: answers('The agent', agent),
  }),
});

export const authSchema = (summary: string): FastifySchema => ({
  tags: ['agent'],
  summary: `Agents’ accounts: ${summary}`,
});
