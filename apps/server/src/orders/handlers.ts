import { answerReturn } from './answer-return.ts';
import { fetchOrderUpdates } from './fetch-order-updates.ts';
import { fetchOrders } from './fetch-orders.ts';
import { fetchShopperOrders } from './fetch-shopper-orders.ts';
import { lookUpOrder } from './look-up-order.ts';
import { reportOrder } from './report-order.ts';
import { requestReturn } from './request-return.ts';
import { setOrderUpdates } from './set-order-updates.ts';

/** Who answers the requests of `requests/order.ts`. */
export const orderHandlers = {
  shopper: {
    ...{ reportOrder, fetchOrders, lookUpOrder, requestReturn },
    ...{ fetchOrderUpdates, setOrderUpdates },
  },
  agent: { fetchShopperOrders, answerReturn, setOrderUpdates },
};
