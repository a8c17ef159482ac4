import type { Embed } from './http/guards.ts';
import type { Merchant } from './merchant/merchant-routes.ts';

/** How the shop is started on its own. */
export interface Settings {
  port: number;
  host: string;
  dataFile?: string;
  embed?: Embed;
  merchant?: Merchant;
}

/** Reads the environment, or says in one line what is wrong with it. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Settings } | { ok: false; message: string } {
  const port = env.AISLE_SHOP_PORT || '4100';
  const scriptUrl = env.AISLE_SHOP_SCRIPT || undefined;
  const siteKey = env.AISLE_SHOP_SITE_KEY || undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return wrong('AISLE_SHOP_PORT', port, 'a port from 0 to 65535');
  }
  if (scriptUrl && !/^https?:$/.test(URL.parse(scriptUrl)?.protocol ?? '')) {
    return wrong('AISLE_SHOP_SCRIPT', scriptUrl, 'an http or https address of a script');
  }
  if (siteKey && !/^[\w-]{1,100}$/.test(siteKey)) {
    return wrong('AISLE_SHOP_SITE_KEY', siteKey, 'letters, digits, "-" and "_"');
  }
  const apiKey = env.AISLE_SHOP_API_KEY || undefined;
  const webhookUrl = env.AISLE_SHOP_WEBHOOK || undefined;
  if (apiKey && apiKey.length < 16) {
    return wrong('AISLE_SHOP_API_KEY', '…', '16 characters or more');
  }
  if (webhookUrl && (!apiKey || !/^https?:$/.test(URL.parse(webhookUrl)?.protocol ?? ''))) {
    return wrong('AISLE_SHOP_WEBHOOK', webhookUrl, 'an http(s) address, with AISLE_SHOP_API_KEY');
  }
  if (!scriptUrl !== !siteKey) {
    const absent = scriptUrl ? 'AISLE_SHOP_SITE_KEY' : 'AISLE_SHOP_SCRIPT';
    return wrong(absent, '', 'AISLE_SHOP_SCRIPT and AISLE_SHOP_SITE_KEY together, or neither');
  }
  return {
    ok: true,
    value: {
      port: Number(port),
      host: env.AISLE_HOST || '127.0.0.1',
      ...(env.AISLE_SHOP_DATA && { dataFile: env.AISLE_SHOP_DATA }),
      ...(apiKey && { merchant: { apiKey, ...(webhookUrl && { webhookUrl }) } }),
      ...(scriptUrl && siteKey && { embed: { scriptUrl, siteKey } }),
    },
  };
}

function wrong(name: string, given: string, allowed: string): { ok: false; message: string } {
  return { ok: false, message: `${name} is "${given}"; allowed: ${allowed}.` };
}
