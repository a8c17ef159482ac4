import type { PlacedOrder, WantedOrder, Ware, WareVariant } from './setting.ts';

export type KeptLine = { lineId: string; ware: Ware; variant: WareVariant; quantity: number };
export type KeptOrder = PlacedOrder & {
  wanted: WantedOrder;
  placedAt: number;
  changedAt: number;
  lines: KeptLine[];
  returned: number;
  parcels: { carrier: string; number: string; url: string }[];
};

/** What the fake shops of all platforms remember, in no platform's words. */
export function createStockRoom(wares: Ware[]) {
  const stock = structuredClone(wares);
  const orders: KeptOrder[] = [];
  const codes: { code: string; percent: number; expiresAt: number; uses: number }[] = [];
  const find = (variantId: string) => {
    for (const ware of stock) {
      const variant = ware.variants.find(({ id }) => id === variantId);
      if (variant) return { ware, variant };
    }
    throw new Error(`no variant ${variantId}`);
  };
  const orderOf = (orderId: string) => {
    const order = orders.find((one) => one.orderId === orderId);
    if (!order) throw new Error(`no order ${orderId}`);
    return order;
  };
  const changed = (orderId: string) => {
    const order = orderOf(orderId);
    order.changedAt += 60_000;
    return order;
  };
  return {
    stock,
    orders,
    codes,
    setPrice: (variantId: string, amount: number) => {
      find(variantId).variant.price = amount;
    },
    setStock: (variantId: string, pieces: number) => {
      find(variantId).variant.stock = pieces;
    },
    async place(wanted: WantedOrder): Promise<PlacedOrder> {
      const n = orders.length + 1;
      const placed = { orderId: `${7_000 + n}`, number: `#${1_000 + n}`, cartToken: `cart-${n}` };
      const lines = wanted.lines.map(({ variantId, quantity }, i) => ({
        ...find(variantId),
        lineId: `${n}${i}1`,
        quantity,
      }));
      const placedAt = 1_790_000_000_000 + n * 60_000;
      orders.push({
        ...placed,
        wanted,
        placedAt,
        changedAt: placedAt,
        lines,
        returned: 0,
        parcels: [],
      });
      return placed;
    },
    async refund(orderId: string, pieces: number) {
      changed(orderId).returned += pieces;
    },
    async ship(orderId: string, parcel: KeptOrder['parcels'][number]) {
      changed(orderId).parcels.push(parcel);
    },
    orderOf,
    worth: (lines: KeptLine[]) =>
      lines.reduce((sum, { variant, quantity }) => sum + variant.price * quantity, 0),
  };
}

export type StockRoom = ReturnType<typeof createStockRoom>;
