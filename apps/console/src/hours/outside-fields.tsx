import type { AnswerPromise, BusinessHours } from '@aisle/protocol';
import { Labelled } from '../shop/labelled.tsx';

export type PartProps = {
  hours: BusinessHours;
  change: (more: Partial<BusinessHours>) => void;
};

const CARD = 'mb-6 rounded-card border bg-surface p-4 sm:p-5';

type Choice<T> = { value: T; name: string; words: string };

type ChoicesProps<T extends string> = {
  name: string;
  legend: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
};

const Choices = <T extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: ChoicesProps<T>) => (
  <fieldset class="grid gap-2">
    <legend class="sr-only">{legend}</legend>
    {choices.map(({ value, name: title, words }) => (
      <label key={value} class="flex gap-2.5">
        <input
          type="radio"
          name={name}
          class="mt-1 size-4 flex-none accent-accent"
          checked={chosen === value}
          onChange={() => onChoose(value)}
        />
        <span>
          <span class="font-medium">{title}</span>
          <span class="block text-13 text-muted">{words}</span>
        </span>
      </label>
    ))}
  </fieldset>
);

const OUTSIDE: readonly Choice<BusinessHours['outside']>[] = [
  {
    value: 'tell',
    name: 'Say when somebody is back',
    words: 'In the shopper’s own time and language; she can write and is answered then.',
  },
  {
    value: 'hide',
    name: 'Show no chat',
    words:
      'The button is not there. It takes the snippet with “?store=” in it (page Install), and up to five minutes.',
  },
];

/** What shoppers see when nobody is there. */
export const OutsideFields = ({ hours, change }: PartProps) =>
  hours.plan && (
    <section class={CARD} aria-labelledby="outside-hours">
      <h2 id="outside-hours" class="mb-3 text-16 font-semibold">
        Outside these hours
      </h2>
      <Choices
        name="outside"
        legend="Outside these hours"
        choices={OUTSIDE}
        chosen={hours.outside}
        onChoose={(outside) => change({ outside })}
      />
    </section>
  );

const COUNTED: readonly Choice<AnswerPromise['counted']>[] = [
  { value: 'always', name: 'By the clock', words: 'Nights and holidays count.' },
  {
    value: 'business',
    name: 'In open hours',
    words: 'The clock stands still while you are closed.',
  },
];

/** How soon an answer is promised, and how that is counted. */
export const PromiseFields = ({ hours, change }: PartProps) => {
  const { promise } = hours;
  return (
    <section class={CARD} aria-labelledby="promise">
      <h2 id="promise" class="mb-1 text-16 font-semibold">
        Promise
      </h2>
      <p class="mb-3 text-13 text-muted">
        How long a shopper waits for an answer at most. The inbox shows what is due, and warns
        before a promise is broken.
      </p>
      <div class="mb-3 max-w-60">
        <Labelled label="Answered within, in hours">
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10"
              type="number"
              min={1}
              max={336}
              value={promise.hours}
              onInput={(event) => {
                const typed = event.currentTarget.valueAsNumber;
                const whole = Math.min(336, Math.max(1, Math.round(typed)));
                if (!Number.isNaN(typed)) change({ promise: { ...promise, hours: whole } });
              }}
            />
          )}
        </Labelled>
      </div>
      {hours.plan && (
        <Choices
          name="counted"
          legend="How it is counted"
          choices={COUNTED}
          chosen={promise.counted}
          onChoose={(counted) => change({ promise: { ...promise, counted } })}
        />
      )}
    </section>
  );
};
