import { Ear } from 'lucide-preact';
import { CallCard } from '../controls/call-card.tsx';
import { WithParts } from '../language/with-parts.tsx';
import type { Whispers } from './watch-whispers.ts';
import { colleagueWords } from './words.ts';

/** Somebody whispers in a conversation that is not on the screen: her words, and the way there. */
export const WhisperToast = ({ whispers }: { whispers: Whispers }) => {
  const now = whispers.waiting.value;
  return (
    <div role="alert">
      {now && (
        <CallCard
          class="border border-note-edge bg-note!"
          icon={<Ear size={18} aria-hidden="true" class="flex-none" />}
          heading={
            <WithParts
              words={colleagueWords.whispers}
              parts={{ name: <bdi>{now.from.name}</bdi> }}
            />
          }
          words={now.note.text}
          href={`/console/c/${now.note.conversationId}`}
          open={colleagueWords.open}
          dismiss={colleagueWords.dismiss}
          onDone={() => whispers.dismiss()}
        />
      )}
    </div>
  );
};
