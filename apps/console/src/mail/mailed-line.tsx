import type { Letter } from '@aisle/protocol';
import { Mail, TriangleAlert } from 'lucide-preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { mailedWords } from './mail-words.ts';

/** Letters about the open conversation, carried past the log's rows. */
export const LettersContext = createContext<readonly Letter[]>([]);

/** Below an answer: that it went out by e-mail too, or did not arrive. */
export const MailedLine = ({ seq }: { seq: number | undefined }) => {
  const letters = useContext(LettersContext);
  const told = seq === undefined ? null : mailedWords(letters, seq);
  if (!told) return null;
  const Sign = told.trouble ? TriangleAlert : Mail;
  return (
    <span
      class={`mt-1 flex max-w-full items-center gap-1 text-12 ${told.trouble ? 'text-danger' : 'text-muted'}`}
    >
      <Sign size={13} class="flex-none" aria-hidden="true" />
      {told.words}
    </span>
  );
};
