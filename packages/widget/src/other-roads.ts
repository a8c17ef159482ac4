import { type OpenLink, systemClock } from '@aisle/client';
import { httpRoad } from '@aisle/client/line/http';

/** The official client with polling; its bytes come when this road is taken. */
export const byPolling =
  (serverUrl: string): OpenLink =>
  async (auth, events) => {
    const { socketIoRoad } = await import('@aisle/client/line/socket-io');
    const road = socketIoRoad({ serverUrl, namespace: '/shopper', transports: ['polling'] });
    return road(auth, events);
  };

/** One request per question: the last road. */
export const byRequests = (serverUrl: string): OpenLink =>
  httpRoad({ serverUrl, browser: window, clock: systemClock });
