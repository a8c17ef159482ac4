import { PROTOCOL, type Result } from '@aisle/protocol';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../agents/accounts.ts';
import { originOf, type Site } from './site.ts';

/** Whose session this request carries. */
export const signedIn = (site: Site, request: FastifyRequest): Promise<Result<SignedIn>> =>
  site.authenticateAgent({
    protocol: PROTOCOL,
    cookie: request.headers.cookie,
    origin: originOf(request),
    host: request.headers.host,
  });
