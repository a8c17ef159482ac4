import type { AgentThread } from '@aisle/client';
import type { GuidePlace } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { CreditCard, Gift, MapPin } from 'lucide-preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { createGuideModel, type Way } from './guide-model.ts';
import { guideWords } from './words.ts';

/** The way to the till: points at a place, sends a link to pay, asks about a present. */
const GuideDialog = ({ desk, words, onClose }: DialogProps) => {
  const thread = desk.thread.value;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup class="float fixed inset-x-0 top-[12vh] z-40 mx-auto flex max-h-[80vh] w-[min(420px,calc(100vw-32px))] flex-col gap-3 overflow-y-auto rounded-panel! p-5">
          <Dialog.Title class="text-16 font-semibold">{guideWords.title}</Dialog.Title>
          {thread && <Ways thread={thread} words={words} onSent={onClose} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default GuideDialog;

type WaysProps = {
  thread: AgentThread;
  /** What was typed behind the command. */
  words: string;
  onSent: () => void;
};

const Ways = ({ thread, words, onSent }: WaysProps) => {
  const model = useMemo(() => createGuideModel(thread), [thread]);
  const [text, setText] = useState(words);
  const send = async (way: Way) => {
    if (await model.send(way, text)) onSent();
  };
  const act = (way: Way) => () => void send(way);
  return (
    <>
      <input
        aria-label={guideWords.wordsWith}
        dir="auto"
        class="field"
        placeholder={guideWords.wordsWithExample}
        maxLength={5_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <h3 class="heading pt-1">{guideWords.showHer}</h3>
      <ul class="-mx-3 grid grid-cols-2 gap-x-1">
        {(Object.keys(guideWords.places) as GuidePlace[]).map((place) => (
          <Choice
            key={place}
            icon={<MapPin size={18} aria-hidden="true" />}
            words={guideWords.places[place]}
            onChoose={act({ name: 'pointAt', place })}
          />
        ))}
      </ul>
      <h3 class="heading border-t pt-4">{guideWords.sendHer}</h3>
      <ul class="-mx-3">
        <Choice
          icon={<CreditCard size={18} aria-hidden="true" />}
          words={guideWords.linkToPay}
          not={model.noLink.value}
          onChoose={act({ name: 'sendCheckoutLink' })}
        />
        <Choice
          icon={<Gift size={18} aria-hidden="true" />}
          words={guideWords.giftQuestions}
          onChoose={act({ name: 'askForGift' })}
        />
      </ul>
      <p class="text-13 text-danger empty:hidden" role="alert">
        {model.failure.value}
      </p>
    </>
  );
};

type ChoiceProps = {
  icon: preact.VNode;
  words: string;
  /** Why it cannot be chosen; empty where it can. */
  not?: string;
  onChoose: () => void;
};

const Choice = ({ icon, words, not = '', onChoose }: ChoiceProps) => {
  const why = useId();
  return (
    <li>
      <button
        type="button"
        class="flex min-h-11 w-full items-center gap-3 rounded-control px-3 py-1.5 text-start enabled:hover:bg-sunken aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:hover:bg-transparent"
        aria-disabled={not !== ''}
        aria-describedby={not ? why : undefined}
        onClick={() => not === '' && onChoose()}
      >
        <span class="flex-none text-muted">{icon}</span>
        <span class="min-w-0">
          {words}
          {not && (
            <span id={why} class="block text-13 text-muted">
              {not}
            </span>
          )}
        </span>
      </button>
    </li>
  );
};
