import { z } from 'zod';
import { whyNotAsked } from './outgoing/safe-fetch.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const address = (...protocols: string[]) =>
  z.string().refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && protocols.includes(url.protocol);
  });

const environment = z.object({
  AISLE_PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(4000),
  AISLE_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  AISLE_PUBLIC_URL: address('http:', 'https:').optional(),
  AISLE_DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/)
    .default('file:./data/aisle.db'),
  AISLE_REDIS_URL: address('redis:', 'rediss:').optional(),
  AISLE_SECRET: z.string().min(32).optional(),
  AISLE_LOG_LEVEL: z.enum(LEVELS).default('info'),
  AISLE_SHOP_URL: address('http:', 'https:').optional(),
  AISLE_LOCAL_SHOPS: z
    .string()
    .refine((value) =>
      value.split(/\s*,\s*/).every((one) => /^https?:$/.test(URL.parse(one)?.protocol ?? '')),
    )
    .optional(),
  AISLE_SHOP_API_KEY: z.string().min(16).max(200).optional(),
  AISLE_FILES: z
    .string()
    .max(1_000)
    .refine((value) => !value.includes('\0'))
    .optional(),
  AISLE_SMTP_URL: address('smtp:', 'smtps:').optional(),
  AISLE_MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^[^\r\n]*@[^\r\n]+$/)
    .optional(),
  AISLE_MAIL_REPLY_TO: z
    .string()
    .max(200)
    .regex(/^[a-zA-Z0-9._-]{1,11}@[a-zA-Z0-9.-]+$/)
    .optional(),
  AISLE_IMAP_URL: address('imap:', 'imaps:').optional(),
  AISLE_MAIL_SECRET: z.string().min(32).max(200).optional(),
  AISLE_AI_URL: address('http:', 'https:').optional(),
  AISLE_AI_KEY: z
    .string()
    .max(1_000)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  AISLE_AI_MODEL: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  AISLE_AI_LOCAL: z.literal('yes').optional(),
  AISLE_TRUST_PROXY: z
    .string()
    .regex(/^[\d.:/a-fA-F]+(\s*,\s*[\d.:/a-fA-F]+)*$/)
    .optional(),
});

const ALLOWED: Record<keyof z.infer<typeof environment>, string> = {
  AISLE_PORT: 'a port from 0 to 65535',
  AISLE_HOST: 'a host name or an IP address',
  AISLE_PUBLIC_URL: 'an http(s) address such as https://chat.example.com',
  AISLE_DATABASE_URL: 'file:PATH or postgres://…',
  AISLE_REDIS_URL: 'a redis:// or rediss:// address',
  AISLE_SECRET: 'at least 32 characters',
  AISLE_LOG_LEVEL: LEVELS.join(', '),
  AISLE_SHOP_URL: 'the http(s) address of the demo shop',
  AISLE_LOCAL_SHOPS: 'http(s) origins separated by commas, such as http://localhost:4100',
  AISLE_SHOP_API_KEY: '16 to 200 characters, the same in the shop',
  AISLE_FILES: 'a folder this process can write to',
  AISLE_SMTP_URL: 'an address such as smtps://user:password@mail.example',
  AISLE_MAIL_FROM: 'a sender such as Aisle <chat@shop.example>',
  AISLE_MAIL_REPLY_TO: 'an address such as reply@chat.shop.example, 11 characters before the sign',
  AISLE_IMAP_URL: 'an address such as imaps://user:password@mail.example/INBOX',
  AISLE_MAIL_SECRET: '32 to 200 characters',
  AISLE_AI_URL: 'an address such as https://api.example/v1',
  AISLE_AI_KEY: 'the key of that AI, without spaces',
  AISLE_AI_MODEL: 'the name of a model of that AI, without spaces',
  AISLE_AI_LOCAL: 'yes, or nothing',
  AISLE_TRUST_PROXY: 'proxy addresses or networks, separated by commas',
};

/** What the environment settles, parsed. */
export type Config = {
  /** 0 asks the system for a free port. */
  port: number;
  host: string;
  /** The origin at which browsers reach the server; absent: `http://localhost` and the port. */
  publicUrl?: string;
  /** `file:PATH` or `postgres://…`. */
  databaseUrl: string;
  redisUrl?: string;
  /** At least 32 characters; absent: made once and kept beside the database. */
  secret?: string;
  logLevel: (typeof LEVELS)[number];
  /** The demo shop whose catalogue agents search. */
  shopUrl?: string;
  /** Origins inside our own network that stores may be connected to. */
  localShops?: string[];
  /** Opens the demo shop's merchant API: orders, codes, links, and webhooks signed with it. */
  shopApiKey?: string;
  /** Folder of the pictures agents send in; absent: beside the database. */
  files?: string;
  /** The mail server; absent: the server sends no mail. */
  smtpUrl?: string;
  /** Who letters come from; absent: `aisle` at the server's own name. */
  mailFrom?: string;
  /** Where replies to letters go, with a sign of each conversation in it; absent: nowhere. */
  mailReplyTo?: string;
  /** The mailbox where replies arrive, to be fetched from there. */
  imapUrl?: string;
  /** Opens the door by which mail is handed in. */
  mailSecret?: string;
  /** The AI agents may ask for drafts; absent: there is none. `local`: it may be inside our own network. */
  ai?: { url: string; key: string; model: string; local: boolean };
  /** Addresses or networks of the proxies whose forwarding headers are believed. */
  trustProxy?: string[];
};

