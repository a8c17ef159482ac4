import { fetchServed, fetchService } from './fetch-service.ts';
import { fetchTopics } from './fetch-topics.ts';

/** Who answers the requests of `requests/service.ts`. */
export const serviceHandlers = { agent: { fetchService, fetchServed, fetchTopics } };
