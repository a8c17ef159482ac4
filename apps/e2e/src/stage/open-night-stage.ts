import { join } from 'node:path';
import type { BusinessHours } from '@aisle/protocol';
import { createServer } from '@aisle/server';
import { type MailSink, startMailSink } from '@aisle/server/mail-sink';
import { hours } from '@aisle/storage';
import { freePort } from '../nodes/ports.ts';
import type { Scope } from '../nodes/scope.ts';
import { openShop, type Shop } from './open-shop.ts';
import { type AgentAccount, prepareStores } from './prepare-stores.ts';

const SECRET = 'only-for-journeys-0123456789abcdef';
const MAIL_SECRET = 'only-for-journeys-mails-come-in-with-it';
const HOUR = 3_600_000;
/** The store's days begin so long after the journey does, on a clock without summer time. */
const OPENS_AFTER_MS = 8 * HOUR;
const TIME_ZONE = 'Asia/Kolkata';
const ZONE_AHEAD_MS = 5.5 * HOUR;

/** A shop whose people have gone home, a mail server, and the chat's clock in the test's hand. */
export type NightStage = {
  shop: Shop;
  agents: { mira: AgentAccount; edda: AgentAccount };
  /** The server's. */
  origin: string;
  consoleUrl: string;
  /** Where letters arrive. */
  letters: MailSink;
  /** When somebody is back; milliseconds since 1970, a whole minute. */
  opensAt: number;
  /** By the server's clock. */
  now(): number;
  /** Lets so much time pass for the server; browsers keep theirs. */
  pass(ms: number): void;
  /** Hands a mail over as the operator's mail server does; answers what became of it. */
  bringMail(raw: string): Promise<string>;
};

const timeOfDay = (at: number): string =>
  new Date(at + ZONE_AHEAD_MS).toISOString().slice('2026-01-01T'.length, '2026-01-01T00:00'.length);

/** Closed now, whatever the hour is; open for eight hours from `opensAt`, every day. */
const nightHours = (opensAt: number): BusinessHours => {
  const day = [{ from: timeOfDay(opensAt), to: timeOfDay(opensAt + 8 * HOUR) }];
  return {
    plan: { timeZone: TIME_ZONE, week: Array.from({ length: 7 }, () => day), dates: [] },
    ...{ teams: [], outside: 'tell', promise: { hours: 2, counted: 'business' } },
  };
};

/** A server in this process, on SQLite, over real SMTP. All of it ends with the scope. */
export async function openNightStage(scope: Scope): Promise<NightStage> {
  const databaseUrl = `file:${join(scope.folder('night'), 'aisle.db')}`;
  const [shopPort, port] = [await freePort(), await freePort()];
  const shopUrl = `http://localhost:${shopPort}`;
  const [{ storeId, siteKey, agents }] = await prepareStores(databaseUrl, SECRET, shopUrl);
  const [mira, , edda] = agents;
  if (!mira || !edda) throw new Error('a store was made without its agents');

  const letters = await startMailSink();
  scope.onClose(() => letters.close());
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const server = await createServer(
    {
      ...{ port, host: '127.0.0.1', databaseUrl, secret: SECRET, logLevel: 'warn' },
      ...{ smtpUrl: letters.url, mailFrom: 'Chat <chat@tern.example>' },
      ...{ mailReplyTo: 'reply@tern.example', mailSecret: MAIL_SECRET },
      files: scope.folder('files'),
    },
    { clock: now, timing: { tendMs: 200, graceMs: 1, pageChangeMs: 1 } },
  );
  scope.onClose(() => server.close());
  const opensAt = Math.floor((Date.now() + OPENS_AFTER_MS) / 60_000) * 60_000;
  await server.storage.write((tx) =>
    hours.saveHours(tx, { storeId, hours: nightHours(opensAt), at: Date.now() }),
  );
  const { url } = await server.listen();
  const shop = await openShop(
    scope,
    shopPort,
    { scriptUrl: `${url}/aisle.js`, siteKey },
    `${url}/api/v1/webhooks/${storeId}`,
  );
  return {
    ...{
      shop,
      agents: { mira, edda },
      origin: url,
      consoleUrl: `${url}/console/`,
      letters,
      opensAt,
      now,
    },
    pass(ms) {
      ahead += ms;
    },
    async bringMail(raw) {
      const answer = await fetch(`${url}/api/v1/mail/inbound`, {
        method: 'POST',
        headers: { authorization: `Bearer ${MAIL_SECRET}`, 'content-type': 'message/rfc822' },
        body: raw,
      });
      const told = await answer.text();
      if (!answer.ok) throw new Error(`the mail was not taken: ${answer.status} ${told}`);
      return JSON.parse(told).value.came;
    },
  };
}
