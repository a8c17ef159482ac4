import type { z } from 'zod';
import { ask, type Tools } from '../ask.ts';

export type WooKeys = {
  /** Where WordPress lives, `https://shop.example` or `https://shop.example/shop`. */
  url: string;
  consumerKey: string;
  consumerSecret: string;
};

/** Asks REST v3 under `wp-json/wc/v3/`; a path with a leading slash begins at `wp-json`. */
export type AskWoo = <S extends z.ZodType>(
  path: string,
  schema: S,
  body?: unknown,
) => Promise<z.output<S> | null>;

export function createAskWoo(keys: WooKeys, tools: Tools): AskWoo {
  const base = keys.url.endsWith('/') ? keys.url : `${keys.url}/`;
  const pair = Buffer.from(`${keys.consumerKey}:${keys.consumerSecret}`).toString('base64');
  return (path, schema, body) =>
    ask(
      tools,
      {
        url: new URL(path.startsWith('/') ? `wp-json${path}` : `wp-json/wc/v3/${path}`, base),
        headers: { authorization: `Basic ${pair}` },
        ...(body !== undefined && { method: 'POST' as const, body }),
      },
      schema,
    );
}
