const PLAIN = '#1E6B57';
const CALLING = '#B3261E';

/** The icon of the tab, with a dot while something is unread. */
const drawing = (
  unread: number,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="${PLAIN}"/>
<path d="M9 23 16 8l7 15M12.2 17.2h7.6" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
${unread > 0 ? `<circle cx="25" cy="7" r="6.5" fill="${CALLING}" stroke="#fff" stroke-width="1.5"/>` : ''}
</svg>`;

/** Shows on the tab, and on an installed console's icon, that something is unread. */
export function drawBadge(page: Document, unread: number): void {
  const link = page.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const address = `data:image/svg+xml,${encodeURIComponent(drawing(unread))}`;
  if (link && link.href !== address) link.href = address;
  // On the icon of an installed console; where there is none, the browser refuses.
  page.defaultView?.navigator.setAppBadge?.(unread).catch(() => {});
}
