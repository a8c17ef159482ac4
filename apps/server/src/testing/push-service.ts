import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PushPayload } from '@aisle/protocol';

/** One message as a push service gets it. */
export type Pushed = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** What stands behind the address that a browser hands out. */
export type PushService = {
  url: string;
  heard: Pushed[];
  /** How it answers from now on; 201 at first. */
  answer: (response: ServerResponse, pushed: Pushed) => void;
  close(): Promise<void>;
};

export const takes = (response: ServerResponse): void => {
  response.writeHead(201).end();
};

export async function startPushService(): Promise<PushService> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { url: path = '', headers } = request;
    const pushed = { path, headers, body: Buffer.concat(parts) };
    service.heard.push(pushed);
    service.answer(response, pushed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const service: PushService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    answer: takes,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return service;
}

/** A browser that has agreed to show notifications. */
export type Subscribed = {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  /** Opens what the service was given for it, as RFC 8291 has a browser do. */
  read(body: Buffer): PushPayload;
};

/** Opens one message with keys of its own; written from RFC 8188 and 8291, not from what sealed it. */
export function openSealed(body: Buffer, own: { privateKey: Buffer; auth: Buffer }): Buffer {
  const browser = createECDH('prime256v1');
  browser.setPrivateKey(own.privateKey);
  const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
  const sender = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const shared = browser.computeSecret(sender);
  const derive = (secret: Buffer, by: Buffer, info: Buffer | string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, by, info, bytes));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const secret = derive(shared, own.auth, info, 32);
  const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // One record, which ends in a 2 and whatever zeros it was filled up with.
  return plain.subarray(0, plain.lastIndexOf(2));
}

/** @param path where at the service its messages arrive */
export function subscribe(serviceUrl: string, path: string): Subscribed {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  const privateKey = browser.getPrivateKey();
  return {
    endpoint: `${serviceUrl}${path}`,
    keys: {
      p256dh: browser.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    read: (body) => JSON.parse(openSealed(body, { privateKey, auth }).toString()),
  };
}
