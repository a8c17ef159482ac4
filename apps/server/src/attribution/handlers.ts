import { fetchReport } from './fetch-report.ts';
import { fetchReportOrders } from './fetch-report-orders.ts';
import { recountAttribution, setAttributionWindows } from './set-windows.ts';

/** Who answers the requests of `requests/attribution.ts`. */
export const attributionHandlers = {
  shopper: {},
  agent: { fetchReport, fetchReportOrders, setAttributionWindows, recountAttribution },
};