/** A mistake of the operator's, told in one line without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const SECRETS = ['AISLE_SECRET', 'AISLE_SHOP_API_KEY', 'AISLE_MAIL_SECRET', 'AISLE_AI_KEY'];

// An error line is read by many: no secret, no password of an address.
const shown = (name: string, given: string): string =>
  SECRETS.includes(name)
    ? `a value of ${given.length} characters`
    : `"${given.replace(/\/\/[^@/]*@/, '//')}"`;

const isVariable = (name: unknown): name is keyof typeof ALLOWED =>
  typeof name === 'string' && Object.hasOwn(ALLOWED, name);

/** Switches for our own tests: they weaken the server, so they work nowhere else. */
const TEST_ONLY = ['AISLE_FAULT', 'AISLE_LIMITS'];

/**
 * Reads the configuration from the environment.
 *
 * @throws OperatorError naming the variable, what was given and what is allowed.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const stray = TEST_ONLY.find((name) => env[name] && env.NODE_ENV !== 'test');
  if (stray) throw new OperatorError(`${stray}: is for tests only and needs NODE_ENV=test`);
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    if (!isVariable(name)) throw parsed.error;
    throw new OperatorError(
      `${name}: ${shown(name, given[name] ?? '')} is not allowed; use ${ALLOWED[name]}`,
    );
  }
  const value = parsed.data;
  const comesIn = (['AISLE_MAIL_SECRET', 'AISLE_IMAP_URL'] as const).find((one) => value[one]);
  if (comesIn && !value.AISLE_MAIL_REPLY_TO)
    throw new OperatorError(`${comesIn}: mail that comes in needs AISLE_MAIL_REPLY_TO, too`);
  const ai = readAi(value);
  return {
    port: value.AISLE_PORT,
    host: value.AISLE_HOST,
    databaseUrl: value.AISLE_DATABASE_URL,
    logLevel: value.AISLE_LOG_LEVEL,
    ...(value.AISLE_PUBLIC_URL && { publicUrl: new URL(value.AISLE_PUBLIC_URL).origin }),
    ...(value.AISLE_REDIS_URL && { redisUrl: value.AISLE_REDIS_URL }),
    ...(value.AISLE_SECRET && { secret: value.AISLE_SECRET }),
    ...(value.AISLE_SHOP_URL && { shopUrl: value.AISLE_SHOP_URL }),
    ...(value.AISLE_LOCAL_SHOPS && { localShops: value.AISLE_LOCAL_SHOPS.split(/\s*,\s*/) }),
    ...(value.AISLE_SHOP_API_KEY && { shopApiKey: value.AISLE_SHOP_API_KEY }),
    ...(value.AISLE_FILES && { files: value.AISLE_FILES }),
    ...(value.AISLE_SMTP_URL && { smtpUrl: value.AISLE_SMTP_URL }),
    ...(value.AISLE_MAIL_FROM && { mailFrom: value.AISLE_MAIL_FROM }),
    ...(value.AISLE_MAIL_REPLY_TO && { mailReplyTo: value.AISLE_MAIL_REPLY_TO }),
    ...(value.AISLE_IMAP_URL && { imapUrl: value.AISLE_IMAP_URL }),
    ...(value.AISLE_MAIL_SECRET && { mailSecret: value.AISLE_MAIL_SECRET }),
    ...(ai && { ai }),
    ...(value.AISLE_TRUST_PROXY && { trustProxy: value.AISLE_TRUST_PROXY.split(/\s*,\s*/) }),
  };
}

/** All three of it or none: half an AI is a mistake. */
function readAi(value: z.infer<typeof environment>): Config['ai'] {
  const { AISLE_AI_URL: url, AISLE_AI_KEY: key, AISLE_AI_MODEL: model } = value;
  if (!url && !key && !model) return undefined;
  if (!url || !key || !model)
    throw new OperatorError(
      `AISLE_AI_${url ? (key ? 'MODEL' : 'KEY') : 'URL'}: an AI needs AISLE_AI_URL, AISLE_AI_KEY and AISLE_AI_MODEL`,
    );
  const local = value.AISLE_AI_LOCAL === 'yes';
  const why = whyNotAsked(new URL(url), local ? [new URL(url).origin] : []);
  if (why)
    throw new OperatorError(
      `AISLE_AI_URL: ${why}; inside your network it takes AISLE_AI_LOCAL=yes`,
    );
  return { url, key, model, local };
}
