import { NOTE_FACTS, type NotesTopic, type ProductNotes } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { Adviser } from '../sizing/adviser.tsx';
import type { Subject } from './card-model.ts';
import { ChartTable } from './chart-table.tsx';
import { FACTS, factWords, LIGHTS, sourceWords } from './notes-words.ts';
import { UnitSwitch } from './unit-switch.tsx';
import { noteWords } from './words.ts';

/** What the agent has chosen of a card. */
export type Picked = { markedSize: string | null; colour: string | null };

type Props = {
  topic: NotesTopic;
  subject: Subject;
  picked: Picked;
  onPick: (picked: Picked) => void;
};

/** What the card will show her. */
export const CardPreview = ({ topic, subject, picked, onPick }: Props) => {
  switch (subject.kind) {
    case 'nothing':
      return <Quiet>{noteWords.nothingYet}</Quiet>;
    case 'reading':
      return <Quiet>{noteWords.reading(subject.name)}</Quiet>;
    case 'failed':
      return (
        <Quiet>
          {subject.refusal.code === 'not_found'
            ? noteWords.unknown(subject.name)
            : noteWords.shopUnanswered}
        </Quiet>
      );
    case 'known': {
      const notes = subject.view.notes ?? {};
      return (
        <>
          {subject.view.shopAway && <p class="text-13 text-warn">{noteWords.shopAway}</p>}
          {topic === 'size' && <Size notes={notes} picked={picked} onPick={onPick} />}
          {topic === 'fabric' && <Fabric notes={notes} />}
          {topic === 'colour' && <Colours notes={notes} picked={picked} onPick={onPick} />}
        </>
      );
    }
  }
};

const Quiet = ({ children }: { children: preact.ComponentChildren }) => (
  <p role="status" class="py-8 text-center text-balance text-muted">
    {children}
  </p>
);

type PartProps = { notes: ProductNotes } & Pick<Props, 'picked' | 'onPick'>;

const Size = ({ notes, picked, onPick }: PartProps) => {
  const chart = notes.sizeChart?.value;
  const [unit, setUnit] = useState(chart?.unit ?? 'cm');
  if (!chart || !notes.sizeChart) return <Quiet>{noteWords.noChart}</Quiet>;
  const mark = (markedSize: string | null) => onPick({ ...picked, markedSize });
  return (
    <>
      <div class="flex items-center justify-between gap-3 text-13 text-muted">
        <span>{noteWords.markHint[chart.measures]}</span>
        <UnitSwitch unit={unit} onUnit={setUnit} />
      </div>
      <ChartTable chart={chart} unit={unit} marked={picked.markedSize} onMark={mark} />
      <p class="text-12 text-muted">{sourceWords(notes.sizeChart.source)}</p>
      <Adviser chart={chart} onTake={mark} />
    </>
  );
};

const Fabric = ({ notes }: Pick<PartProps, 'notes'>) => {
  const names = NOTE_FACTS.filter((name) => name !== 'sizeChart' && notes[name]);
  if (names.length === 0) return <Quiet>{noteWords.noFabric}</Quiet>;
  return (
    <dl class="text-13">
      {names.map((name) => (
        <div key={name} class="flex gap-3 border-t py-2 first:border-t-0">
          <dt class="w-28 flex-none text-muted">{FACTS[name]}</dt>
          <dd class="min-w-0 flex-1 break-words whitespace-pre-line">
            <bdi>{factWords(notes, name)}</bdi>
            <span class="block text-12 text-muted">
              {notes[name] && sourceWords(notes[name].source)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Colours = ({ notes, picked, onPick }: PartProps) => {
  const photos = notes.photos ?? [];
  if (photos.length === 0) return <Quiet>{noteWords.noPhotos}</Quiet>;
  const colours = [...new Set(photos.flatMap(({ colour }) => colour ?? []))];
  const shown = photos.filter(({ colour }) => picked.colour === null || colour === picked.colour);
  const choice = (colour: string | null, words: string) => (
    <button
      key={words}
      type="button"
      aria-pressed={picked.colour === colour}
      class={`button rounded-full! ${picked.colour === colour ? 'border-accent bg-tint' : ''}`}
      onClick={() => onPick({ ...picked, colour })}
    >
      {words}
    </button>
  );
  return (
    <>
      {colours.length > 1 && (
        <div class="flex flex-wrap gap-2">
          {choice(null, noteWords.allColours)}
          {colours.map((colour) => choice(colour, colour))}
        </div>
      )}
      <ul class="grid grid-cols-4 gap-3 max-sm:grid-cols-3">
        {shown.slice(0, 12).map((photo) => (
          <li key={`${photo.url} ${photo.light}`} class="min-w-0 text-12">
            <Picture src={photo.sizes?.[0]?.url ?? photo.url} class="aspect-[4/5] w-full" />
            <span class="mt-1 block">{LIGHTS[photo.light]}</span>
            <span class="block break-words text-muted">
              <bdi>{photo.colour}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {shown.length > 12 && <p class="text-12 text-muted">{noteWords.firstTwelve}</p>}
    </>
  );
};
