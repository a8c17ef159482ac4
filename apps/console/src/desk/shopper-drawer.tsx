import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { deskWords } from './words.ts';

type Props = { onClose: () => void; children: ComponentChildren };

/** The shopper's pane where there is no room for a third one. */
export const ShopperDrawer = ({ onClose, children }: Props) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
      <Dialog.Popup class="fixed inset-y-0 end-0 z-40 flex w-[min(400px,100vw)] animate-enter flex-col border-s bg-paper shadow-float">
        <div class="flex h-12 flex-none items-center border-b px-4">
          <Dialog.Title class="font-semibold">{deskWords.shopperAndCart}</Dialog.Title>
          <Dialog.Close
            class="button button-quiet button-icon ms-auto"
            aria-label={deskWords.close}
          >
            <X size={18} aria-hidden="true" />
          </Dialog.Close>
        </div>
        <div class="min-h-0 flex-1">{children}</div>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);
