import type { Campaign, CampaignSign } from '@aisle/protocol';
import { Labelled } from '../shop/labelled.tsx';
import type { FieldsProps } from './campaign-form.tsx';
import { campaignsWords } from './words.ts';

/** A currency as it is typed. */
const CURRENCY = 'EUR';

/** On her page: all of it must be true at once. */
export const WhenFields = ({ campaigns, draft }: FieldsProps) => {
  const problems = campaigns.problems.value;
  return (
    <fieldset class="space-y-4">
      <legend class="mb-1 text-16 font-semibold">{campaignsWords.when}</legend>
      <p class="text-13 text-muted">{campaignsWords.whenHint}</p>
      <Labelled
        label={campaignsWords.pages}
        problem={problems.pages}
        hint={campaignsWords.pagesHint}
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
        <Labelled label={campaignsWords.seconds} problem={problems.seconds}>
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
        <Labelled label={campaignsWords.sign}>
          {(wiring) => (
            <select
              {...wiring}
              class="field"
              value={draft.sign}
              onChange={({ currentTarget }) =>
                campaigns.change({ sign: currentTarget.value as CampaignSign | '' })
              }
            >
              <option value="">{campaignsWords.noSign}</option>
              {Object.entries(campaignsWords.signs).map(([sign, words]) => (
                <option key={sign} value={sign}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled
          label={campaignsWords.cart}
          problem={problems.amount}
          hint={campaignsWords.cartHint}
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
                aria-label={campaignsWords.cartCurrency}
                placeholder={CURRENCY}
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
        <Labelled label={campaignsWords.visitor}>
          {(wiring) => (
            <select
              {...wiring}
              class="field"
              value={draft.visitor}
              onChange={({ currentTarget }) =>
                campaigns.change({ visitor: currentTarget.value as Campaign['when']['visitor'] })
              }
            >
              {Object.entries(campaignsWords.visitors).map(([visitor, words]) => (
                <option key={visitor} value={visitor}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <Labelled
        label={campaignsWords.inLanguages}
        problem={problems.languages}
        hint={campaignsWords.inLanguagesHint}
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
    <legend class="mb-2 text-16 font-semibold">{campaignsWords.calendar}</legend>
    <Labelled label={campaignsWords.hours}>
      {(wiring) => (
        <select
          {...wiring}
          class="field"
          value={draft.hours}
          onChange={({ currentTarget }) =>
            campaigns.change({ hours: currentTarget.value as Campaign['hours'] })
          }
        >
          {Object.entries(campaignsWords.atHours).map(([hours, words]) => (
            <option key={hours} value={hours}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
    <Labelled label={campaignsWords.firstDay}>
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
    <Labelled label={campaignsWords.lastDay} problem={campaigns.problems.value.until}>
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
