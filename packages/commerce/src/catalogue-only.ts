import type { Catalogue, Connector, Health } from './port.ts';
import { unsupported } from './unsupported.ts';
import { verifyAgainst } from './verify-lines.ts';

/** The most a listing of one page holds. */
const ALL = 1_000;

/** A connector to a shop of which only the catalogue is known: everything else says so. */
export function catalogueOnly(
  catalogue: Catalogue,
  health: () => Promise<Health>,
  listProducts?: Connector['listProducts'],
): Connector {
  const no = (what: string) => () => unsupported(`“${catalogue.platform}”`, what);
  return {
    platform: catalogue.platform,
    capabilities: {
      orders: false,
      discounts: false,
      checkoutLink: false,
      returns: false,
      webhooks: false,
    },
    catalogue,
    listProducts:
      listProducts ??
      (async () => ({ products: await catalogue.searchProducts('', ALL), next: null })),
    verifyLines: (lines) => verifyAgainst(catalogue.findProduct, lines),
    findOrders: no('reading orders'),
    findOrder: no('reading orders'),
    createDiscount: no('making codes'),
    createCheckoutLink: no('making links to pay'),
    startReturn: no('starting returns'),
    readWebhook: () => null,
    health,
  };
}
