import { chooseLanguage, chosenLanguage } from '../language/current.ts';
import { LANGUAGES, type Language, languageTags, pickLanguage } from '../language/languages.ts';
import { accountWords } from './words.ts';

/** Which language the console speaks on this device. */
export const LanguageSection = () => (
  <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="language">
    <h2 id="language" class="mb-1 text-16 font-semibold">
      <label for="language-choice">{accountWords.language}</label>
    </h2>
    <p id="language-hint" class="mb-4 text-13 text-muted">
      {accountWords.languageHint}
    </p>
    <select
      class="field h-10 max-w-90"
      id="language-choice"
      aria-describedby="language-hint"
      value={chosenLanguage ?? ''}
      onChange={({ currentTarget }) =>
        chooseLanguage((currentTarget.value || null) as Language | null)
      }
    >
      <option value="">
        {accountWords.ofBrowser(LANGUAGES[pickLanguage(null, navigator.languages)].name)}
      </option>
      {languageTags.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGES[language].name}
        </option>
      ))}
    </select>
  </section>
);
