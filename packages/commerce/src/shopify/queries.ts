/** The Admin API's version; each is served for a year after its name. */
export const API_VERSION = '2026-10';

/*
 * Costs are counted before they are run: an object is a point, a connection as many as it asks for,
 * 1,000 at most. That is why lists name ids first and what is in them comes a few at a time.
 */

const product = `
  id legacyResourceId handle title description(truncateAt: 2000) status onlineStoreUrl
  featuredMedia { preview { image { url } } }
  options(first: 5) { name optionValues { name swatch { color } } }
`;
const variant = `
  legacyResourceId sku price compareAtPrice availableForSale inventoryQuantity inventoryPolicy
  selectedOptions { name value }
  image { url }
`;
const money = 'presentmentMoney { amount currencyCode }';

export const SHOP = `query Shop {
  shop { name currencyCode primaryDomain { url } }
}`;

export const SCOPES = `query Scopes {
  currentAppInstallation { accessScopes { handle } }
}`;

/** One product with all of its variants. */
export const PRODUCT = `query Product($id: ID!) {
  product(id: $id) { ${product} variants(first: 250) { nodes { ${variant} } } }
}`;

export const PRODUCT_IDS = `query ProductIds($first: Int!, $after: String, $query: String) {
  products(first: $first, after: $after, query: $query) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A few products; the rare one with more variants is asked for by itself. */
export const PRODUCTS = `query Products($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Product {
      ${product}
      variants(first: 50) { nodes { ${variant} } pageInfo { hasNextPage } }
    }
  }
}`;

export const NOTES = `query Notes($id: ID!) {
  product(id: $id) { updatedAt metafields(first: 50) { nodes { key type value } } }
}`;

/** Prices as a country's market has them. */
export const PRICES = `query Prices($ids: [ID!]!, $country: CountryCode) {
  nodes(ids: $ids) {
    ... on ProductVariant {
      legacyResourceId
      product { legacyResourceId }
      contextualPricing(context: { country: $country }) { price { amount currencyCode } }
    }
  }
}`;

/** The only variant of a product that is named without one. */
export const ONLY_VARIANTS = `query OnlyVariants($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Product { legacyResourceId variants(first: 2) { nodes { legacyResourceId } } }
  }
}`;

const order = `
  legacyResourceId name processedAt updatedAt cancelledAt email presentmentCurrencyCode
  displayFinancialStatus displayFulfillmentStatus discountCodes
  cartToken checkoutToken statusPageUrl
  customer { legacyResourceId }
  customAttributes { key value }
  totalDiscountsSet { ${money} }
  totalShippingPriceSet { ${money} }
  totalPriceSet { ${money} }
  totalRefundedSet { ${money} }
  fulfillments(first: 10) { displayStatus trackingInfo(first: 3) { company number url } }
  lineItems(first: 40) {
    nodes {
      id title sku quantity currentQuantity
      image { url }
      product { legacyResourceId }
      variant { legacyResourceId selectedOptions { name value } }
      originalUnitPriceSet { ${money} }
      discountedUnitPriceAfterAllDiscountsSet { ${money} }
    }
  }
`;

export const ORDER = `query Order($id: ID!) {
  order(id: $id) { ${order} }
}`;

export const ORDER_IDS = `query OrderIds($query: String!) {
  orders(first: 10, query: $query, sortKey: PROCESSED_AT, reverse: true) { nodes { id } }
}`;

export const ORDERS = `query Orders($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Order { ${order} } }
}`;

export const CREATE_DISCOUNT = `mutation CreateDiscount($discount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $discount) {
    codeDiscountNode { id }
    userErrors { code message }
  }
}`;

export const RETURNABLE = `query Returnable($orderId: ID!) {
  returnableFulfillments(first: 10, orderId: $orderId) {
    nodes {
      returnableFulfillmentLineItems(first: 40) {
        nodes { quantity fulfillmentLineItem { id lineItem { id } } }
      }
    }
  }
}`;

export const REQUEST_RETURN = `mutation RequestReturn($input: ReturnRequestInput!) {
  returnRequest(input: $input) {
    return { name }
    userErrors { code message }
  }
}`;

/** Everything we ever ask, so that all of it is checked against the published schema. */
export const QUERIES = {
  SHOP,
  SCOPES,
  PRODUCT,
  PRODUCT_IDS,
  PRODUCTS,
  NOTES,
  PRICES,
  ONLY_VARIANTS,
  ORDER,
  ORDER_IDS,
  ORDERS,
  CREATE_DISCOUNT,
  RETURNABLE,
  REQUEST_RETURN,
};
