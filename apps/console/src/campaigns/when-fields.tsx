import type { Campaign, CampaignSign } from '@aisle/protocol';
import { Labelled } from '../shop/labelled.tsx';
import type { FieldsProps } from './campaign-form.tsx';
import { SIGNS } from './campaign-words.ts';

/** On her page: all of it must be true at once. */
export const WhenFields = ({ campaigns, draft }: FieldsProps) => {
  const problems = campaigns.problems.value;
  return (
    <fieldset class="space-y-4">
      <legend class="mb-1 text-16 font-semibold">When</legend>
      <p class="text-13 text-muted">
        All of this must be true at once. Her browser judges it; nothing is told before.
      </p>
      <Labelled
        label="On pages"
        problem={problems.pages}
        hint="One path a line, such as /products/*; a * stands for anything. Empty: every page."
      >
        {(wiring) => (
          <textarea
            {...wiring}
            class="field min-h-16 py-2"
            dir="ltr"
            value={draft.pages}
            onInput={({ currentTarget }) => campaigns.change({ pages: currentTarget.value })}
          />
        )}
      </Labelled>
      <div class="grid gap-4 sm:grid-cols-2">
        <Labelled label="Seconds on the page" problem={problems.seconds}>
          {(wiring) => (
            <input
              {...wiring}
              class="field w-24!"
              inputMode="numeric"
              maxLength={3}
              value={draft.seconds}
              onInput={({ currentTarget }) => campaigns.change({ seconds: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label="A sign that she hesitates">
          {(wiring) => (
            <select
              {...wiring}
              class="field"
              value={draft.sign}
              onChange={({ currentTarget }) =>
                campaigns.change({ sign: currentTarget.value as CampaignSign | '' })
              }
            >
              <option value="">None needed</option>
              {Object.entries(SIGNS).map(([sign, words]) => (
                <option key={sign} value={sign}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled
          label="Cart worth at least"
          problem={problems.amount}
          hint="Empty: any cart, or none."
        >
          {(wiring) => (
            <span class="flex gap-2">
              <input
                {...wiring}
                class="field w-28!"
                inputMode="decimal"
                maxLength={12}
                value={draft.amount}
                onInput={({ currentTarget }) => campaigns.change({ amount: currentTarget.value })}
              />
              <input
                class="field w-20!"
                aria-label="Currency of the cart"
                placeholder="EUR"
                dir="ltr"
                maxLength={3}
                value={draft.currency}
                onInput={({ currentTarget }) =>
                  campaigns.change({ currency: currentTarget.value.toUpperCase() })
                }
              />
            </span>
          )}
        </Labelled>
        <Labelled label="Who is there">
          {(wiring) => (
            <select
              {...wiring}
              class="field"
              value={draft.visitor}
              onChange={({ currentTarget }) =>
                campaigns.change({ visitor: currentTarget.value as Campaign['when']['visitor'] })
              }
            >
              <option value="any">Anybody</option>
              <option value="new">On her first visit</option>
              <option value="returning">Has been here before</option>
            </select>
          )}
        </Labelled>
      </div>
      <Labelled
        label="Pages in these languages"
        problem={problems.languages}
        hint="With commas, such as German, fr-CH. Empty: any."
      >
        {(wiring) => (
          <input
            {...wiring}
            class="field"
            value={draft.languages}
            onInput={({ currentTarget }) => campaigns.change({ languages: currentTarget.value })}
          />
        )}
      </Labelled>
    </fieldset>
  );
};

/** In the store's time. */
export const CalendarFields = ({ campaigns, draft }: FieldsProps) => (
  <fieldset class="grid gap-4 sm:grid-cols-3">
    <legend class="mb-2 text-16 font-semibold">Days and hours</legend>
    <Labelled label="Hours">
      {(wiring) => (
        <select
          {...wiring}
          class="field"
          value={draft.hours}
          onChange={({ currentTarget }) =>
            campaigns.change({ hours: currentTarget.value as Campaign['hours'] })
          }
        >
          <option value="any">At any hour</option>
          <option value="open">In business hours</option>
          <option value="closed">Outside business hours</option>
        </select>
      )}
    </Labelled>
    <Labelled label="First day">
      {(wiring) => (
        <input
          {...wiring}
          class="field"
          type="date"
          value={draft.from}
          onInput={({ currentTarget }) => campaigns.change({ from: currentTarget.value })}
        />
      )}
    </Labelled>
    <Labelled label="Last day" problem={campaigns.problems.value.until}>
      {(wiring) => (
        <input
          {...wiring}
          class="field"
          type="date"
          value={draft.until}
          onInput={({ currentTarget }) => campaigns.change({ until: currentTarget.value })}
        />
      )}
    </Labelled>
  </fieldset>
);
