import { SMTPServer } from 'smtp-server';

/** A letter as it arrived, its parts decoded far enough to be read. */
export type Received = { to: string; raw: string; head: string; text: string; html: string };

/** A real mail server on a free port. */
export type MailSink = {
  url: string;
  received: Received[];
  /** Answers addresses that begin so with this number; absent: takes them. */
  refuses: Map<string, number>;
  /** Letters to this address. */
  lettersTo(address: string): Received[];
  close(): Promise<void>;
};

export async function startMailSink(): Promise<MailSink> {
  const received: Received[] = [];
  const refuses = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const [, code] = [...refuses].find(([start]) => address.startsWith(start)) ?? [];
      if (!code) return done();
      done(Object.assign(new Error('no such mailbox here'), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        for (const { address } of envelope.rcptTo) received.push({ to: address, ...readable(raw) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuses,
    lettersTo: (address) => received.filter(({ to }) => to === address),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const quotedPrintable = (text: string): string => {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const decoded = (part: string): string => {
  const end = part.indexOf('\r\n\r\n');
  const [head, body] = [part.slice(0, end), part.slice(end + 4)];
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /transfer-encoding: quoted-printable/i.test(head) ? quotedPrintable(body) : body;
};

function readable(raw: string): Omit<Received, 'to'> {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  // A part may have parts of its own.
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, name]) => `--${name}`);
  const parts = boundaries.reduce((all, name) => all.flatMap((one) => one.split(name)), [raw]);
  const of = (type: string) =>
    decoded(parts.find((part) => part.trimStart().startsWith(`Content-Type: ${type}`)) ?? raw);
  return { raw, head, text: of('text/plain'), html: of('text/html') };
}
