import { Ear, Lock } from 'lucide-preact';
import { pieces } from './mentions.ts';
import { privateNoteWords } from './words.ts';

type Props = {
  text: string;
  /** The agent it was whispered to. */
  whisperTo?: string | undefined;
  names: ReadonlyMap<string, string>;
  me: string;
};

const cards = (names: ReadonlyMap<string, string>) =>
  [...names].map(([agentId, name]) => ({ agentId, name }));

const titleWords = (whisperTo: string | undefined, names: Props['names'], me: string): string => {
  if (whisperTo === undefined) return privateNoteWords.note;
  if (whisperTo === me) return privateNoteWords.whisperToYou;
  const name = names.get(whisperTo);
  return name === undefined
    ? privateNoteWords.whisperToColleague
    : privateNoteWords.whisperTo(name);
};

/** A private note in the log: on its own colour, with a lock, and whom it calls. */
export const NoteBubble = ({ text, whisperTo, names, me }: Props) => (
  <div
    class={`max-w-[min(80%,34rem)] rounded-[14px] border border-note-edge bg-note px-3.5 py-2 text-ink ${
      whisperTo === undefined ? '' : 'border-2 border-dashed'
    }`}
  >
    <p class="mb-0.5 flex items-center gap-1 text-12 font-medium">
      {whisperTo === undefined ? (
        <Lock size={12} aria-hidden="true" />
      ) : (
        <Ear size={12} aria-hidden="true" />
      )}
      {titleWords(whisperTo, names, me)}
    </p>
    <p dir="auto" class="break-words whitespace-pre-wrap">
      {pieces(text, cards(names)).map(({ text: words, agentId }, at) =>
        agentId === undefined ? (
          words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note never changes
          <strong key={at} class={agentId === me ? 'underline' : ''}>
            {words}
          </strong>
        ),
      )}
    </p>
  </div>
);
