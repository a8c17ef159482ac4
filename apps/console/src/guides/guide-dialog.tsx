import type { GuidePlace } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { CreditCard, Gift, MapPin } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { PLACES } from './guide-words.ts';

/** The way to the till: points at a place, sends a link to pay, asks about a present. */
const GuideDialog = ({ desk, onClose }: DialogProps) => {
  const [text, setText] = useState('');
  const send = (name: string, payload: object) => {
    const words = text.trim();
    void desk.thread.peek()?.queue(name, { ...payload, ...(words && { text: words }) });
    onClose();
  };
  const choice = (key: string, words: string, icon: preact.VNode, act: () => void) => (
    <li key={key}>
      <button
        type="button"
        class="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken"
        onClick={act}
      >
        {icon}
        {words}
      </button>
    </li>
  );
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup class="float fixed inset-x-0 top-[12vh] z-40 mx-auto flex max-h-[80vh] w-[min(420px,calc(100vw-32px))] flex-col gap-3 overflow-y-auto rounded-panel! p-5">
          <Dialog.Title class="text-16 font-semibold">The way to the till</Dialog.Title>
          <input
            aria-label="Words with it"
            dir="auto"
            class="h-10 rounded-control border border-edge bg-surface px-3 pointer-coarse:text-16"
            placeholder="A word with it, if you like"
            maxLength={5_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <ul class="flex flex-col">
            {(Object.keys(PLACES) as GuidePlace[]).map((place) =>
              choice(place, `Show: ${PLACES[place]}`, <MapPin size={18} aria-hidden="true" />, () =>
                send('pointAt', { place }),
              ),
            )}
            {choice('pay', 'Send a link to pay', <CreditCard size={18} aria-hidden="true" />, () =>
              send('sendCheckoutLink', {}),
            )}
            {choice('gift', 'Ask about the present', <Gift size={18} aria-hidden="true" />, () =>
              send('askForGift', {}),
            )}
          </ul>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default GuideDialog;
