/*
 * The console's service worker. It keeps one page for when the server cannot be reached, and nothing
 * else: answers of the API, people's words and pictures are never kept, and the console itself always
 * comes from the server, so that it is never an old one.
 */
const KEPT = 'aisle-offline-1';
const PAGE = '/console/offline.html';
const PARTS = ['/console/offline.css', '/console/icons/192.png'];

const keep = async () => {
  const cache = await caches.open(KEPT);
  await cache.addAll([PAGE, ...PARTS].map((path) => new Request(path, { cache: 'reload' })));
};

const forgetOthers = async () => {
  for (const name of await caches.keys())
    if (name.startsWith('aisle-offline-') && name !== KEPT) await caches.delete(name);
};

const fromServer = (request, otherwise) =>
  fetch(request).catch(async () => {
    const kept = await caches.match(otherwise);
    return kept ?? Response.error();
  });

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(fromServer(request, PAGE));
  else if (origin === self.location.origin && PARTS.includes(pathname))
    event.respondWith(fromServer(request, pathname));
});
