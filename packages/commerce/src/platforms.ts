import type { Tools } from './ask.ts';
import { demoForm } from './demo-shop/form.ts';
import { feedForm } from './feed/form.ts';
import { medusaForm } from './medusa/form.ts';
import { type Connector, ShopError } from './port.ts';
import { shopifyForm } from './shopify/form.ts';
import { vendureForm } from './vendure/form.ts';
import { wooCommerceForm } from './woocommerce/form.ts';

/** One thing to be filled in to reach a shop. */
export type PlatformField = {
  name: string;
  label: string;
  /** Where to find it, in the shop's own words. */
  hint: string;
  /** A key: sealed when kept and never shown again. */
  secret: boolean;
  optional: boolean;
  /** Several lines. */
  long?: true;
};

/** A platform a store can be connected to: what it needs, and how it is opened. */
export type Platform = {
  platform: string;
  name: string;
  /** What it allows, in a line. */
  about: string;
  /** What to do on the shop's side, step by step. */
  steps: string[];
  fields: PlatformField[];
  /** @throws ShopError (`refused`) naming what is wrong with what was filled in. */
  open(given: Record<string, string>, tools: Tools): Connector;
};

/** Every platform, in the order it is offered. */
export const PLATFORMS: readonly Platform[] = [
  shopifyForm,
  wooCommerceForm,
  medusaForm,
  vendureForm,
  feedForm,
  demoForm,
];

/** @throws ShopError (`refused`) for an unknown platform, or what its form does not take. */
export function openConnector(
  platform: string,
  given: Record<string, string>,
  tools: Tools,
): Connector {
  const form = PLATFORMS.find((one) => one.platform === platform);
  if (!form) throw new ShopError('refused', `There is no platform “${platform}”.`);
  const absent = form.fields.find(({ name, optional }) => !optional && !given[name]?.trim());
  if (absent) throw new ShopError('refused', `${absent.label}: is missing.`);
  return form.open(given, tools);
}
