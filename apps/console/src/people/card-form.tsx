import { type AgentCard, DESK_LIMITS, type Refusal } from '@aisle/protocol';
import { useRef, useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { CardDoor } from './card-door.ts';
import { Face } from './face.tsx';

type Props = {
  card: AgentCard;
  door: CardDoor;
  /** Whose card, in words; empty for the own. */
  whose: string;
  onCard: (card: AgentCard) => void;
};

/** Said before a byte goes: what the server would refuse. */
const MOST_BYTES = 20 * 1_024 * 1_024;

/** Name and picture by which shoppers know somebody. */
export const CardForm = ({ card, door, whose, onCard }: Props) => {
  const [name, setName] = useState(card.name);
  const [told, setTold] = useState<Refusal | string>('');
  const [busy, setBusy] = useState(false);
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (busy || wanted === '') return;
    setBusy(true);
    const answer = await door.rename(card.name, wanted);
    setBusy(false);
    setTold(answer.ok ? 'Saved.' : answer.error);
    if (!answer.ok) return;
    setName(answer.value.card.name);
    onCard(answer.value.card);
  };
  return (
    <div class="flex flex-wrap items-start gap-x-6 gap-y-4">
      <Photo {...{ card, door, whose, busy, setBusy, setTold, onCard }} />
      <form class="min-w-52 flex-1" noValidate onSubmit={(event) => void rename(event)}>
        <Labelled
          label={whose ? `Name of ${whose}` : 'Name'}
          hint="Shoppers and colleagues read it."
          problem={name.trim() === '' ? 'Shoppers need to know whom they talk to.' : undefined}
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
                setTold('');
              }}
            />
          )}
        </Labelled>
        <button class="button mt-3" type="submit" aria-disabled={busy}>
          {whose ? `Save the name of ${whose}` : 'Save name'}
        </button>
      </form>
      <p
        role={typeof told === 'string' ? 'status' : 'alert'}
        class={`w-full text-13 empty:hidden ${typeof told === 'string' ? 'text-muted' : 'text-danger'}`}
      >
        {typeof told === 'string' ? told : sentence(told)}
      </p>
    </div>
  );
};

type PhotoProps = Props & {
  busy: boolean;
  setBusy: (busy: boolean) => void;
  setTold: (told: Refusal | string) => void;
};

const Photo = ({ card, door, whose, busy, setBusy, setTold, onCard }: PhotoProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const of = whose ? ` of ${whose}` : '';
  const send = async (photo: File | undefined) => {
    if (!photo) return;
    if (photo.size > MOST_BYTES)
      return setTold({ code: 'too_long', message: 'a photo may have 20 MB at most' });
    setBusy(true);
    setTold('Sending the photo.');
    const answer = await door.sendPhoto(photo);
    setBusy(false);
    setTold(answer.ok ? 'Saved. Shoppers see the new photo from now on.' : answer.error);
    if (answer.ok) onCard(answer.value.card);
  };
  const remove = async () => {
    setBusy(true);
    const answer = await door.removePhoto();
    setBusy(false);
    setTold(answer.ok ? 'The photo is gone. Initials stand in its place.' : answer.error);
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
          aria-label={`Photo${of}`}
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
          {card.photo ? `Change photo${of}` : `Choose a photo${of}`}
        </button>
        {card.photo && (
          <button
            type="button"
            class="button button-quiet"
            aria-disabled={busy}
            onClick={() => !busy && void remove()}
          >
            {`Remove photo${of}`}
          </button>
        )}
        <span class="text-12 text-muted">PNG, JPEG, WebP or AVIF. It is cut to a square.</span>
      </div>
    </div>
  );
};
