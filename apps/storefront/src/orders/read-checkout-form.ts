import type { Recipient } from './order.ts';
import type { OrderRequest } from './place-order.ts';

export type CheckoutField = keyof Recipient | 'giftNote';

/** What was typed, kept so that a mistake loses nothing, and what is wrong with it. */
export interface CheckoutForm {
  values: Record<CheckoutField, string>;
  mistakes: Partial<Record<CheckoutField, string>>;
}

const limits: Record<CheckoutField, number> = {
  name: 100,
  email: 200,
  street: 200,
  postcode: 20,
  city: 100,
  country: 60,
  giftNote: 500,
};

const missing: Record<keyof Recipient, string> = {
  name: 'Tell us who receives it.',
  email: 'We send the confirmation here.',
  street: 'Where shall it go?',
  postcode: 'The postcode is missing.',
  city: 'The town is missing.',
  country: 'Choose a country.',
};

export const countries = [
  'Austria',
  'Belgium',
  'Denmark',
  'France',
  'Germany',
  'Ireland',
  'Netherlands',
];

/** Nothing typed yet but what stands on the cart's card. */
export const emptyForm = (giftNote: string): CheckoutForm =>
  readCheckoutForm(new URLSearchParams({ giftNote }), false).form;

/** Reads a posted check-out form. `request` is there only when nothing is wrong. */
export function readCheckoutForm(
  posted: URLSearchParams,
  check = true,
): { form: CheckoutForm; request?: OrderRequest } {
  const values = mapFields((field) => (posted.get(field) ?? '').replaceAll('\0', '').trim());
  const mistakes: CheckoutForm['mistakes'] = {};
  for (const field of Object.keys(values) as CheckoutField[]) {
    const mistake = check && mistakeIn(field, values[field]);
    if (mistake) mistakes[field] = mistake;
  }
  const form = { values, mistakes };
  if (!check || Object.keys(mistakes).length > 0) return { form };
  const { giftNote, ...recipient } = values;
  const expectedTotal = Number(posted.get('expectedTotal') ?? Number.NaN);
  return { form, request: { recipient, giftNote, expectedTotal } };
}

function mistakeIn(field: CheckoutField, value: string): string | undefined {
  if (value.length > limits[field]) return `At most ${limits[field]} characters.`;
  if (field === 'giftNote') return undefined;
  if (value === '') return missing[field];
  if (field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return 'This does not look like an e-mail address.';
  }
  return field === 'country' && !countries.includes(value) ? missing.country : undefined;
}

function mapFields(read: (field: CheckoutField) => string): Record<CheckoutField, string> {
  return {
    name: read('name'),
    email: read('email'),
    street: read('street'),
    postcode: read('postcode'),
    city: read('city'),
    country: read('country'),
    giftNote: read('giftNote'),
  };
}
