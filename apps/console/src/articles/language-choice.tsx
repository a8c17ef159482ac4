import { languageName } from '../language/language-name.ts';
import { LANGUAGES } from '../replies/reply-form.tsx';
import { Labelled } from '../shop/labelled.tsx';

type Props = {
  label: string;
  hint?: string;
  chosen: string;
  onChoose: (language: string) => void;
};

/** Those the chat speaks besides those offered for replies. */
const OFFERED = [...new Set([...LANGUAGES, 'he'])];

/** A language, by its name. */
export const LanguageChoice = ({ label, hint = '', chosen, onChoose }: Props) => (
  <Labelled label={label} hint={hint}>
    {(wiring) => (
      <select
        {...wiring}
        class="field w-60!"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {[...new Set([...OFFERED, chosen])].map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
