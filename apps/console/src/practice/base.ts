import { createContext } from 'preact';

/** Where the desk on the screen has its addresses: the real one's, or the one for practice. */
export const REAL_BASE = '/console';
export const PRACTICE_BASE = '/console/practice';
export const BaseContext = createContext(REAL_BASE);

export const conversationPath = (base: string, conversationId: string): string =>
  `${base}/c/${conversationId}`;

/** The inbox with nothing open. */
export const inboxPath = (base: string): string =>
  base === PRACTICE_BASE ? `${base}/desk` : `${base}/`;

/** The conversation an address of this desk shows; null: none. */
export const conversationIn = (base: string, path: string): string | null => {
  const found = /^(.*)\/c\/([0-9a-f-]{36})\/?$/.exec(path);
  return found?.[1] === base ? (found[2] ?? null) : null;
};

/** Whether an address belongs to the desk for practice. */
export const isPractice = (path: string): boolean =>
  conversationIn(PRACTICE_BASE, path) !== null ||
  path.replace(/\/$/, '') === inboxPath(PRACTICE_BASE);
