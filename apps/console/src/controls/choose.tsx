export type ChooseProps = {
  /** Read out; on the screen the card around it says what it is. */
  label: string;
  value: string;
  choices: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
};

/** One of a list, inside a card that names what it is about. */
export const Choose = ({ label, value, choices, onChoose }: ChooseProps) => (
  <select
    aria-label={label}
    class="field"
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  >
    {choices.map(([one, said]) => (
      <option key={one} value={one}>
        {said}
      </option>
    ))}
  </select>
);
