import css from './badge.css?inline';

/** Shows on the drawn launcher whether the chat is open and how much is unread. */
export const createLauncherState = (button: HTMLButtonElement, label = '') => {
  const root = button.getRootNode() as ShadowRoot;
  const badge = document.createElement('b');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  // The loader may have told of a failed try in the label's place.
  const words = button.lastChild;
  if (words) words.textContent = label;
  let open = false;

  return {
    isOpen: () => open,
    setOpen: (now: boolean) => {
      open = now;
      button.setAttribute('aria-expanded', String(now));
    },
    setUnread: (count: number) => {
      badge.textContent = count > 99 ? '99+' : String(count);
      if (count > 0) {
        button.append(badge);
        button.setAttribute('aria-description', `${count} unread`);
      } else {
        badge.remove();
        button.removeAttribute('aria-description');
      }
    },
    focus: () => button.focus(),
  };
};
