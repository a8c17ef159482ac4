import { chooseLanguage, language } from '../language/current.ts';
import { LANGUAGES, languageTags } from '../language/languages.ts';
import { sessionWords } from './words.ts';

type Props = {
  /** Of the link that led here. It has left the address bar, and the page opened anew asks for it. */
  secret?: string;
};

/** Before the desk: the languages by their own names, for whoever does not read this one. */
export const DoorLanguage = ({ secret }: Props) => (
  <ul class="-mx-2 mt-8 flex flex-wrap gap-1 text-13" aria-label={sessionWords.language}>
    {languageTags.map((one) => (
      <li key={one}>
        <button
          class="min-h-8 rounded-control px-2 text-muted hover:bg-sunken aria-current:font-medium aria-current:text-ink"
          type="button"
          lang={one}
          aria-current={one === language ? 'true' : undefined}
          onClick={() => {
            if (one === language) return;
            if (secret) history.replaceState(null, '', `${location.pathname}#${secret}`);
            chooseLanguage(one);
          }}
        >
          {LANGUAGES[one].name}
        </button>
      </li>
    ))}
  </ul>
);
