// Run by `medusa exec` in an empty database: a region, a place that ships, knitwear, and keys.
const flows = require('@medusajs/medusa/core-flows');
const { ContainerRegistrationKeys, Modules } = require('@medusajs/framework/utils');

const COLOURS = { Oatmeal: 'oatmeal.jpg', Moss: 'moss.jpg', 'Dusk blue': 'dusk.jpg' };
const picture = (colour) => `https://cdn.example.test/${COLOURS[colour] ?? 'scarf.jpg'}`;

const KNITWEAR = [
  {
    title: 'Merino crew sweater',
    handle: 'merino-crew',
    description: 'Knitted in Galway. Hand wash cold; relaxes up to 3% after the first wash.',
    material: '100% extra fine merino',
    metadata: {
      care: 'Hand wash cold',
      fit: 'Relaxed',
      shrinkage: 3,
      size_chart: JSON.stringify({
        unit: 'cm',
        of: 'garment',
        columns: ['chest', 'length'],
        rows: [
          ['S', 96, 62],
          ['M', 102, 64],
          ['L', 108, 66],
        ],
      }),
    },
    options: { Size: ['S', 'M', 'L'], Colour: ['Oatmeal', 'Moss'] },
    variants: [
      { sku: 'MC-S-OAT', options: { Size: 'S', Colour: 'Oatmeal' }, price: 84, stock: 0 },
      { sku: 'MC-M-OAT', options: { Size: 'M', Colour: 'Oatmeal' }, price: 84, stock: 8 },
      { sku: 'MC-L-OAT', options: { Size: 'L', Colour: 'Oatmeal' }, price: 84, stock: 2 },
      { sku: 'MC-M-MOSS', options: { Size: 'M', Colour: 'Moss' }, price: 96, stock: 5 },
    ],
  },
  {
    title: 'Cashmere V-neck sweater',
    handle: 'cashmere-v-neck',
    description: 'Two-ply cashmere, garment dyed.',
    options: { Size: ['S', 'M'], Colour: ['Dusk blue'] },
    variants: [
      // A tenth off this price is not a whole penny.
      { sku: 'CV-S-DUSK', options: { Size: 'S', Colour: 'Dusk blue' }, price: 179.99, stock: 4 },
      { sku: 'CV-M-DUSK', options: { Size: 'M', Colour: 'Dusk blue' }, price: 179.99, stock: 4 },
    ],
  },
  {
    title: 'Lambswool scarf',
    handle: 'lambswool-scarf',
    description: 'Woven, not knitted; 180 cm long.',
    options: { 'Default option': ['Default option value'] },
    variants: [
      {
        sku: 'LS-ONE',
        options: { 'Default option': 'Default option value' },
        price: 48,
        stock: 30,
      },
    ],
  },
];

exports.default = async function seed({ container }) {
  const run = async (workflow, input) => (await workflow(container).run({ input })).result;
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const [channel] = await run(flows.createSalesChannelsWorkflow, {
    salesChannelsData: [{ name: 'Tern & Purl' }],
  });
  const [region] = await run(flows.createRegionsWorkflow, {
    regions: [
      {
        name: 'United Kingdom',
        currency_code: 'gbp',
        countries: ['gb'],
        payment_providers: ['pp_system_default'],
      },
    ],
  });
  await run(flows.createTaxRegionsWorkflow, [{ country_code: 'gb', provider_id: 'tp_system' }]);
  const [store] = await container.resolve(Modules.STORE).listStores();
  await run(flows.updateStoresWorkflow, {
    selector: { id: store.id },
    update: {
      name: 'Tern & Purl',
      default_sales_channel_id: channel.id,
      default_region_id: region.id,
      supported_currencies: [{ currency_code: 'gbp', is_default: true }],
    },
  });
  const shelf = await openShelf(container, { run, link, channel, region });
  const products = await run(flows.createProductsWorkflow, {
    products: KNITWEAR.map((piece) => productOf(piece, { channel, profile: shelf.profile })),
  });
  await stock(container, { run, products, location: shelf.location });
  const keys = await run(flows.createApiKeysWorkflow, {
    api_keys: [
      { title: 'Storefront', type: 'publishable', created_by: '' },
      { title: 'Aisle', type: 'secret', created_by: '' },
    ],
  });
  const [publishable, secret] = ['publishable', 'secret'].map((type) =>
    keys.find((key) => key.type === type),
  );
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: publishable.id, add: [channel.id] });
  const told = { publishableKey: publishable.token, secretKey: secret.token, regionId: region.id };
  process.stdout.write(`\nSHOP ${JSON.stringify(told)}\n`);
};

const productOf = ({ options, variants, ...piece }, { channel, profile }) => ({
  ...piece,
  status: 'published',
  shipping_profile_id: profile.id,
  thumbnail: picture(variants[0].options.Colour),
  images: variants.map((variant) => ({ url: picture(variant.options.Colour) })),
  options: Object.entries(options).map(([title, values]) => ({ title, values })),
  variants: variants.map(({ sku, options: chosen, price }) => ({
    title: Object.values(chosen).join(' / '),
    sku,
    options: chosen,
    thumbnail: picture(chosen.Colour),
    manage_inventory: true,
    prices: [{ amount: price, currency_code: 'gbp' }],
  })),
  sales_channels: [{ id: channel.id }],
});

const stock = async (container, { run, location }) => {
  const pieces = new Map(
    KNITWEAR.flatMap(({ variants }) => variants.map(({ sku, stock: held }) => [sku, held])),
  );
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: items } = await query.graph({ entity: 'inventory_item', fields: ['id', 'sku'] });
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: location.id,
      stocked_quantity: pieces.get(sku),
    })),
  });
};

/** A place that holds the stock and ships to the region for 4.50. */
const openShelf = async (container, { run, link, channel, region }) => {
  const [location] = await run(flows.createStockLocationsWorkflow, {
    locations: [{ name: 'Galway', address: { city: 'Galway', country_code: 'IE', address_1: '' } }],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
  });
  const [profile] = await run(flows.createShippingProfilesWorkflow, {
    data: [{ name: 'Default', type: 'default' }],
  });
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'Galway post',
    type: 'shipping',
    service_zones: [{ name: 'Islands', geo_zones: [{ country_code: 'gb', type: 'country' }] }],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });
  await run(flows.createShippingOptionsWorkflow, [
    {
      name: 'Post',
      price_type: 'flat',
      provider_id: 'manual_manual',
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      type: { label: 'Post', description: 'Two days', code: 'post' },
      prices: [
        { currency_code: 'gbp', amount: 4.5 },
        { region_id: region.id, amount: 4.5 },
      ],
      rules: [
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
        { attribute: 'is_return', value: 'false', operator: 'eq' },
      ],
    },
  ]);
  await run(flows.linkSalesChannelsToStockLocationWorkflow, {
    id: location.id,
    add: [channel.id],
  });
  return { location, profile };
};
