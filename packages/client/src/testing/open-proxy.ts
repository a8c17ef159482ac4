import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on a port of its own that can cut what runs through it, or let one way go silent. */
export const openProxy = async (port: number) => {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => silent || near.write(bytes));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Ends every connection at once. */
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    /** While true nothing from the server arrives, and nothing says so. */
    silence: (wanted: boolean) => {
      silent = wanted;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
