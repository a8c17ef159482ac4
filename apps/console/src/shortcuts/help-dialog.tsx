import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-preact';
import { Keys } from '../controls/keys.tsx';
import { SHORTCUTS } from './shortcuts.ts';

/** Every shortcut. */
export const HelpDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
      <Dialog.Popup class="float fixed inset-x-0 top-[10vh] z-40 mx-auto max-h-[80vh] w-[min(440px,calc(100vw-32px))] overflow-y-auto rounded-panel! p-5">
        <div class="mb-3 flex items-center justify-between">
          <Dialog.Title class="text-16 font-semibold">Keyboard shortcuts</Dialog.Title>
          <Dialog.Close class="button button-quiet button-icon" aria-label="Close">
            <X size={18} aria-hidden="true" />
          </Dialog.Close>
        </div>
        <dl>
          {SHORTCUTS.map(({ id, words, keys }) => (
            <div key={id} class="flex items-center justify-between border-b py-2 last:border-b-0">
              <dt>{words}</dt>
              <dd>
                <Keys keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
        <p class="mt-3 text-13 text-muted">
          While you write, hold Alt: Alt P searches products, Alt ↓ opens the next conversation.
        </p>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
