import { z } from 'zod';
import { type NewDiscount, ShopError } from '../port.ts';
import { accepted, askAdmin, result } from './ask-admin.ts';
import type { VendureOptions } from './options.ts';

/** A promotion that one code opens, once, until it expires. */
export async function createDiscount(
  options: VendureOptions,
  { code, percent, expiresAt }: NewDiscount,
): Promise<void> {
  // Vendure takes a second promotion with the same code, and then gives both discounts for it.
  if (await isTaken(options, code)) throw new ShopError('refused', `the code ${code} is taken`);
  const query = `mutation ($input: CreatePromotionInput!) {
    createPromotion(input: $input) { __typename ... on ErrorResult { errorCode message } }
  }`;
  const input = {
    enabled: true,
    couponCode: code,
    usageLimit: 1,
    endsAt: new Date(expiresAt).toISOString(),
    conditions: [],
    actions: [
      {
        code: 'order_percentage_discount',
        arguments: [{ name: 'discount', value: String(percent) }],
      },
    ],
    translations: [{ languageCode: 'en', name: `${code}: ${percent} %`, description: '' }],
  };
  const schema = z.object({ createPromotion: result });
  const told = await askAdmin(options, { query, variables: { input } }, schema);
  if (told) accepted(told.createPromotion);
}

async function isTaken(options: VendureOptions, code: string): Promise<boolean> {
  const query = `query ($options: PromotionListOptions) { promotions(options: $options) { totalItems } }`;
  const variables = { options: { filter: { couponCode: { eq: code } }, take: 1 } };
  const schema = z.object({ promotions: z.object({ totalItems: z.int() }) });
  return ((await askAdmin(options, { query, variables }, schema))?.promotions.totalItems ?? 0) > 0;
}
