const WORKER = '/console/worker.js';
const SCOPE = '/console/';

type Policy = { createScriptURL(url: string): string };
type PageWindow = Pick<Window, 'navigator' | 'isSecureContext'> & {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
  };
};

/** The one address that may become a script here, whoever asks. */
const onlyWorker = (url: string): string => {
  if (url !== WORKER) throw new TypeError('no script but the worker');
  return url;
};

/**
 * Starts the service worker that shows a page of its own while the server cannot be reached, and
 * makes the console installable. A browser without one, or that refuses, loses only that.
 */
export const registerWorker = async (page: PageWindow): Promise<void> => {
  // Also absent where the page did not come over https or from this machine.
  const workers: ServiceWorkerContainer | undefined = page.navigator.serviceWorker;
  if (!workers || !page.isSecureContext) return;
  try {
    const policy = page.trustedTypes?.createPolicy('aisle-worker', { createScriptURL: onlyWorker });
    const url = policy ? policy.createScriptURL(WORKER) : WORKER;
    // Asked of the server each time: an old worker never outlives a new server.
    await workers.register(url, { scope: SCOPE, updateViaCache: 'none' });
  } catch {
    // Refused by the browser, such as in a private window.
  }
};
