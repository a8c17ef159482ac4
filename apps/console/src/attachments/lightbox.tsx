import type { AttachmentLinks } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { Download, X, ZoomIn, ZoomOut } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { saveAs } from './save-as.ts';
import { attachmentWords } from './words.ts';

type Props = { name: string; links: AttachmentLinks | null; onClose: () => void };

/** A picture as large as the window, or as large as it is. Esc closes it. */
const Lightbox = ({ name, links, onClose }: Props) => {
  const [large, setLarge] = useState(false);
  const Zoom = large ? ZoomOut : ZoomIn;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-50 bg-scrim" />
        <Dialog.Popup class="fixed inset-0 z-50 flex flex-col overflow-hidden bg-surface outline-none sm:inset-4 sm:rounded-panel sm:border">
          <div class="flex h-14 flex-none items-center gap-1 border-b ps-4 pe-2">
            <Dialog.Title class="at-start min-w-0 flex-1 truncate font-medium" dir="auto">
              {name}
            </Dialog.Title>
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={large ? attachmentWords.fitToWindow : attachmentWords.actualSize}
              onClick={() => setLarge(!large)}
            >
              <Zoom size={18} aria-hidden="true" />
            </button>
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={attachmentWords.download}
              disabled={!links}
              onClick={() => links && saveAs(links.download)}
            >
              <Download size={18} aria-hidden="true" />
            </button>
            <Dialog.Close
              class="button button-quiet button-icon"
              aria-label={attachmentWords.closePhoto}
            >
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a large picture is scrolled by keys */}
          <div class="grid min-h-0 flex-1 overflow-auto bg-sunken" tabIndex={0}>
            {links?.full && (
              <img
                src={links.full}
                alt={name}
                class={`m-auto ${large ? 'max-w-none' : 'max-h-full max-w-full object-contain'}`}
              />
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default Lightbox;
