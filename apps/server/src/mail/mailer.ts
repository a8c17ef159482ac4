import { type Appointment, calendarOf } from '@aisle/protocol';
import type { Logger } from '../log.ts';

/** A letter. Nobody's words belong into its subject, and no shopper's into one to agents. */
export type Letter = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Name beside the server's own address. */
  fromName?: string;
  /** Where replies go, and what cannot be delivered. */
  replyTo?: string;
  messageId?: string;
  references?: string[];
  headers?: Record<string, string>;
  /** Files for her calendar. */
  appointments?: MailedAppointment[];
};

/** One that stands is published, one that does not any more is cancelled. */
export type MailedAppointment = Omit<Appointment, 'sent'> & { method: 'PUBLISH' | 'CANCEL' };

/** `later`: it may be taken another time; `refused`: it will never be. */
export type Handing = { came: 'taken' } | { came: 'later' | 'refused'; problem: string };

/** What features need of mail. */
export type Mailer = {
  /** Whether there is a server to hand mail to. */
  ready: boolean;
  /** Hands a letter over, within seconds. */
  send(letter: Letter): Promise<Handing>;
};

/** Where there is no mail server, links are shown to be copied. */
const noMail: Mailer = {
  ready: false,
  send: async () => ({ came: 'later', problem: 'There is no mail server.' }),
};

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
  const sender = () => mailFrom ?? `Aisle <aisle@${new URL(publicUrl()).hostname}>`;
  return {
    ready: true,
    async send(letter) {
      road ??= openRoad(smtpUrl);
      const { fromName, appointments = [], ...rest } = letter;
      const from = fromName ? { name: fromName, address: addressIn(sender()) } : sender();
      try {
        const { to, replyTo } = rest;
        const envelope = { from: replyTo ?? addressIn(sender()), to };
        const attachments = appointments.map((one) => calendarFile(one, addressIn(sender())));
        await (await road).sendMail({ from, envelope, attachments, ...rest });
        return { came: 'taken' };
      } catch (err) {
        // Without the letter: addresses do not belong in the log.
        log.warn({ code: codeOf(err) }, 'a letter could not be handed over');
        return whyNot(err);
      }
    },
  };
}

const calendarFile = ({ method, ...entry }: MailedAppointment, by: string) => ({
  filename: 'appointment.ics',
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content: calendarOf({ ...entry, sent: { by, method } }),
});

/** The address in `Name <address>`. */
const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;

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

/** What is refused by a number is refused for good, unless it is us who are not let in. */
function whyNot(error: unknown): Handing {
  const { responseCode: number = 0, code = '' } = error as { responseCode?: number; code?: string };
  if (code === 'EENVELOPE' && number >= 500)
    return { came: 'refused', problem: `The mail server does not take this address (${number}).` };
  if (code === 'EMESSAGE' && number >= 500)
    return { came: 'refused', problem: `The mail server does not take this letter (${number}).` };
  return {
    came: 'later',
    problem: `The mail server was not to be had (${number || code || 'no reason'}).`,
  };
}
