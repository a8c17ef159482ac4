import type { NotesCard } from '@aisle/protocol';
import { NOTE_FACTS } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { ChartTable } from './chart-table.tsx';
import { FACTS, factWords, LIGHTS, sourceWords, TOPICS } from './notes-words.ts';
import { UnitSwitch } from './unit-switch.tsx';
import { noteWords } from './words.ts';

type Props = {
  card: NotesCard;
  marked: string | null;
  /** Absent while it is on its way. */
  onMark?: (size: string | null) => void;
};

/** A card of product notes in the log, as she sees it; a row of its chart can be marked anew. */
export const NotesLogCard = ({ card, marked, onMark }: Props) => {
  const { topic, product, notes } = card;
  const chart = notes.sizeChart?.value;
  const [unit, setUnit] = useState(chart?.unit ?? 'cm');
  return (
    <article
      aria-label={noteWords.cardOf(TOPICS[topic], product.name)}
      class="mt-1 w-[min(26rem,100%)] rounded-card border bg-surface p-3 text-start"
    >
      <div class="flex items-center gap-3">
        <Picture src={product.image} class="h-12 w-10" />
        <p class="min-w-0 flex-1">
          <span class="block font-medium">{TOPICS[topic]}</span>
          <span class="block text-13 break-words text-muted">
            <bdi>{product.name}</bdi>
          </span>
        </p>
        {chart && topic === 'size' && <UnitSwitch unit={unit} onUnit={setUnit} />}
      </div>
      {chart && topic === 'size' && (
        <div class="mt-2">
          <ChartTable chart={chart} unit={unit} marked={marked} {...(onMark && { onMark })} />
        </div>
      )}
      {topic === 'colour' ? (
        <ul class="mt-2 grid grid-cols-4 gap-2">
          {notes.photos?.map((photo) => (
            <li key={photo.url} class="min-w-0 text-12">
              <Picture src={photo.sizes?.[0]?.url ?? photo.url} class="aspect-[4/5] w-full" />
              <span class="mt-1 block break-words">{LIGHTS[photo.light]}</span>
              <span class="block break-words text-muted">
                <bdi>{photo.colour}</bdi>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <Facts card={card} />
      )}
    </article>
  );
};

const Facts = ({ card: { notes } }: Pick<Props, 'card'>) => (
  <dl class="mt-2 text-13">
    {NOTE_FACTS.filter((name) => name !== 'sizeChart' && notes[name]).map((name) => (
      <div key={name} class="flex gap-3 border-t py-1.5 first:border-t-0">
        <dt class="w-24 flex-none text-muted">{FACTS[name]}</dt>
        <dd class="min-w-0 flex-1 break-words whitespace-pre-line hyphens-auto">
          <bdi>{factWords(notes, name)}</bdi>
          <span class="block text-12 text-muted">
            {notes[name] && sourceWords(notes[name].source)}
          </span>
        </dd>
      </div>
    ))}
  </dl>
);
