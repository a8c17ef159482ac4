import PostalMime, { type Email } from 'postal-mime';
import { textOfHtml } from './text-of-html.ts';

export type MailFile = { name: string; data: Buffer };

/** That a letter did not arrive, as the other side's machine tells it. */
export type Report = {
  /** Only what failed for good counts; `delayed` and the like do not. */
  failed: boolean;
  /** As RFC 3463 has it, `5.1.1`; null: it does not say. */
  status: string | null;
  /** Message-ID of the letter; null: it does not say. */
  of: string | null;
};

/** A mail that has come in, as far as it concerns us. */
export type ReadMail = {
  /** Its own name, or one made of it. */
  messageId: string | null;
  from: string;
  /** Whom it was for, by every header that tells. */
  to: string[];
  text: string;
  files: MailFile[];
  /** A machine wrote it: nobody is answered by it. */
  automatic: boolean;
  report: Report | null;
};

/** A picture within the text that is larger than this is a photo. */
const LOGO_BYTES = 50_000;
const TO = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];
const DAEMON = /^(mailer-daemon|postmaster|mail-daemon)@/;

/** Reads what came in. Rejects for what is no mail. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    maxNestingDepth: 32,
    maxHeadersSize: 256 * 1_024,
  });
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
  const from = mail.from?.address?.trim().toLowerCase() ?? '';
  const report = readReport(mail, headers, from);
  return {
    messageId: mail.messageId ?? null,
    from,
    to: mail.headers
      .filter(({ key }) => TO.includes(key))
      .flatMap(({ value }) => addressesIn(value)),
    text: mail.text?.trim() || textOfHtml(mail.html ?? ''),
    files: report ? [] : filesOf(mail),
    automatic: report !== null || isAutomatic(headers, from),
    report,
  };
}

const addressesIn = (value: string): string[] => value.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [];

/** RFC 3834, and what programs did before it. */
function isAutomatic(headers: Map<string, string>, from: string): boolean {
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase() ?? 'no';
  if (!submitted.startsWith('no') || DAEMON.test(from) || from === '') return true;
  if (/^(bulk|junk|list|auto_reply)$/i.test(headers.get('precedence')?.trim() ?? '')) return true;
  return ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'list-id'].some((name) =>
    headers.has(name),
  );
}

function readReport(mail: Email, headers: Map<string, string>, from: string): Report | null {
  const isReport = /report-type="?delivery-status/i.test(headers.get('content-type') ?? '');
  if (!isReport)
    // Machines of before: nothing but who they are tells.
    return DAEMON.test(from) ? { failed: true, status: null, of: null } : null;
  const part = (types: RegExp) => {
    const found = mail.attachments.find(({ mimeType }) => types.test(mimeType));
    return found ? bytesOf(found.content).toString('utf8', 0, 65_536) : '';
  };
  const told = part(/^message\/(global-)?delivery-status$/);
  const original = part(/^(message\/rfc822|message\/global|text\/rfc822-headers)$/);
  const field = (name: string, text: string) =>
    new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(text)?.[1] ?? null;
  return {
    failed: field('Action', told)?.toLowerCase() === 'failed',
    status: /^[245]\.\d{1,3}\.\d{1,3}$/.exec(field('Status', told) ?? '')?.[0] ?? null,
    of: field('Message-ID', original),
  };
}

/** What she has attached; the small pictures of a signature and parts of the mail itself are not. */
const filesOf = ({ attachments }: Email): MailFile[] =>
  attachments
    .filter(({ mimeType }) => !/^(message|multipart)\/|calendar/.test(mimeType))
    .map((file) => ({ ...file, data: bytesOf(file.content) }))
    .filter(({ related, data }) => !related || data.length > LOGO_BYTES)
    .map(({ filename, data }) => ({ name: filename ?? '', data }));

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
