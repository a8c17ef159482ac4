// A small storefront on Medusa's Store API, with its cart's id in localStorage.
const { url, publishableKey, regionId, cartName } = window.SHOP;

const ask = async (method, path, body) => {
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', 'x-publishable-api-key': publishableKey },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
};

const cartPath = () => `/store/carts/${localStorage.getItem(cartName)}`;

const show = async () => {
  const told = localStorage.getItem(cartName) && (await ask('GET', cartPath()));
  const items = told?.cart?.completed_at ? [] : (told?.cart?.items ?? []);
  const pieces = items.reduce((all, item) => all + item.quantity, 0);
  document.querySelector('output').textContent = String(pieces);
};

const add = async (variantId) => {
  if (!localStorage.getItem(cartName)) {
    const { cart } = await ask('POST', '/store/carts', { region_id: regionId });
    localStorage.setItem(cartName, cart.id);
  }
  await ask('POST', `${cartPath()}/line-items`, { variant_id: variantId, quantity: 1 });
  await show();
};

/** Goes to the till and pays; answers the order's id. */
const pay = async () => {
  const address = {
    first_name: 'Ada',
    last_name: 'L',
    address_1: 'Rue de la Paix 3',
    city: 'Leeds',
  };
  await ask('POST', cartPath(), {
    email: 'ada@example.test',
    shipping_address: { ...address, country_code: 'gb', postal_code: 'LS1' },
  });
  const cartId = localStorage.getItem(cartName);
  const { shipping_options } = await ask('GET', `/store/shipping-options?cart_id=${cartId}`);
  await ask('POST', `${cartPath()}/shipping-methods`, { option_id: shipping_options[0].id });
  const { payment_collection } = await ask('POST', '/store/payment-collections', {
    cart_id: cartId,
  });
  await ask('POST', `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: 'pp_system_default',
  });
  const { order } = await ask('POST', `${cartPath()}/complete`);
  await show();
  return order.id;
};

window.shop = { show, add, pay };
await show();
