import { type AgentCard, DESK_LIMITS } from '@aisle/protocol';
import { useRef, useState } from 'preact/hooks';
import { locale } from '../language/current.ts';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { CardDoor } from './card-door.ts';
import { Face } from './face.tsx';
import { peopleWords } from './words.ts';

type Props = {
  card: AgentCard;
  door: CardDoor;
  /** Whose card, in words; empty for the own. */
  whose: string;
  onCard: (card: AgentCard) => void;
};

/** Said before a byte goes: what the server would refuse. */
const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1_024 * 1_024;
const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' });

/** What became of the last try; `trouble`: it was refused. */
type Told = { words: string; trouble: boolean };

const NOTHING: Told = { words: '', trouble: false };
const well = (words: string): Told => ({ words, trouble: false });
const trouble = (words: string): Told => ({ words, trouble: true });

/** Name and picture by which shoppers know somebody. */
export const CardForm = ({ card, door, whose, onCard }: Props) => {
  const [name, setName] = useState(card.name);
  const [told, setTold] = useState<Told>(NOTHING);
  const [busy, setBusy] = useState(false);
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (busy || wanted === '') return;
    setBusy(true);
    const answer = await door.rename(card.name, wanted);
    setBusy(false);
    setTold(answer.ok ? well(peopleWords.saved) : trouble(sentence(answer.error)));
    if (!answer.ok) return;
    setName(answer.value.card.name);
    onCard(answer.value.card);
  };
  return (
    <div class="flex flex-wrap items-start gap-x-6 gap-y-4">
      <Photo {...{ card, door, whose, busy, setBusy, setTold, onCard }} />
      <form class="min-w-52 flex-1" noValidate onSubmit={(event) => void rename(event)}>
        <Labelled
          label={whose ? peopleWords.nameOf(whose) : peopleWords.name}
          hint={peopleWords.nameHint}
          problem={name.trim() === '' ? peopleWords.nameless : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10 max-w-90"
              dir="auto"
              autocomplete="off"
              maxLength={DESK_LIMITS.agentName}
              value={name}
              onInput={(event) => {
                setName(event.currentTarget.value);
                setTold(NOTHING);
              }}
            />
          )}
        </Labelled>
        <button class="button mt-3" type="submit" aria-disabled={busy}>
          {whose ? peopleWords.saveOf(whose) : peopleWords.save}
        </button>
      </form>
      <p
        role={told.trouble ? 'alert' : 'status'}
        class={`w-full text-13 empty:hidden ${told.trouble ? 'text-danger' : 'text-muted'}`}
      >
        {told.words}
      </p>
    </div>
  );
};

const chooseWords = ({ photo }: AgentCard, whose: string): string => {
  if (whose === '') return photo ? peopleWords.changePhoto : peopleWords.choosePhoto;
  return photo ? peopleWords.changePhotoOf(whose) : peopleWords.choosePhotoOf(whose);
};

type PhotoProps = Props & {
  busy: boolean;
  setBusy: (busy: boolean) => void;
  setTold: (told: Told) => void;
};

const Photo = ({ card, door, whose, busy, setBusy, setTold, onCard }: PhotoProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const send = async (photo: File | undefined) => {
    if (!photo) return;
    if (photo.size > MOST_BYTES)
      return setTold(trouble(peopleWords.photoTooLarge(megabytes.format(MOST_MEGABYTES))));
    setBusy(true);
    setTold(well(peopleWords.photoSending));
    const answer = await door.sendPhoto(photo);
    setBusy(false);
    setTold(answer.ok ? well(peopleWords.photoSaved) : trouble(sentence(answer.error)));
    if (answer.ok) onCard(answer.value.card);
  };
  const remove = async () => {
    setBusy(true);
    const answer = await door.removePhoto();
    setBusy(false);
    setTold(answer.ok ? well(peopleWords.photoRemoved) : trouble(sentence(answer.error)));
    if (!answer.ok) return;
    const { photo: _, ...rest } = card;
    onCard(rest);
    // The button that had the focus is gone, too.
    button.current?.focus();
  };
  return (
    <div class="flex items-center gap-4">
      <Face {...card} photo={card.photo} class="size-16 text-20" />
      <div class="flex flex-col items-start gap-1">
        <input
          ref={picker}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/avif"
          class="hidden"
          aria-label={whose ? peopleWords.photoOf(whose) : peopleWords.photo}
          onChange={({ currentTarget }) => {
            void send(currentTarget.files?.[0]);
            // The same file may be chosen again after it was refused.
            currentTarget.value = '';
          }}
        />
        <button
          ref={button}
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => !busy && picker.current?.click()}
        >
          {chooseWords(card, whose)}
        </button>
        {card.photo && (
          <button
            type="button"
            class="button button-quiet"
            aria-disabled={busy}
            onClick={() => !busy && void remove()}
          >
            {whose ? peopleWords.removePhotoOf(whose) : peopleWords.removePhoto}
          </button>
        )}
        <span class="text-12 text-muted">{peopleWords.photoHint}</span>
      </div>
    </div>
  );
};
