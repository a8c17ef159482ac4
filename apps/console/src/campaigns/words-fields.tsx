import { DESK_LIMITS } from '@aisle/protocol';
import type { VNode } from 'preact';
import { directionOf, findLanguage, nameOf, offerNames } from '../own-words/languages.ts';
import { numberWords } from '../report/number-words.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { FieldsProps } from './campaign-form.tsx';
import { campaignsWords } from './words.ts';

type Props = FieldsProps & {
  language: string;
  onLanguage: (language: string) => void;
  /** What she will see of it. */
  preview: VNode;
};

/** What it says, language by language. */
export const WordsFields = ({ campaigns, draft, language, onLanguage, preview }: Props) => {
  const languages = Object.keys(draft.words);
  const text = draft.words[language] ?? '';
  const put = (words: Record<string, string>) => campaigns.change({ words });
  const without = () => {
    const { [language]: _, ...rest } = draft.words;
    put(rest);
    onLanguage(Object.keys(rest)[0] ?? '*');
  };
  return (
    <fieldset class="space-y-3">
      <legend class="text-16 font-semibold">{campaignsWords.says}</legend>
      <ul class="flex flex-wrap gap-1.5" aria-label={campaignsWords.languages}>
        {languages.map((one) => (
          <li key={one}>
            <button
              type="button"
              class={`button ${one === language ? 'border-accent bg-tint font-medium' : ''}`}
              aria-pressed={one === language}
              onClick={() => onLanguage(one)}
            >
              {nameOf(one)}
            </button>
          </li>
        ))}
      </ul>
      <div class="grid gap-4 md:grid-cols-2">
        <div class="space-y-2">
          <Labelled
            label={nameOf(language)}
            problem={campaigns.problems.value.words}
            hint={campaignsWords.characters(
              numberWords(text.length),
              numberWords(DESK_LIMITS.greetingLength),
            )}
          >
            {(wiring) => (
              <textarea
                {...wiring}
                class="field min-h-28 py-2"
                dir={directionOf(language) ?? 'auto'}
                lang={language === '*' ? undefined : language}
                maxLength={DESK_LIMITS.greetingLength}
                value={text}
                onInput={({ currentTarget }) =>
                  put({ ...draft.words, [language]: currentTarget.value })
                }
              />
            )}
          </Labelled>
          {languages.length > 1 && (
            <button type="button" class="button" onClick={without}>
              {campaignsWords.withoutLanguage(nameOf(language))}
            </button>
          )}
          {!languages.includes('*') && (
            <p class="text-13 text-muted">
              {campaignsWords.othersNothing}{' '}
              <button
                type="button"
                class="font-medium text-accent underline"
                onClick={() => {
                  put({ ...draft.words, '*': '' });
                  onLanguage('*');
                }}
              >
                {campaignsWords.writeForThem}
              </button>
            </p>
          )}
        </div>
        {preview}
      </div>
      {languages.length < DESK_LIMITS.campaignLanguages && (
        <AnotherLanguage
          there={languages}
          onAdd={(added) => {
            put({ ...draft.words, [added]: draft.words[added] ?? '' });
            onLanguage(added);
          }}
        />
      )}
    </fieldset>
  );
};

type AnotherProps = { there: readonly string[]; onAdd: (language: string) => void };

/** A language by its name: no form of its own, for it stands within one. */
const AnotherLanguage = ({ there, onAdd }: AnotherProps) => (
  <Labelled label={campaignsWords.anotherLanguage}>
    {(wiring) => (
      <select
        {...wiring}
        class="field max-w-60"
        value=""
        onChange={({ currentTarget }) => {
          const language = findLanguage(currentTarget.value);
          currentTarget.value = '';
          if (language) onAdd(language);
        }}
      >
        <option value="">{campaignsWords.choose}</option>
        {offerNames(there).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
