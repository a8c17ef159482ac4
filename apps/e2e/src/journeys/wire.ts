import type { BrowserContext, Page } from 'playwright-core';

/** What a browser says to one server. */
export type Wire = {
  /** Addresses asked for, in order, web sockets among them. */
  requests(): readonly string[];
  /** Addresses, headers' cookies, bodies and frames that went out. */
  sent(): readonly string[];
};

/** Listens to everything the browser's tabs send to this port, from now on. */
export function listenIn(context: BrowserContext, port: number): Wire {
  const requests: string[] = [];
  const sent: string[] = [];
  const isServer = (url: string) => new URL(url).port === String(port);
  context.on('request', (request) => {
    if (!isServer(request.url())) return;
    requests.push(request.url());
    sent.push(request.url(), request.postData() ?? '', request.headers().referer ?? '');
  });
  const follow = (page: Page) =>
    page.on('websocket', (socket) => {
      if (!isServer(socket.url())) return;
      requests.push(socket.url());
      sent.push(socket.url());
      socket.on('framesent', ({ payload }) => {
        sent.push(payload.toString());
      });
    });
  for (const page of context.pages()) follow(page);
  context.on('page', follow);
  return { requests: () => requests, sent: () => sent };
}
