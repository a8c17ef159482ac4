import type { Gift } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import type { GiftWords } from '../words/words.ts';
import type { GiftFields, GiftForm } from './create-gift-form.ts';

type Props = { form: GiftForm; words: GiftWords; seq: number };

const readFields = (element: HTMLFormElement): GiftFields => {
  const data = new FormData(element);
  const text = (name: string) => String(data.get(name) ?? '');
  return {
    recipient: text('recipient'),
    occasion: text('occasion'),
    sizes: text('sizes'),
    style: text('style'),
    budget: text('budget'),
    date: text('date'),
    country: text('country'),
    note: text('note'),
    wrap: data.has('wrap'),
    giftReceipt: data.has('giftReceipt'),
  };
};

/** The amount as she would type it. */
const budgetOf = ({ budget }: Gift): string => {
  if (!budget) return '';
  const digits =
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency: budget.currency,
    }).resolvedOptions().maximumFractionDigits ?? 2;
  return (budget.amount / 10 ** digits).toFixed(digits);
};

/** A form about the present, with what is known already. Nothing in it has to be filled in. */
export const GiftCard = ({ form, words, seq }: Props): Child => {
  const field = (
    name: keyof GiftFields & keyof GiftWords,
    label: string,
    value: string,
    more: { hint?: string; type?: string; wide?: boolean } = {},
  ) => {
    const id = `gift-${seq}-${name}`;
    const fault = () => (form.wrong.value as Record<string, string | undefined>)[name] ?? '';
    return (
      <div class={more.wide ? 'gift-field wide' : 'gift-field'}>
        <label for={id}>{label}</label>
        <input
          id={id}
          name={name}
          type={more.type ?? 'text'}
          value={value}
          placeholder={more.hint}
          maxlength={name === 'note' ? '500' : '300'}
          autocomplete="off"
          dir="auto"
          aria-invalid={() => fault() !== ''}
          aria-describedby={`${id}-fault`}
        />
        <small id={`${id}-fault`} role="status">
          {fault}
        </small>
      </div>
    );
  };
  const tick = (name: 'wrap' | 'giftReceipt', on: boolean | undefined) => (
    <label class="gift-tick">
      <input type="checkbox" name={name} checked={on === true} />
      <span>{words[name]}</span>
    </label>
  );
  const drawFields = (): Child => {
    const known = form.gift.value;
    if (!known) return null;
    return (
      <div class="gift-fields">
        {field('recipient', words.recipient, known.recipient ?? '', { hint: words.recipientHint })}
        {field('occasion', words.occasion, known.occasion ?? '', { hint: words.occasionHint })}
        {field('sizes', words.sizes, known.sizes ?? '', { hint: words.sizesHint, wide: true })}
        {field('style', words.style, known.style ?? '', { hint: words.styleHint, wide: true })}
        {field('date', words.date, known.date ?? '', { type: 'date' })}
        {field('country', words.country, known.country ?? '', { hint: words.countryHint })}
        {field('budget', words.budget(form.currency), budgetOf(known))}
        {field('note', words.note, known.note ?? '', { wide: true })}
        {tick('wrap', known.wrap)}
        {tick('giftReceipt', known.giftReceipt)}
      </div>
    );
  };
  const status = (): string => {
    const { saved, failed } = words;
    const state = form.saving.value;
    return state === 'saved' ? saved : state === 'failed' ? failed : '';
  };
  return (
    <form
      class="gift"
      aria-label={words.title}
      novalidate
      onSubmit={(event: SubmitEvent & { currentTarget: HTMLElement }) => {
        event.preventDefault();
        void form.save(readFields(event.currentTarget as HTMLFormElement));
      }}
    >
      <h3>{words.title}</h3>
      <p>{words.ask}</p>
      {drawFields}
      <p class="arrival" role="status">
        {() => form.arrival.value}
      </p>
      <button type="submit" class="solid">
        {() => (form.saving.value === 'saving' ? words.saving : words.save)}
      </button>
      <p role="status">{status}</p>
    </form>
  );
};
