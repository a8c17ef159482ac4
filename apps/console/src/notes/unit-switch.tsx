import type { SizeChart } from '@aisle/protocol';
import { noteWords } from './words.ts';

type Props = { unit: SizeChart['unit']; onUnit: (unit: SizeChart['unit']) => void };

/** Centimetres or inches. */
export const UnitSwitch = ({ unit, onUnit }: Props) => (
  <fieldset class="inline-flex rounded-control border border-edge">
    <legend class="sr-only">{noteWords.unit}</legend>
    {(['cm', 'in'] as const).map((one) => (
      <button
        key={one}
        type="button"
        aria-pressed={unit === one}
        class={`min-h-8 px-3 text-13 ${unit === one ? 'bg-tint font-semibold' : 'text-muted'}`}
        onClick={() => onUnit(one)}
      >
        {noteWords.units[one]}
      </button>
    ))}
  </fieldset>
);
