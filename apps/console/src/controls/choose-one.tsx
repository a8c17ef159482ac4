import { useId } from 'preact/hooks';

type Props = {
  /** Read out before the choices. */
  legend: string;
  names: readonly string[];
  /** Place of the chosen one. */
  chosen: number;
  onChoose: (at: number) => void;
};

/** One of a few, side by side as buttons; arrow keys walk, as in every group of radio buttons. */
export const ChooseOne = ({ legend, names, chosen, onChoose }: Props) => {
  const group = useId();
  return (
    <fieldset class="mb-3">
      <legend class="sr-only">{legend}</legend>
      <div class="flex flex-wrap gap-1.5">
        {names.map((name, at) => (
          <label
            key={name}
            class={`button cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${at === chosen ? 'border-accent bg-tint font-medium' : ''}`}
          >
            <input
              type="radio"
              name={group}
              class="sr-only"
              checked={at === chosen}
              onChange={() => onChoose(at)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
