import { Labelled } from './labelled.tsx';
import type { FieldsProps } from './settings-form.tsx';
import { PLACES } from './settings-words.ts';

/** Where the shop has what agents can point at. */
export const PlaceFields = ({ typed: { places }, problems, type }: FieldsProps) => (
  <fieldset class="mb-6">
    <legend class="mb-1 font-medium">Places agents may point at</legend>
    <p class="mb-3 text-13 text-muted">
      All of this may stay empty: the chat then looks in the usual places of a shop. If it points at
      the wrong spot, ask whoever built your shop for the “CSS selector” of the right one, a short
      name such as #cart-link. With a page, a shopper who is elsewhere is offered the way there.
    </p>
    <div class="space-y-4">
      {PLACES.map(({ place, name, what }) => {
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
              <Labelled label="CSS selector" problem={problems[`${place}.selector`]}>
                {(wiring) => (
                  <input
                    {...wiring}
                    class="field h-10"
                    maxLength={500}
                    placeholder="The usual places"
                    autocomplete="off"
                    spellcheck={false}
                    {...write('selector')}
                  />
                )}
              </Labelled>
              <Labelled label="Page that has it" problem={problems[`${place}.url`]}>
                {(wiring) => (
                  <input
                    {...wiring}
                    class="field h-10"
                    maxLength={2048}
                    inputMode="url"
                    placeholder="https://"
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
