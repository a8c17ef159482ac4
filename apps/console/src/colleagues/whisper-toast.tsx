import { Ear, X } from 'lucide-preact';
import { WithParts } from '../language/with-parts.tsx';
import type { Whispers } from './watch-whispers.ts';
import { colleagueWords } from './words.ts';

/** Somebody whispers in a conversation that is not on the screen: her words, and the way there. */
export const WhisperToast = ({ whispers }: { whispers: Whispers }) => {
  const now = whispers.waiting.value;
  return (
    <div
      role="alert"
      class="pointer-events-none fixed inset-x-0 top-36 z-30 flex justify-center px-4"
    >
      {now && (
        <div class="float pointer-events-auto flex max-w-140 min-w-0 items-center gap-3 border border-note-edge bg-note! py-2 ps-4 pe-1.5">
          <Ear size={18} aria-hidden="true" class="flex-none" />
          <span class="min-w-0 flex-1">
            <span class="block text-12 font-medium">
              <WithParts
                words={colleagueWords.whispers}
                parts={{ name: <bdi>{now.from.name}</bdi> }}
              />
            </span>
            <span dir="auto" class="line-clamp-2 break-words">
              {now.note.text}
            </span>
          </span>
          <a
            class="button"
            href={`/console/c/${now.note.conversationId}`}
            onClick={() => whispers.dismiss()}
          >
            {colleagueWords.open}
          </a>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={colleagueWords.dismiss}
            onClick={() => whispers.dismiss()}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
};
