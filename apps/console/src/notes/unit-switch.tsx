import type { SizeChart } from '@aisle/protocol';

type Props = { unit: SizeChart['unit']; onUnit: (unit: SizeChart['unit']) => void };

/** Centimetres or inches. */
export const UnitSwitch = ({ unit, onUnit }: Props) => (
  <fieldset class="inline-flex rounded-control border border-edge">
    <legend class="sr-only">Unit</legend>
    {(['cm', 'in'] as const).map((one) => (
      <button
        key={one}
        type="button"
        aria-pressed={unit === one}
        class={`min-h-8 px-3 text-13 ${unit === one ? 'bg-tint font-semibold' : 'text-muted'}`}
        onClick={() => onUnit(one)}
      >
        {one}
      </button>
    ))}
  </fieldset>
);
