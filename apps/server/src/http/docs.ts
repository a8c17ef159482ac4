import {
  agent,
  agentRequests,
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
import type { Site } from './site.ts';

type Side = 'shopper' | 'agent';

const TABLES: Record<Side, Record<string, { payload: z.ZodType; reply: z.ZodType }>> = {
  shopper: shopperRequests,
  agent: agentRequests,
};

// OpenAPI tells what is sent over the wire, so the schemas are read from their input side.
const json = (schema: z.ZodType) => {
  const { $schema: _, ...body } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return body;
};

const refusal = json(
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), retryAfterMs: z.int().optional() }),
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

/** `/api/openapi.json`, and a page to read it at `/api/docs`. */
export async function addDocs(app: FastifyInstance, { https }: Site): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Aisle', version: '1', description: 'Live chat for shops' },
      components: {
        securitySchemes: {
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
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
