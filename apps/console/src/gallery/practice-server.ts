import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Agent, ok, type Refusal, type Result, refuse } from '@aisle/protocol';
import { Server } from 'socket.io';
import { v7 } from 'uuid';
import { drawFace } from './faces.ts';
import { MIA } from './floor.ts';
import { type PracticeFiles, takeIn } from './practice-files.ts';
import { createPracticeFloor, type PracticeFloor } from './practice-floor.ts';
import { practiceImport } from './practice-replies.ts';
import { drawWare } from './wares.ts';

/** A server to look at the console with: its real files, strict headers, and a practice floor. */
export type PracticeServer = {
  origin: string;
  floor: PracticeFloor;
  door: Door;
  /** Requests that are refused, by name. */
  refusals: Map<string, Refusal>;
  /** Ends the agent's session, as the server does when she is signed out elsewhere. */
  endSession(): void;
  /** Cuts every line; while `away`, none can be made anew. */
  cut(away: boolean): void;
  stop(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** As strict as the real server's policy for the console. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https:; manifest-src 'self'",
  "connect-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'",
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types aisle-worker",
].join('; ');

const AGENT: Agent = {
  agentId: MIA,
  name: 'Mia Lindqvist',
  email: 'mia@loop.example',
  role: 'owner',
  storeId: v7(),
  storeName: 'Loop & Purl',
};
export const PASSWORD = 'warm wool on a cold day';

/** Whether somebody is in, how often he tried, and whether there is no store yet. */
type Door = { open: boolean; tries: number; empty: boolean; sent: PracticeFiles };

/** Hands out the built console in `files` on a free port, with so many of the prepared shoppers. */
export const startPracticeServer = async (files: string, plots = 7): Promise<PracticeServer> => {
  const door: Door = { open: false, tries: 0, empty: false, sent: new Map() };
  const http = createServer((request, response) => {
    void answer(request, response, door, files);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const io = new Server(http, { serveClient: false });
  const agents = io.of('/agent');
  const floor = createPracticeFloor({
    files: door.sent,
    shop: origin,
    now: Date.now,
    tell: (name, notice) => agents.emit(name, notice),
    plots,
  });
  const refusals = new Map<string, Refusal>();
  let away = false;
  agents.use((socket, next) => {
    if (away) return next(new Error('away'));
    if (door.open && socket.handshake.headers.cookie?.includes('practice=in')) return next();
    const refused = Object.assign(new Error('no session'), {
      data: { code: 'unauthorized', message: 'no session' },
    });
    return next(refused);
  });
  agents.on('connection', (socket) => {
    socket.onAny((name: string, payload: unknown, done?: (result: Result<unknown>) => void) => {
      const refusal = refusals.get(name);
      if (refusal) return done?.({ ok: false, error: refusal });
      const handle = (floor.answers as Record<string, (payload: unknown) => Result<unknown>>)[name];
      const result = handle?.(payload);
      if (result) done?.(result);
    });
  });
  return {
    origin,
    floor,
    door,
    refusals,
    endSession: () => {
      door.open = false;
      agents.disconnectSockets(true);
    },
    cut: (stays) => {
      away = stays;
      agents.disconnectSockets(true);
    },
    stop: async () => {
      await io.close();
      http.closeAllConnections();
    },
  };
};

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = POLICY,
) =>
  response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body);

/** The preview stands in the console's own frame, and loads the chat's script as a shop does. */
const FRAMED =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'self'";

const json = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, 'application/json', JSON.stringify(body));

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  files: string,
) => {
  const url = new URL(request.url ?? '/', 'http://practice');
  const { pathname } = url;
  if (pathname === '/api/v1/agent/me') {
    return door.open ? json(response, 200, AGENT) : json(response, 401, {});
  }
  if (pathname === '/api/v1/auth/standing')
    return json(response, 200, { email: AGENT.email, twoFactor: false, enrol: false });
  if (pathname === '/api/v1/auth/sign-in/email') return signIn(request, response, door);
  const byLink =
    pathname.startsWith('/api/v1/auth/') && answerLink(pathname.slice(13), await read(request));
  if (byLink) return json(response, byLink.ok ? 200 : 409, byLink);
  if (pathname === '/api/v1/auth/sign-out') {
    door.open = false;
    return json(response, 200, {});
  }
  if (pathname.startsWith('/api/v1/agent/attachments/'))
    return json(response, 200, await takeIn(door.sent, request, url));
  if (pathname.startsWith('/api/v1/agent/replies/'))
    return json(response, 200, ok(practiceImport(url.searchParams.has('basis'))));
  const file = door.sent.get(pathname.replace('/attachments/', ''));
  if (file) return send(response, 200, file.about.type, file.data);
  if (pathname === '/api/v1/setup') {
    if (request.method === 'GET') return json(response, 200, { open: door.empty });
    door.empty = false;
    return json(response, 200, { ok: true, value: {} });
  }
  // The preview asks for the shop's script: here there is no chat to open.
  if (pathname === '/aisle.js') return send(response, 200, 'text/javascript', '');
  const face = /^\/faces\/(\w+)\.svg$/.exec(pathname)?.[1];
  if (face) return send(response, 200, 'image/svg+xml', drawFace(face));
  const drawn = /^\/pictures\/([^/]+)\/([^/]+)\.svg$/.exec(pathname);
  if (drawn) {
    const [, ware = '', colour = ''] = drawn;
    return send(response, 200, 'image/svg+xml', drawWare(ware, decodeURIComponent(colour)));
  }
  return sendFile(pathname, response, files);
};

