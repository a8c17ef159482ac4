// Copied beside an installed Medusa: its own database, no admin pages, keys of this run only.
const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.SHOP_DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    http: {
      storeCors: process.env.SHOP_ORIGIN,
      adminCors: process.env.SHOP_ORIGIN,
      authCors: process.env.SHOP_ORIGIN,
      jwtSecret: process.env.SHOP_PASSWORD,
      cookieSecret: process.env.SHOP_PASSWORD,
    },
  },
  admin: { disable: true },
});
