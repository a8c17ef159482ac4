import type { AnswerPromise, BusinessHours } from '@aisle/protocol';
import { Labelled } from '../shop/labelled.tsx';
import { hoursWords } from './words.ts';

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

/** The ways there are, each with its words. */
const choicesOf = <T extends string>(ways: Record<T, Omit<Choice<T>, 'value'>>): Choice<T>[] =>
  (Object.keys(ways) as T[]).map((value) => ({ value, ...ways[value] }));

const OUTSIDE = choicesOf<BusinessHours['outside']>(hoursWords.outsideWays);

/** What shoppers see when nobody is there. */
export const OutsideFields = ({ hours, change }: PartProps) =>
  hours.plan && (
    <section class={CARD} aria-labelledby="outside-hours">
      <h2 id="outside-hours" class="mb-3 text-16 font-semibold">
        {hoursWords.outside}
      </h2>
      <Choices
        name="outside"
        legend={hoursWords.outside}
        choices={OUTSIDE}
        chosen={hours.outside}
        onChoose={(outside) => change({ outside })}
      />
    </section>
  );

const COUNTED = choicesOf<AnswerPromise['counted']>(hoursWords.countedWays);

/** How soon an answer is promised, and how that is counted. */
export const PromiseFields = ({ hours, change }: PartProps) => {
  const { promise } = hours;
  return (
    <section class={CARD} aria-labelledby="promise">
      <h2 id="promise" class="mb-1 text-16 font-semibold">
        {hoursWords.promise}
      </h2>
      <p class="mb-3 text-13 text-muted">{hoursWords.promiseHint}</p>
      <div class="mb-3 max-w-60">
        <Labelled label={hoursWords.within}>
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
          legend={hoursWords.counted}
          choices={COUNTED}
          chosen={promise.counted}
          onChoose={(counted) => change({ promise: { ...promise, counted } })}
        />
      )}
    </section>
  );
};
