import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openPool } from './open-pool.ts';
import { transact } from './transact.ts';

/** A message of Postgres's protocol: its letter, its length, its body. */
const said = (letter: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const LET_IN = said('R', Buffer.alloc(4));
const READY = said('Z', Buffer.from('I'));
const STOPS = said('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

test('3 a connection that dies in the breath in which it is ready ends nothing, and is refused', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([LET_IN, READY, STOPS])));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const pool = openPool({ host: '127.0.0.1', port, user: 'x', database: 'x', ssl: false });
  // Unheard, the error would be the test run's own.
  await expect(
    transact(pool, (client) => client.query('select 1'), { repeatable: false }),
  ).rejects.toMatchObject({ problem: 'unavailable' });
  expect(sockets).toHaveLength(1);
  await pool.end();
  server.close();
});
