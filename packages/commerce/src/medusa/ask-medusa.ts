import type { z } from 'zod';
import { type Asked, ask } from '../ask.ts';
import type { MedusaOptions } from './options.ts';

type Asking = Pick<Asked, 'method' | 'body'> & {
  path: string;
  query?: Record<string, string | number | undefined>;
};

/** One request to the Store API, as a shopper's page would ask. null: not there. */
export const askStore = <S extends z.ZodType>(
  options: MedusaOptions,
  asking: Asking,
  schema: S,
): Promise<z.output<S> | null> =>
  request(options, `store/${asking.path}`, asking, {
    schema,
    headers: { 'x-publishable-api-key': options.publishableKey },
  });

/** One request to the Admin API. null: not there. */
export const askAdmin = <S extends z.ZodType>(
  options: MedusaOptions,
  asking: Asking,
  schema: S,
): Promise<z.output<S> | null> =>
  request(options, `admin/${asking.path}`, asking, {
    schema,
    headers: {
      authorization: `Basic ${Buffer.from(`${options.secretKey}:`).toString('base64')}`,
    },
  });

const request = <S extends z.ZodType>(
  options: MedusaOptions,
  path: string,
  { query = {}, method = 'GET', body }: Asking,
  { schema, headers }: { schema: S; headers: Record<string, string> },
): Promise<z.output<S> | null> => {
  const url = new URL(path, options.url.endsWith('/') ? options.url : `${options.url}/`);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return ask(options, { url, method, headers, ...(body !== undefined && { body }) }, schema);
};
