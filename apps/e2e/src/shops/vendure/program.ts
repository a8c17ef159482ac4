import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A Vendure of its own, run as a process in the folder where npm has put Vendure: seeds an empty
 * database and serves it. Vendure is GPL: it is a server to test against, and nothing of it is
 * imported by anything but this program.
 */
const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const need = createRequire(join(process.cwd(), 'package.json'));
const { bootstrap, DefaultJobQueuePlugin, DefaultSearchPlugin, JobQueueService, ...vendure } =
  need('@vendure/core');
const { populate } = need('@vendure/core/cli');
const { AssetServerPlugin } = need('@vendure/asset-server-plugin');

const samples = join(process.cwd(), 'node_modules/@vendure/create/assets');
const database = new URL(env('SHOP_DATABASE_URL'));

const config = vendure.mergeConfig(vendure.defaultConfig, {
  apiOptions: { port: Number(env('SHOP_PORT')), hostname: '127.0.0.1' },
  authOptions: {
    tokenMethod: ['bearer', 'cookie', 'api-key'],
    superadminCredentials: { identifier: 'superadmin', password: env('SHOP_PASSWORD') },
    cookieOptions: { secret: randomBytes(16).toString('hex') },
  },
  dbConnectionOptions: {
    type: 'postgres',
    host: database.hostname,
    port: Number(database.port),
    username: database.username,
    database: database.pathname.slice(1),
    synchronize: true,
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [vendure.dummyPaymentHandler] },
  importExportOptions: { importAssetsDir: join(samples, 'images') },
  // What a merchant adds for Aisle: the first two are written by her page, the others are read.
  customFields: {
    Order: [
      { name: 'aisleKey', type: 'string', nullable: true },
      { name: 'giftNote', type: 'text', nullable: true },
    ],
    Product: ['material', 'care', 'fit', 'sizeChart'].map((name) => ({ name, type: 'text' })),
  },
  plugins: [
    AssetServerPlugin.init({ route: 'assets', assetUploadDir: env('SHOP_FILES') }),
    DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true, pollInterval: 500 }),
    DefaultSearchPlugin.init({ indexStockStatus: true }),
  ],
});

const start = async () => {
  const app = await bootstrap(config);
  await app.get(JobQueueService).start();
  return app;
};
await populate(
  start,
  join(samples, 'initial-data.json'),
  join(import.meta.dirname, 'knitwear.csv'),
);
process.stdout.write('seeded\n');
