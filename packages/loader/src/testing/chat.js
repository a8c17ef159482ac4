// A chat of a few lines behind the same `boot(root, host)` as the real one.
export const boot = (root, host) => {
  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'div{position:fixed;right:20px;bottom:88px;width:384px;height:300px;background:#fff}',
  );
  root.adoptedStyleSheets = [sheet];
  const key = `aisle.${host.siteKey}`;
  const keep = (open) => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ open, drafts: {} }));
    } catch {}
  };
  const closer = element('button', { 'aria-label': 'Close chat' }, 'x');
  const field = element('textarea', { 'aria-label': 'Message' });
  const panel = element('div', { role: 'dialog', 'aria-label': 'Chat' }, field, closer);
  let wasOpen = false;
  try {
    wasOpen = JSON.parse(sessionStorage.getItem(key))?.open === true;
  } catch {}
  panel.hidden = !wasOpen;
  root.append(panel);
  const chat = {
    open: () => {
      panel.hidden = false;
      keep(true);
      field.focus();
    },
    close: () => {
      panel.hidden = true;
      keep(false);
      host.onClosed();
    },
    stop: () => panel.remove(),
  };
  closer.onclick = chat.close;
  // The tests look at the host from the page.
  globalThis.host = host;
  globalThis.boots = (globalThis.boots ?? 0) + 1;
  return chat;
};
