import type { NotesTopic } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { Picture } from '../controls/picture.tsx';
import type { DialogProps } from '../desk/dialogs.tsx';
import { type CardModel, createCardModel } from './card-model.ts';
import { CardPreview, type Picked } from './card-preview.tsx';
import { TOPICS } from './notes-words.ts';
import type { Candidate } from './stands-on.ts';
import { noteWords } from './words.ts';

type Props = DialogProps & { topic: NotesTopic };

/** A card of product notes: it stands on the likeliest product, and Enter sends it. */
const CardDialog = ({ desk, words, onClose, topic }: Props) => {
  const model = useMemo(() => createCardModel(desk, words), [desk, words]);
  const [picked, setPicked] = useState<Picked>({ markedSize: null, colour: null });
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const send = useRef<HTMLButtonElement>(null);
  const subject = model.subject.value;
  const choose = (candidate: Candidate) => {
    setPicked({ markedSize: null, colour: null });
    model.choose(candidate);
    send.current?.focus();
  };
  const submit = async () => {
    const sent = await model.send({
      topic,
      ...(topic === 'size' && picked.markedSize && { markedSize: picked.markedSize }),
      ...(topic === 'colour' && picked.colour && { colour: picked.colour }),
      ...(text.trim() && { text: text.trim() }),
    });
    if (sent) onClose();
    else setRefused(true);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={send}
          class="float fixed inset-x-0 top-[6vh] z-40 mx-auto flex max-h-[88vh] w-[min(620px,calc(100vw-32px))] flex-col overflow-hidden rounded-panel! max-sm:inset-0 max-sm:max-h-none max-sm:w-full max-sm:rounded-none!"
        >
          <div class="flex min-h-14 flex-none items-center gap-3 border-b px-4">
            <Dialog.Title class="text-16 font-semibold">{TOPICS[topic]}</Dialog.Title>
            <p class="at-start min-w-0 flex-1 truncate text-muted" dir="auto">
              {'name' in subject ? subject.name : ''}
            </p>
            <Dialog.Close class="button button-quiet button-icon" aria-label={noteWords.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div class="min-h-0 flex-1 space-y-4 overflow-y-auto p-4">
            <Subjects model={model} words={words} onChoose={choose} />
            <CardPreview topic={topic} subject={subject} picked={picked} onPick={setPicked} />
          </div>
          <form
            class="flex flex-none flex-wrap items-center gap-2 border-t p-4"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <input
              class="field h-9 min-w-40 flex-1 py-0"
              aria-label={noteWords.line}
              placeholder={noteWords.line}
              dir="auto"
              maxLength={5_000}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <button
              ref={send}
              type="submit"
              class="button button-accent"
              aria-disabled={subject.kind !== 'known'}
            >
              {noteWords.sendCard}
              <span class="max-sm:hidden" aria-hidden="true">
                <Keys keys="↵" />
              </span>
            </button>
            {refused && (
              <p role="alert" class="w-full text-13 text-danger">
                {noteWords.notKept}
              </p>
            )}
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export const SizeDialog = (props: DialogProps) => <CardDialog {...props} topic="size" />;
export const FabricDialog = (props: DialogProps) => <CardDialog {...props} topic="fabric" />;
export const ColourDialog = (props: DialogProps) => <CardDialog {...props} topic="colour" />;

type SubjectsProps = { model: CardModel; words: string; onChoose: (one: Candidate) => void };

/** What the card may be about, and a search for anything else. */
const Subjects = ({ model, words, onChoose }: SubjectsProps) => {
  const subject = model.subject.value;
  const name = 'name' in subject ? subject.name : null;
  return (
    <div>
      <input
        class="field h-9 py-0"
        aria-label={noteWords.anotherProduct}
        placeholder={noteWords.anotherProduct}
        autocomplete="off"
        defaultValue={words}
        onInput={(event) => model.look(event.currentTarget.value)}
      />
      <ul class="mt-2 flex gap-2 overflow-x-auto pb-1" aria-label={noteWords.products}>
        {model.found.value.map((product) => (
          <Chip
            key={product.productId}
            candidate={{ why: 'suggested', ...product }}
            said=""
            on={product.name === name}
            onChoose={onChoose}
          />
        ))}
        {model.found.value.length === 0 &&
          model.candidates.map((one) => (
            <Chip
              key={`${one.why} ${one.productId ?? one.name}`}
              candidate={one}
              said={noteWords.why[one.why]}
              on={one.name === name}
              onChoose={onChoose}
            />
          ))}
      </ul>
    </div>
  );
};

type ChipProps = {
  candidate: Candidate;
  said: string;
  on: boolean;
  onChoose: (one: Candidate) => void;
};

const Chip = ({ candidate, said, on, onChoose }: ChipProps) => (
  <li class="flex-none">
    <button
      type="button"
      aria-pressed={on}
      class={`flex items-center gap-2 rounded-control border p-1 pe-3 text-start ${on ? 'border-accent bg-tint' : ''}`}
      onClick={() => onChoose(candidate)}
    >
      <Picture src={candidate.image} class="size-9" />
      <span class="max-w-44 text-12 leading-tight">
        <span class="at-start block truncate font-medium" dir="auto">
          {candidate.name}
        </span>
        {said && <span class="block truncate text-muted">{said}</span>}
      </span>
    </button>
  </li>
);
