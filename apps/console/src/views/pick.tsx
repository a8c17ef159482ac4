import { Labelled } from '../shop/labelled.tsx';

type Props = {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, words: string])[];
  disabled?: boolean;
  onPick: (value: string) => void;
};

/** One of a list, with its name above. */
export const Pick = ({ label, value, choices, disabled = false, onPick }: Props) => (
  <Labelled label={label}>
    {(wiring) => (
      <select
        {...wiring}
        class="field"
        disabled={disabled}
        value={value}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value);
          // What was picked may not be what is shown, as where picking adds.
          currentTarget.value = value;
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
