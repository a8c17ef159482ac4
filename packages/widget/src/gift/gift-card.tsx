import { type Child, follow } from '../dom/nodes.ts';
import type { GiftWords } from '../words/words.ts';
import type { GiftFields, GiftForm, TextField, Tick } from './create-gift-form.ts';

type Props = { form: GiftForm; words: GiftWords; seq: number };

/** A day she began to type and did not finish: earlier than any that is wished for. */
const UNFINISHED = '0';

/** What she has changed: the browser knows it from what the form was drawn with. */
const readFields = (form: HTMLFormElement): GiftFields =>
  Object.fromEntries(
    [...form.querySelectorAll('input')].flatMap((input): [string, string | boolean][] => {
      if (input.validity.badInput) return [[input.name, UNFINISHED]];
      if (input.type === 'checkbox')
        return input.checked === input.defaultChecked ? [] : [[input.name, input.checked]];
      return input.value === input.defaultValue ? [] : [[input.name, input.value]];
    }),
  );

/** A form about the present, with what is known already. Nothing in it has to be filled in. */
export const GiftCard = ({ form, words, seq }: Props): Child => {
  const field = (
    name: TextField,
    label: Child,
    more: { hint?: string; type?: string; whole?: boolean; mode?: string } = {},
  ) => {
    const id = `gift-${seq}-${name}`;
    const fault = () => form.wrong.value[name] ?? '';
    return (
      <div class={more.whole ? 'gift-field whole' : 'gift-field'}>
        <label for={id}>{label}</label>
        <input
          id={id}
          name={name}
          type={more.type ?? 'text'}
          // The attribute: what the agent fills in meanwhile appears, unless she has typed there.
          value={() => form.typed(name)}
          min={more.type === 'date' ? form.today() : undefined}
          placeholder={more.hint}
          inputmode={more.mode}
          maxlength={name === 'note' ? '500' : '300'}
          autocomplete="off"
          dir={more.type === 'date' ? undefined : 'auto'}
          aria-invalid={() => fault() !== ''}
          aria-describedby={`${id}-fault`}
        />
        <small id={`${id}-fault`} role="status">
          {fault}
        </small>
      </div>
    );
  };
  const tick = (name: Tick) => (
    <label class="gift-tick">
      <input
        type="checkbox"
        name={name}
        ref={(box) => follow(() => void box.toggleAttribute('checked', form.ticked(name)))}
      />
      <span>{words[name]}</span>
    </label>
  );
  const status = (): string => {
    const { saved, failed } = words;
    const state = form.saving.value;
    return state === 'saved' ? saved : state === 'failed' ? failed : '';
  };
  const submit = async (element: HTMLFormElement): Promise<void> => {
    // Drawn with what was kept: from here on it counts as untouched.
    if (await form.save(readFields(element))) element.reset();
    else element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form
      class="gift"
      aria-label={words.title}
      novalidate
      onInput={form.touch}
      onSubmit={(event: SubmitEvent & { currentTarget: HTMLElement }) => {
        event.preventDefault();
        void submit(event.currentTarget as HTMLFormElement);
      }}
    >
      <h3>{words.title}</h3>
      <p>{words.ask}</p>
      <div class="gift-fields">
        {field('recipient', words.recipient, { hint: words.recipientHint })}
        {field('occasion', words.occasion, { hint: words.occasionHint })}
        {field('sizes', words.sizes, { hint: words.sizesHint, whole: true })}
        {field('style', words.style, { hint: words.styleHint, whole: true })}
        {field('date', words.date, { type: 'date' })}
        {field('budget', () => words.budget(form.currency.value), { mode: 'decimal' })}
        {field('country', words.country, { hint: words.countryHint, whole: true })}
        {field('note', words.note, { whole: true })}
        <div class="gift-ticks">
          {tick('wrap')}
          {tick('giftReceipt')}
        </div>
      </div>
      <p class="arrival" role="status">
        {() => form.arrival.value}
      </p>
      <div class="gift-end">
        <button
          type="submit"
          class="solid"
          aria-disabled={() => (form.saving.value === 'saving' ? true : undefined)}
        >
          {() => (form.saving.value === 'saving' ? words.saving : words.save)}
        </button>
        <p
          class={() => (form.saving.value === 'failed' ? 'gift-told failed' : 'gift-told')}
          role="status"
        >
          {status}
        </p>
      </div>
    </form>
  );
};
