import { z } from 'zod';
import type { NewDiscount } from '../port.ts';
import { askAdmin } from './ask-medusa.ts';
import type { MedusaOptions } from './options.ts';

/** A promotion in a campaign of its own: the campaign has the end and the single use. */
export async function createDiscount(
  options: MedusaOptions,
  { code, percent, expiresAt }: NewDiscount,
): Promise<void> {
  const body = {
    code,
    type: 'standard',
    status: 'active',
    is_automatic: false,
    application_method: {
      type: 'percentage',
      target_type: 'items',
      allocation: 'across',
      value: percent,
    },
    campaign: {
      name: `Chat: ${code}`,
      campaign_identifier: code,
      ends_at: new Date(expiresAt).toISOString(),
      budget: { type: 'usage', limit: 1 },
    },
  };
  await askAdmin(options, { method: 'POST', path: 'promotions', body }, z.unknown());
}
