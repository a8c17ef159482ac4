import type { ChosenOption, Money, ProductRef } from '@aisle/protocol';

/** What crosses between page and frame is read field by field; what does not fit is null. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** All of a list, or null where one of it does not fit. */
export const readAll = <T>(value: unknown, read: (one: unknown) => T | null): T[] | null => {
  if (!Array.isArray(value)) return null;
  const found = value.map(read);
  return found.includes(null) ? null : (found as T[]);
};

export const readMoney = (value: unknown): Money | null => {
  if (!isFields(value)) return null;
  const { amount, currency } = value;
  return Number.isSafeInteger(amount) && isText(currency)
    ? { amount: Number(amount), currency }
    : null;
};

export const readRef = (value: unknown): ProductRef | null => {
  if (!isFields(value)) return null;
  const { platform, productId, variantId, sku, url } = value;
  if (!isText(platform) || !isText(productId)) return null;
  return {
    platform,
    productId,
    ...(isText(variantId) && { variantId }),
    ...(isText(sku) && { sku }),
    ...(isText(url) && { url }),
  };
};

export const readOption = (value: unknown): ChosenOption | null =>
  isFields(value) && isText(value.name) && isText(value.value)
    ? { name: value.name, value: value.value }
    : null;
