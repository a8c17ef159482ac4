import type { OrderClaim } from '@aisle/protocol';
import { CUSTOM } from './custom-cart.ts';
import { readOrder } from './read-order.ts';

/** Orders as `Aisle('order', order)` tells them, kept for whoever listens later. */
export const createOrders = () => {
  const orders = new Map<string, OrderClaim>();
  const listeners = new Set<(order: OrderClaim) => void>();
  return {
    any: () => orders.size > 0,
    take: (value: unknown): boolean => {
      const order = readOrder(value, CUSTOM);
      if (!order) return false;
      if (orders.has(order.orderId)) return true;
      orders.set(order.orderId, order);
      for (const tell of [...listeners]) tell(order);
      return true;
    },
    listen: (tell: (order: OrderClaim) => void) => {
      listeners.add(tell);
      for (const order of orders.values()) tell(order);
      return () => void listeners.delete(tell);
    },
  };
};
