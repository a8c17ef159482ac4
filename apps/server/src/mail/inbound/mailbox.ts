import type { ImapFlow } from 'imapflow';
import type { House } from '../../house.ts';
import { MAIL_BYTES } from './mail-bytes.ts';

/** A mailbox that is looked into now and then. */
export type Mailbox = {
  /** Takes in what has not been read there; rejects for nothing. */
  fetch(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

/** Mails taken in one look. */
const AT_ONCE = 200;
/** Nobody waits longer for a mail server that hangs. */
const WAIT_MS = 15_000;
/** What could not be taken is tried again after so long. */
const AGAIN_MS = 10 * 60_000;

/**
 * What was taken in is marked as read and stays where it is. Several nodes may look at once: a mail
 * that is taken twice is there once.
 *
 * @param address `imaps://user:password@host/Folder`
 */
export function createMailbox(house: () => House, address: string): Mailbox {
  const url = new URL(address);
  const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
  /** Mails that are not asked for before then: they stand in nobody's way. */
  const putOff = new Map<number, number>();
  let running: Promise<void> | undefined;
  let stopped = false;

  async function open(): Promise<ImapFlow> {
    const library = await import('imapflow');
    const client = new library.ImapFlow({
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'imaps:' ? 993 : 143),
      secure: url.protocol === 'imaps:',
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      connectionTimeout: WAIT_MS,
      greetingTimeout: WAIT_MS,
      socketTimeout: WAIT_MS * 2,
    });
    // Told again by whatever is asked next.
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async function look(): Promise<void> {
    const client = await open();
    try {
      const lock = await client.getMailboxLock(folder);
      try {
        await takeAll(client);
      } finally {
        lock.release();
      }
      await client.logout();
    } finally {
      client.close();
    }
  }

  async function takeAll(client: ImapFlow): Promise<void> {
    const { clock } = house();
    const unread = (await client.search({ seen: false }, { uid: true })) || [];
    for (const uid of putOff.keys()) if (!unread.includes(uid)) putOff.delete(uid);
    const due = unread.filter((uid) => (putOff.get(uid) ?? 0) <= clock());
    for (const uid of due.slice(0, AT_ONCE)) {
      if (stopped) return;
      await takeOne(client, uid);
    }
  }

  async function takeOne(client: ImapFlow, uid: number): Promise<void> {
    const { log, clock } = house();
    // A longer one comes without its end: its words are taken, and files that are cut are told of.
    const asked = { source: { maxLength: MAIL_BYTES } };
    const found = (await client.fetchOne(String(uid), asked, { uid: true })) || undefined;
    if (!found?.source) return;
    const { source } = found;
    const taken = await import('./take-mail.ts')
      .then(({ takeMail }) => takeMail(house(), source))
      .catch((err: unknown) => {
        log.error({ err }, 'a mail could not be taken in');
        return null;
      });
    if (taken?.ok) await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    else putOff.set(uid, clock() + AGAIN_MS);
  }

  return {
    async fetch() {
      if (stopped) return;
      running = look().catch((err: unknown) => {
        const { code } = err as { code?: string };
        // Without the address: it has a password in it.
        house().log.warn({ code }, 'the mailbox could not be looked into');
      });
      await running;
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
