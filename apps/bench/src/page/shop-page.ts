import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A plain shop's page: twelve products, a style sheet, no script but the snippet, if any. */
const pageWith = (snippet: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plain shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="A plain shop to measure against">
<style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:60rem}li{margin:1rem 0}</style></head>
<body><h1>Plain shop</h1><ul>${Array.from(
  { length: 12 },
  (_, i) =>
    `<li><h2>Sweater ${i + 1}</h2><p>Warm, soft and knitted slowly, like the others.</p></li>`,
).join('')}</ul>${snippet}</body></html>`;

/** Serves the page with (`/`) and without (`/bare`) the snippet. */
export async function openShopPage(snippet: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else response.end(pageWith(request.url === '/bare' ? '' : snippet));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
