import type { StoreLook } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { accentWords, reportAccent } from './contrast.ts';
import { appearanceWords } from './words.ts';

type Props = { look: StoreLook; onLook: (look: StoreLook) => void };

const LONGEST_NAME = 300;

/** Name, colour and side of the chat. */
export const LookFields = ({ look, onLook }: Props) => {
  const { name, appearance } = look;
  const set = (more: Partial<StoreLook['appearance']>) => {
    onLook({ ...look, appearance: { ...appearance, ...more } });
  };
  return (
    <div class="mb-6 space-y-5">
      <Labelled
        label={appearanceWords.storeName}
        problem={name.trim() === '' ? appearanceWords.storeNameMissing : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            class="field h-10"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            onInput={(event) => onLook({ ...look, name: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <Colour accent={appearance.accent} onAccent={(accent) => set({ accent })} />
      <fieldset>
        <legend class="mb-1 font-medium">{appearanceWords.side}</legend>
        <div class="flex gap-4">
          {(['left', 'right'] as const).map((side) => (
            <label key={side} class="flex min-h-6 items-center gap-2">
              <input
                type="radio"
                name="side"
                checked={appearance.side === side}
                onChange={() => set({ side })}
              />
              {appearanceWords[side]}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
};

/** A colour by picker or by its six digits; what is half typed changes nothing yet. */
const Colour = ({ accent, onAccent }: { accent: string; onAccent: (accent: string) => void }) => {
  const [typed, setTyped] = useState(accent);
  const report = reportAccent(typed);
  const type = (value: string) => {
    const hex = value.startsWith('#') ? value : `#${value}`;
    setTyped(hex);
    if (reportAccent(hex)) onAccent(hex.toLowerCase());
  };
  return (
    <div>
      <Labelled
        label={appearanceWords.colour}
        problem={report ? undefined : appearanceWords.colourWrong}
      >
        {(wiring) => (
          <div class="flex gap-2">
            <input
              type="color"
              aria-label={appearanceWords.chooseColour}
              class="h-10 w-14 flex-none cursor-pointer rounded-control border border-edge bg-surface p-1"
              value={accent}
              onInput={(event) => type(event.currentTarget.value)}
            />
            <input
              {...wiring}
              class="field h-10 w-32 font-mono"
              dir="ltr"
              maxLength={7}
              spellcheck={false}
              value={typed}
              onInput={(event) => type(event.currentTarget.value.trim())}
            />
          </div>
        )}
      </Labelled>
      {report && (
        <ul class="mt-2 space-y-0.5 text-13 text-muted" aria-label={appearanceWords.contrastCheck}>
          {accentWords(report).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
