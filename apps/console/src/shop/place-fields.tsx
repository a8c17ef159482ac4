import { Labelled } from './labelled.tsx';
import type { FieldsProps } from './settings-form.tsx';
import { PLACES } from './settings-words.ts';
import { shopWords } from './words.ts';

const SCHEME = 'https://';

/** Where the shop has what agents can point at. */
export const PlaceFields = ({ typed: { places }, problems, type }: FieldsProps) => (
  <fieldset class="mb-6">
    <legend class="mb-1 font-medium">{shopWords.places}</legend>
    <p class="mb-3 text-13 text-muted">{shopWords.placesHint}</p>
    <div class="space-y-4">
      {PLACES.map((place) => {
        const { name, what } = shopWords.place[place];
        const write = (part: 'selector' | 'url') => ({
          value: places[place][part],
          onInput: (event: { currentTarget: { value: string } }) =>
            type({
              places: {
                ...places,
                [place]: { ...places[place], [part]: event.currentTarget.value },
              },
            }),
        });
        return (
          <fieldset key={place} class="rounded-control border px-3 pt-2 pb-3">
            <legend class="px-1 font-medium">{name}</legend>
            <p class="mb-2 text-13 text-muted">{what}</p>
            <div class="grid gap-3 sm:grid-cols-2">
              <Labelled label={shopWords.selector} problem={problems[`${place}.selector`]}>
                {(wiring) => (
                  <input
                    {...wiring}
                    class="field h-10"
                    maxLength={500}
                    dir="ltr"
                    placeholder={shopWords.selectorUsual}
                    autocomplete="off"
                    spellcheck={false}
                    {...write('selector')}
                  />
                )}
              </Labelled>
              <Labelled label={shopWords.placePage} problem={problems[`${place}.url`]}>
                {(wiring) => (
                  <input
                    {...wiring}
                    class="field h-10"
                    maxLength={2048}
                    inputMode="url"
                    dir="ltr"
                    placeholder={SCHEME}
                    autocomplete="off"
                    {...write('url')}
                  />
                )}
              </Labelled>
            </div>
          </fieldset>
        );
      })}
    </div>
  </fieldset>
);
