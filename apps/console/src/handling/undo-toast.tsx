import { Undo2, X } from 'lucide-preact';
import { Keys } from '../controls/keys.tsx';
import type { UndoOffer } from './undo.ts';
import { handlingWords } from './words.ts';

/** What has just been done, and the way back. */
export const UndoToast = ({ undo }: { undo: UndoOffer }) => {
  const offered = undo.offered.value;
  return (
    <div
      role="status"
      aria-label={handlingWords.done}
      class="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-4"
    >
      {offered && (
        <div class="float pointer-events-auto flex min-w-0 items-center gap-2 py-1.5 ps-4 pe-1.5">
          <span class="min-w-0 truncate">{offered.words}</span>
          <button type="button" class="button button-quiet text-accent!" onClick={undo.take}>
            <Undo2 size={16} aria-hidden="true" class="rtl:-scale-x-100" />
            {handlingWords.undo}
            <Keys keys="Alt U" />
          </button>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={handlingWords.dismiss}
            onClick={undo.dismiss}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
};
