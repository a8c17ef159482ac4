// A small storefront on Vendure's Shop API, with its session as a bearer token in localStorage.
const { url, tokenName } = window.SHOP;
const ORDER = '__typename ... on Order { code totalQuantity } ... on ErrorResult { errorCode }';

const ask = async (query, variables) => {
  const token = localStorage.getItem(tokenName);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const begun = response.headers.get('vendure-auth-token');
  if (begun) localStorage.setItem(tokenName, begun);
  return (await response.json()).data;
};

const show = async () => {
  const told = localStorage.getItem(tokenName) && (await ask('{ activeOrder { totalQuantity } }'));
  const pieces = told?.activeOrder?.totalQuantity ?? 0;
  document.querySelector('output').textContent = String(pieces);
};

const add = async (variantId) => {
  const query = `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { ${ORDER} } }`;
  await ask(query, { id: variantId });
  await show();
};

/** Goes to the till and pays; answers the order's code. */
const pay = async () => {
  const steps = [
    'setCustomerForOrder(input: { emailAddress: "ada@example.test", firstName: "Ada", lastName: "L" }) { __typename }',
    'setOrderShippingAddress(input: { streetLine1: "Rue de la Paix 3", city: "Leeds", countryCode: "GB" }) { __typename }',
  ];
  for (const step of steps) await ask(`mutation { ${step} }`);
  const { eligibleShippingMethods } = await ask('{ eligibleShippingMethods { id } }');
  await ask(
    'mutation ($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) { __typename } }',
    {
      id: [eligibleShippingMethods[0].id],
    },
  );
  await ask('mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }');
  const told = await ask(
    `mutation { addPaymentToOrder(input: { method: "standard-payment", metadata: {} }) { ${ORDER} } }`,
  );
  await show();
  return told.addPaymentToOrder.code;
};

const goToTill = () =>
  ask('mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }');

window.shop = { show, add, pay, goToTill };
await show();
