/*
 * The console's service worker. It keeps one page for when the server cannot be reached, and nothing
 * else: answers of the API, people's words and pictures are never kept, and the console itself always
 * comes from the server, so that it is never an old one. And it shows what calls an agent who looks at
 * no console.
 */
const KEPT = 'aisle-offline-2';
const PAGE = '/console/offline.html';
const PARTS = ['/console/offline.css', '/console/offline.js', '/console/icons/192.png'];

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

/** What the server has sent; a browser wants something shown even where that cannot be read. */
const readCall = (data) => {
  try {
    const { title, body, conversationId } = data.json();
    return { title: String(title), body: String(body), conversationId: conversationId ?? null };
  } catch {
    return { title: 'Aisle', body: '', conversationId: null };
  }
};

const showCall = ({ title, body, conversationId }) =>
  self.registration.showNotification(title, {
    body,
    // One for each conversation, and each new call is heard.
    tag: conversationId ?? 'aisle',
    renotify: true,
    icon: '/console/icons/192.png',
    data: { conversationId },
  });

/** Shows the conversation in a console that is open, else in one that opens. */
const openConsole = async (conversationId) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [page] = pages
    .filter(({ url }) => new URL(url).pathname.startsWith('/console'))
    .sort(
      (a, b) => Number(b.visibilityState === 'visible') - Number(a.visibilityState === 'visible'),
    );
  const path = conversationId === null ? '/console/' : `/console/c/${conversationId}`;
  if (!page) return self.clients.openWindow(path);
  if (conversationId !== null) page.postMessage({ kind: 'aisle:open', conversationId });
  return page.focus();
};

self.addEventListener('push', (event) => {
  event.waitUntil(showCall(readCall(event.data)));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openConsole(event.notification.data?.conversationId ?? null));
});
