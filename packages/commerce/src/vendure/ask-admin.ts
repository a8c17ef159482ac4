import { z } from 'zod';
import { ask } from '../ask.ts';
import { ShopError } from '../port.ts';
import type { VendureOptions } from './options.ts';

const answer = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** What became of a mutation that may be refused: Vendure answers with a union of results. */
export const result = z.object({
  __typename: z.string(),
  errorCode: z.string().optional(),
  message: z.string().optional(),
});

export type Asking = {
  query: string;
  variables?: Record<string, unknown>;
  /** Prices are answered in it; the channel's own without it. */
  currency?: string;
};

/**
 * One request to the Admin API. null when what was asked for is not there; `ShopError` for
 * everything else, for Vendure tells faults with status 200.
 */
export async function askAdmin<S extends z.ZodType>(
  options: VendureOptions,
  { query, variables, currency }: Asking,
  schema: S,
): Promise<z.output<S> | null> {
  const url = new URL('admin-api', withSlash(options.url));
  if (currency) url.searchParams.set('currencyCode', currency);
  const headers = {
    'vendure-api-key': options.apiKey,
    ...(options.channelToken && { 'vendure-token': options.channelToken }),
  };
  const asked = { url, method: 'POST' as const, headers, body: { query, variables } };
  const told = await ask(options, asked, answer);
  // Nothing at this address speaks GraphQL.
  if (told === null)
    throw new ShopError('unreadable', `${url.host} has no Vendure at this address`);
  const fault = told.errors?.[0];
  if (fault?.extensions?.code === 'ENTITY_NOT_FOUND') return null;
  if (fault) throw faultOf(url.host, fault.message, fault.extensions?.code);
  const parsed = schema.safeParse(told.data);
  if (!parsed.success) throw new ShopError('unreadable', `${url.host} answered no Vendure data`);
  return parsed.data;
}

/** Throws where a mutation's union says no. */
export function accepted(told: z.output<typeof result>): void {
  if (told.errorCode) throw new ShopError('refused', told.message ?? told.errorCode);
}

function faultOf(host: string, message: string, code: string | undefined): ShopError {
  const line = message.replace(/\s+/g, ' ').slice(0, 200);
  if (code === 'FORBIDDEN' || code === 'UNAUTHORIZED')
    return new ShopError('unauthorized', `${host} does not accept our key, or not for this`);
  if (code === 'USER_INPUT_ERROR') return new ShopError('refused', `${host} refused: ${line}`);
  return new ShopError('unreadable', `${host} failed: ${line}`);
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
