import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { startProxy } from './proxy.ts';

let scope = openScope();
afterEach(async () => {
  await scope.close();
  scope = openScope();
});

/** A server that answers everything with itself, and remembers what it got. */
async function startEcho(name = '') {
  const seen = { text: '', sockets: [] as Socket[], ended: 0 };
  const server = createServer((socket) => {
    seen.sockets.push(socket);
    socket.on('error', () => {}).on('close', () => seen.ended++);
    socket.on('data', (piece) => {
      seen.text += piece;
      socket.write(name + piece);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.onClose(() => {
    for (const socket of seen.sockets) socket.destroy();
    server.close();
  });
  return { seen, port: (server.address() as AddressInfo).port };
}

async function dial(port: number) {
  const socket = connect({ port, host: '127.0.0.1' });
  const got = { text: '', closed: false };
  socket.on('data', (piece) => {
    got.text += piece;
  });
  socket
    .on('error', () => {})
    .on('close', () => {
      got.closed = true;
    });
  scope.onClose(() => socket.destroy());
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  return { socket, got };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 60));

test('passes bytes both ways, as they are', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const { socket, got } = await dial(proxy.port);
  const text = 'x'.repeat(1_000_000);
  socket.write(text);
  await vi.waitFor(() => expect(got.text.length).toBe(text.length));
  expect(got.text).toBe(text);
  expect(proxy.connections()).toBe(1);
});

test('a silent way down holds answers back until it heals', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const { socket, got } = await dial(proxy.port);
  proxy.silence('down');
  socket.write('hello');
  await vi.waitFor(() => expect(echo.seen.text).toBe('hello'));
  await aMoment();
  expect(got).toEqual({ text: '', closed: false });
  proxy.heal();
  await vi.waitFor(() => expect(got.text).toBe('hello'));
});

test('a silent way up keeps requests from the server', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const { socket, got } = await dial(proxy.port);
  socket.write('one ');
  await vi.waitFor(() => expect(got.text).toBe('one '));
  proxy.silence('up');
  socket.write('two');
  await aMoment();
  expect(echo.seen.text).toBe('one ');
  proxy.heal();
  await vi.waitFor(() => expect(got.text).toBe('one two'));
});

test('delay keeps the order', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const { socket, got } = await dial(proxy.port);
  proxy.delay(20);
  for (const letter of 'abcdef') {
    socket.write(letter);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  await vi.waitFor(() => expect(got.text).toBe('abcdef'));
});

test('a slow way down lets the server feel it', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const { socket, got } = await dial(proxy.port);
  proxy.slow(1_000);
  socket.write('y'.repeat(8_000_000));
  await aMoment();
  expect(got.text).toBe('');
  await vi.waitFor(() => expect(echo.seen.sockets[0]?.writableLength).toBeGreaterThan(100_000));
});

test('cut resets every connection and welcomes new ones', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const first = await dial(proxy.port);
  first.socket.write('hello');
  await vi.waitFor(() => expect(first.got.text).toBe('hello'));
  expect(proxy.cut()).toBe(1);
  await vi.waitFor(() => expect(first.got.closed).toBe(true));
  await vi.waitFor(() => expect(echo.seen.ended).toBe(1));
  const second = await dial(proxy.port);
  second.socket.write('again');
  await vi.waitFor(() => expect(second.got.text).toBe('again'));
});

test('a watcher cuts in the middle of an answer', async () => {
  const echo = await startEcho();
  const proxy = await startProxy(scope, echo.port);
  const unwatch = proxy.watch((piece, direction) =>
    direction === 'down' && piece.includes('secret') ? 3 : undefined,
  );
  const first = await dial(proxy.port);
  first.socket.write('secret');
  await vi.waitFor(() => expect(first.got.closed).toBe(true));
  expect('secret'.startsWith(first.got.text)).toBe(true);
  expect(first.got.text.length).toBeLessThanOrEqual(3);
  expect(echo.seen.text).toBe('secret');
  unwatch();
  const second = await dial(proxy.port);
  second.socket.write('secret');
  await vi.waitFor(() => expect(second.got.text).toBe('secret'));
});

test('a closed proxy refuses until it opens, and can be aimed elsewhere', async () => {
  const one = await startEcho('1');
  const two = await startEcho('2');
  const proxy = await startProxy(scope, one.port);
  proxy.close();
  const refused = await dial(proxy.port);
  await vi.waitFor(() => expect(refused.got.closed).toBe(true));
  expect(one.seen.sockets).toHaveLength(0);
  proxy.aim(two.port);
  proxy.open();
  const { socket, got } = await dial(proxy.port);
  socket.write('!');
  await vi.waitFor(() => expect(got.text).toBe('2!'));
});
