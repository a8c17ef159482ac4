import { locale } from '../language/current.ts';

/** Whether this browser can show notifications of a closed page; `install`: once it is installed. */
export type PushSupport = 'yes' | 'no' | 'install';

/** What of a subscription the server has to know. */
export type PushAddress = { endpoint: string; p256dh: string; auth: string };

/** As much of a browser's push and notifications as is used. */
export type PushBrowser = {
  readonly support: PushSupport;
  /** The language of the console on it, such as `de-AT`: notifications speak it. */
  readonly locale: string;
  permission(): NotificationPermission;
  /** Only from a tap: a browser asks nobody otherwise. */
  askPermission(): Promise<NotificationPermission>;
  /** The subscription of this browser for the server's key, made where there is none. */
  subscribe(key: string): Promise<PushAddress>;
  unsubscribe(): Promise<void>;
};

type PageWindow = Pick<Window, 'navigator' | 'isSecureContext'> & {
  PushManager?: unknown;
  Notification?: typeof Notification;
};

/** iPhones and iPads let only installed pages notify; an iPad says that it is a Mac. */
const isApplePhone = ({ userAgent, maxTouchPoints }: Navigator): boolean =>
  /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);

const supportOf = (page: PageWindow): PushSupport => {
  const workers: ServiceWorkerContainer | undefined = page.navigator.serviceWorker;
  if (page.isSecureContext && workers && page.PushManager && page.Notification) return 'yes';
  return page.isSecureContext && isApplePhone(page.navigator) ? 'install' : 'no';
};

const base64url = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A browser's own; `page` is its window. */
export const openPushBrowser = (page: PageWindow): PushBrowser => {
  const manager = async () => (await page.navigator.serviceWorker.ready).pushManager;
  return {
    support: supportOf(page),
    locale,
    permission: () => page.Notification?.permission ?? 'denied',
    askPermission: async () => (await page.Notification?.requestPermission()) ?? 'denied',
    subscribe: async (key) => {
      const push = await manager();
      const known = await push.getSubscription();
      const same = known && base64url(known.options.applicationServerKey) === key;
      // Of a server with another secret: its messages come no more.
      if (known && !same) await known.unsubscribe();
      const made = same
        ? known
        : await push.subscribe({ userVisibleOnly: true, applicationServerKey: key });
      return {
        endpoint: made.endpoint,
        p256dh: base64url(made.getKey('p256dh')),
        auth: base64url(made.getKey('auth')),
      };
    },
    unsubscribe: async () => {
      await (await (await manager()).getSubscription())?.unsubscribe();
    },
  };
};
