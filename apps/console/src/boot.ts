import './styles/console.css';
import { direction, language } from './language/current.ts';
import { loadWords } from './language/words.ts';

/** First the words, then all that says them: a module may hold words from its first line. */
const boot = async () => {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  // A language that does not arrive leaves the console in English rather than empty.
  await loadWords(language).catch(() => {});
  await import('./main.tsx');
};

// Not awaited here: the console's chunks import from this one, which would wait for them.
void boot();
