import { createServer, type Socket } from 'node:net';

type Kept = { uid: number; raw: string; seen: boolean };

/** A mailbox as a real connection tells it: as much of IMAP4rev1 as is asked for to fetch mail. */
export type ImapBox = {
  url: string;
  mails: Kept[];
  put(raw: string): Kept;
  /** Breaks off when a mail is asked for. */
  breaks: boolean;
  /** How often it has. */
  broken: number;
  close(): Promise<void>;
};

export async function startImapBox(): Promise<ImapBox> {
  const mails: Kept[] = [];
  const sockets = new Set<Socket>();
  const box: Omit<ImapBox, 'url' | 'close'> = {
    mails,
    breaks: false,
    broken: 0,
    put(raw) {
      const mail = { uid: mails.length + 1, raw, seen: false };
      mails.push(mail);
      return mail;
    },
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let held = '';
    socket.on('data', (chunk) => {
      held += chunk.toString('latin1');
      for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
        answer(socket, box, held.slice(0, end));
        held = held.slice(end + 2);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as { port: number };
  return Object.assign(box, {
    url: `imap://reply:secret@127.0.0.1:${port}/INBOX`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function answer(socket: Socket, box: Omit<ImapBox, 'url' | 'close'>, line: string): void {
  const [tag = '', ...words] = line.split(' ');
  const name = (words[0]?.toUpperCase() === 'UID' ? words.slice(0, 2) : words.slice(0, 1))
    .join(' ')
    .toUpperCase();
  const say = (...lines: string[]) => void socket.write(lines.map((one) => `${one}\r\n`).join(''));
  const mail = box.mails.find(({ uid }) => uid === Number(words[2]));
  if (name === 'UID FETCH' && box.breaks) {
    box.broken += 1;
    socket.destroy();
    return;
  }
  if (name === 'LOGIN' && !line.includes('secret')) {
    say(`${tag} NO [AUTHENTICATIONFAILED] no`);
    return;
  }
  if (name === 'UID STORE' && mail) mail.seen = true;
  say(...told(name, box, mail), `${tag} OK done`);
  if (name === 'LOGOUT') socket.end();
}

/** What is told before a command is said to be done. */
function told(name: string, { mails }: Pick<ImapBox, 'mails'>, mail: Kept | undefined): string[] {
  const unread = mails.filter(({ seen }) => !seen).map(({ uid }) => uid);
  const answers: Record<string, string[]> = {
    CAPABILITY: ['* CAPABILITY IMAP4rev1'],
    LIST: ['* LIST (\\HasNoChildren) "/" "INBOX"'],
    SELECT: [
      ...[`* ${mails.length} EXISTS`, '* FLAGS (\\Seen)', '* OK [PERMANENTFLAGS (\\Seen)] ok'],
      ...['* OK [UIDVALIDITY 1] ok', `* OK [UIDNEXT ${mails.length + 1}] ok`],
    ],
    'UID SEARCH': [['* SEARCH', ...unread].join(' ')],
    LOGOUT: ['* BYE'],
    ...(mail && {
      'UID FETCH': [
        `* ${mail.uid} FETCH (UID ${mail.uid} BODY[]<0> {${Buffer.byteLength(mail.raw)}}`,
        `${mail.raw})`,
      ],
    }),
  };
  return answers[name] ?? [];
}
