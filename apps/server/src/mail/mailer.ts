import type { Logger } from '../log.ts';

/** A letter in plain words. No shopper's text belongs in one. */
export type Letter = { to: string; subject: string; text: string };

/** What features need of mail. */
export type Mailer = {
  /** Whether there is a server to hand mail to. */
  ready: boolean;
  /** Hands a letter over. False: there is no such server, or it did not take it within seconds. */
  send(letter: Letter): Promise<boolean>;
};

/** Where there is no mail server, links are shown to be copied. */
const noMail: Mailer = { ready: false, send: async () => false };

/** Nobody waits longer for a mail server that hangs. */
const WAIT_MS = 5_000;

/** Mail over SMTP; the library is loaded with the first letter, not with the server. */
export function createMailer(
  config: { smtpUrl?: string; mailFrom?: string },
  publicUrl: () => string,
  log: Logger,
): Mailer {
  const { smtpUrl, mailFrom } = config;
  if (!smtpUrl) return noMail;
  let road: ReturnType<typeof openRoad> | undefined;
  return {
    ready: true,
    async send(letter) {
      road ??= openRoad(smtpUrl);
      const from = mailFrom ?? `Aisle <aisle@${new URL(publicUrl()).hostname}>`;
      try {
        await (await road).sendMail({ from, ...letter });
        return true;
      } catch (err) {
        // Without the letter: addresses do not belong in the log.
        log.warn({ code: codeOf(err) }, 'a letter could not be handed over');
        return false;
      }
    },
  };
}

async function openRoad(url: string) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : 'unknown';