const read = async (request: IncomingMessage): Promise<Record<string, string>> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body === '' ? {} : JSON.parse(body);
};

/** A second factor whose only right code is 123456. */
const answerFactor = (path: string, { code, password }: { code: string; password: string }) => {
  const wrong = { ok: false, code: 'INVALID' };
  const backupCodes = Array.from({ length: 10 }, (_, at) => `aB${at}cD-${at}xYz9`);
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const totpURI = `otpauth://totp/Aisle:${AGENT.email}?secret=${secret}&issuer=Aisle`;
  if (path.startsWith('verify')) return { ...wrong, ok: code === '123456' };
  return password === PASSWORD ? { ok: true, totpURI, backupCodes } : wrong;
};

/** Links of the practice store: `used` has been used, every other is good. */
const answerLink = (path: string, { token, password = '', code = '' }: Record<string, string>) => {
  const weak = refuse('invalid', 'a password has 12 to 128 characters');
  const used = refuse('closed', 'this invitation has been used; it counts once');
  const open = { storeName: AGENT.storeName, role: 'agent', email: null, invitedBy: AGENT.name };
  if (path === 'invitation') return token === 'used' ? used : ok(open);
  if (path.startsWith('two-factor/')) return answerFactor(path.slice(11), { code, password });
  if (path === 'join' || path === 'reset') return password.length < 12 ? weak : ok(null);
  return path === 'reset/request' ? ok({ mail: true }) : null;
};

const signIn = async (request: IncomingMessage, response: ServerResponse, door: Door) => {
  const { password } = await read(request);
  if (door.tries >= 5) {
    response.setHeader('retry-after', '240');
    return json(response, 429, {});
  }
  door.open = password === PASSWORD;
  if (!door.open) {
    door.tries += 1;
    return json(response, 401, {});
  }
  door.tries = 0;
  response.setHeader('set-cookie', 'practice=in; HttpOnly; SameSite=Strict; Path=/');
  return json(response, 200, {});
};

const sendFile = async (pathname: string, response: ServerResponse, files: string) => {
  const path = normalize(pathname).replace(/^\/console\/?/, '');
  const own = /^(assets\/|icons\/|offline\.|preview\.html|manifest\.|worker\.js)/.test(path);
  const file = own ? path : 'index.html';
  try {
    const body = await readFile(join(files, file));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return send(response, 200, type, body, file === 'preview.html' ? FRAMED : POLICY);
  } catch {
    return send(response, 404, 'text/plain', 'not found');
  }
};
