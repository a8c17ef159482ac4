import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { ask, type Tools } from '../ask.ts';
import { ShopError } from '../port.ts';
import { API_VERSION } from './queries.ts';

export type ShopifyKeys = {
  /** `https://NAME.myshopify.com`. */
  admin: string;
  /** An Admin API token, or what to get one with. */
  accessToken?: string;
  clientId?: string;
  clientSecret?: string;
};

export type AskAdmin = <S extends z.ZodType>(
  query: string,
  variables: Record<string, unknown>,
  schema: S,
) => Promise<z.output<S>>;

/** Longest wait for points inside one request; beyond it the caller is told to come again. */
const PATIENCE_MS = 2_000;
/** A fresh token is asked for that long before the old one ends. */
const RENEW_MS = 60_000;

const cost = z.object({
  requestedQueryCost: z.number(),
  throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number().positive() }),
});
const envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
  extensions: z.object({ cost: cost.optional().catch(undefined) }).optional(),
});
type Envelope = z.infer<typeof envelope>;

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().optional(),
});

/** Asks the Admin API, within the points Shopify gives: waits a little, or says how long to wait. */
export function createAskAdmin(keys: ShopifyKeys, tools: Tools): AskAdmin {
  const { clock = Date.now } = tools;
  const tokenOf = createTokenOf(keys, tools);
  const url = new URL(`/admin/api/${API_VERSION}/graphql.json`, keys.admin);

  return async (query, variables, schema) => {
    for (let tries = 0; ; tries += 1) {
      const answer = await ask(
        { ...tools, clock },
        {
          url,
          method: 'POST',
          headers: { 'x-shopify-access-token': await tokenOf() },
          body: { query, variables },
        },
        envelope,
      );
      if (!answer) throw new ShopError('unreadable', `${url.host} is no Shopify shop`);
      const wait = throttled(answer);
      if (wait !== null && tries === 0 && wait <= PATIENCE_MS) {
        await pause(wait);
        continue;
      }
      return read(answer, wait, schema, url.host);
    }
  };
}

/** Milliseconds until the bucket has enough points; null when there were enough. */
function throttled({ errors, extensions }: Envelope): number | null {
  if (!errors?.some((error) => error.extensions?.code === 'THROTTLED')) return null;
  if (!extensions?.cost) return 1_000;
  const { requestedQueryCost, throttleStatus } = extensions.cost;
  const short = requestedQueryCost - throttleStatus.currentlyAvailable;
  return Math.max(Math.ceil((short / throttleStatus.restoreRate) * 1_000), 100);
}

function read<S extends z.ZodType>(
  { data, errors = [] }: Envelope,
  wait: number | null,
  schema: S,
  host: string,
): z.output<S> {
  if (wait !== null)
    throw new ShopError('rate_limited', `${host} asks us to wait`, { retryAfterMs: wait });
  const [error] = errors;
  if (error) {
    const line = error.message.replace(/\s+/g, ' ').slice(0, 200);
    const denied = error.extensions?.code === 'ACCESS_DENIED';
    throw new ShopError(denied ? 'unauthorized' : 'unreadable', `${host}: ${line}`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new ShopError('unreadable', `${host} answered what Shopify does not`);
  return parsed.data;
}

/** The token given, or one made with the app's id and secret and renewed before it ends. */
function createTokenOf(keys: ShopifyKeys, tools: Tools): () => Promise<string> {
  const { accessToken, clientId = '', clientSecret = '' } = keys;
  const { clock = Date.now } = tools;
  let kept: { token: Promise<string>; until: number } | null = null;
  const make = async (): Promise<string> => {
    const answer = await ask(
      tools,
      {
        url: new URL('/admin/oauth/access_token', keys.admin),
        method: 'POST',
        form: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
        }),
      },
      tokenAnswer,
    );
    if (!answer) throw new ShopError('unreadable', 'this is no Shopify shop');
    const lifeMs = (answer.expires_in ?? 3_600) * 1_000;
    if (kept) kept.until = clock() + Math.max(lifeMs - RENEW_MS, RENEW_MS);
    return answer.access_token;
  };
  return () => {
    if (accessToken) return Promise.resolve(accessToken);
    if (kept && clock() < kept.until) return kept.token;
    const token = make();
    kept = { token, until: Number.POSITIVE_INFINITY };
    token.catch(() => {
      kept = null;
    });
    return token;
  };
}
