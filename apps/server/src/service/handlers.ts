import { fetchServed, fetchService } from './fetch-service.ts';

/** Who answers the requests of `requests/service.ts`. */
export const serviceHandlers = { agent: { fetchService, fetchServed } };
