import { newId } from '@aisle/client/new-id';

/** What one tab, and this browser, keep of being seen. Where storage is refused, the page does. */
export type Tab = {
  visitId: string;
  /** The secret of an earlier chat in this browser, if there is one. */
  credential: () => string | undefined;
  keepCredential: (credential: string) => void;
  /** A greeting was waved away not long ago. */
  quiet: () => boolean;
  beQuiet: () => void;
  /** This browser has met a campaign. */
  hasMet: () => boolean;
  /** Counts one more page that showed this greeting; false: it was shown often enough. */
  mayShow: (id: string) => boolean;
};

const QUIET_MS = 7 * 24 * 3_600_000;
const SHOWINGS = 3;

/** Only called once she may be seen: before that nothing is stored. */
export const openTab = (siteKey: string): Tab => {
  const read = (storage: 'localStorage' | 'sessionStorage', key: string): string | undefined => {
    try {
      return window[storage].getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const write = (storage: 'localStorage' | 'sessionStorage', key: string, value: string) => {
    try {
      window[storage].setItem(key, value);
    } catch {}
  };
  const visit = `aisle.visit.${siteKey}`;
  const quiet = `aisle.quiet.${siteKey}`;
  const shown = `aisle.shown.${siteKey}`;
  const credential = `aisle:shopper:${siteKey}`;
  const visitId = read('sessionStorage', visit) ?? newId(Date);
  write('sessionStorage', visit, visitId);
  return {
    visitId,
    credential: () => read('localStorage', credential),
    keepCredential: (given) => write('localStorage', credential, given),
    quiet: () => Date.now() - Number(read('localStorage', quiet) ?? 0) < QUIET_MS,
    beQuiet: () => write('localStorage', quiet, `${Date.now()}`),
    hasMet: () => read('localStorage', `aisle.campaigns.${siteKey}`) !== undefined,
    mayShow: (id) => {
      const [known, times = '0'] = (read('sessionStorage', shown) ?? '').split(' ');
      const count = known === id ? Number(times) : 0;
      if (count < SHOWINGS) write('sessionStorage', shown, `${id} ${count + 1}`);
      return count < SHOWINGS;
    },
  };
};

/** Whether this browser has chatted here before; reads, and keeps nothing. */
export const hasChatted = (siteKey: string): boolean => {
  try {
    return localStorage.getItem(`aisle:shopper:${siteKey}`) !== null;
  } catch {
    return false;
  }
};
