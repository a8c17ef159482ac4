import type { PhotoLight, Product, ProductPhoto } from '@aisle/protocol';
import { ArrowLeft, ArrowRight, ImagePlus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import type { NotesView } from './card-model.ts';
import type { EditModel } from './edit-model.ts';
import { LIGHTS, sourceWords } from './notes-words.ts';
import { noteWords } from './words.ts';

type Props = { model: EditModel; view: NotesView; product: Product; mayWrite: boolean };

const lights = Object.keys(LIGHTS) as PhotoLight[];

const coloursOf = (product: Product): string[] =>
  product.options
    .filter(
      ({ name, values }) => /colou?r|farbe|couleur|لون/i.test(name) || values.some((v) => v.swatch),
    )
    .flatMap(({ values }) => values.map(({ value }) => value));

/** Photos true to colour: sent in, labelled, put in order. The shop's own stand behind them. */
export const PhotoShelf = ({ model, view, product, mayWrite }: Props) => {
  const ours = view.ours.photos ?? [];
  const shops = view.shops?.photos ?? [];
  const colours = coloursOf(product);
  return (
    <section class="mt-6" aria-labelledby="photos-title">
      <h3 id="photos-title" class="mb-2 font-semibold">
        {noteWords.photosTrue}
      </h3>
      <datalist id="colours">
        {colours.map((colour) => (
          <option key={colour} value={colour} />
        ))}
      </datalist>
      {mayWrite && <SendIn model={model} />}
      <ul
        class="mt-3 grid grid-cols-[repeat(auto-fill,minmax(148px,1fr))] gap-3"
        aria-label={noteWords.photos}
      >
        {ours.map((photo, at) => (
          <Photo
            key={photo.photoId}
            photo={photo}
            first={at === 0}
            last={at === ours.length - 1}
            model={model}
            mayWrite={mayWrite}
          />
        ))}
        {shops.map((photo) => (
          <li key={`${photo.url} ${photo.light}`} class="min-w-0 text-12">
            <Picture src={photo.url} class="aspect-[4/5] w-full" />
            <p class="mt-1 font-medium">{LIGHTS[photo.light]}</p>
            <p class="break-words text-muted">
              <bdi>{photo.colour}</bdi>
            </p>
            <p class="text-muted">{sourceWords(photo.source)}</p>
          </li>
        ))}
      </ul>
      {ours.length + shops.length === 0 && (
        <p class="text-13 text-muted">{noteWords.noPhotosYet}</p>
      )}
    </section>
  );
};

const SendIn = ({ model }: Pick<Props, 'model'>) => {
  const [light, setLight] = useState<PhotoLight>('daylight');
  const [colour, setColour] = useState('');
  const arriving = model.arriving.value > 0;
  return (
    <div class="flex flex-wrap items-end gap-3 rounded-control border border-dashed border-edge p-3">
      <LightSelect name={noteWords.light} light={light} onLight={setLight} />
      <label class="min-w-32 flex-1 text-12 text-muted">
        {noteWords.colour}
        <input
          class="field mt-0.5 h-9 py-0 text-14 text-ink"
          list="colours"
          dir="auto"
          maxLength={300}
          value={colour}
          onInput={(event) => setColour(event.currentTarget.value)}
        />
      </label>
      <label class="button cursor-pointer focus-within:outline-2 focus-within:outline-accent">
        <ImagePlus size={16} aria-hidden="true" />
        {arriving ? noteWords.sendingIn : noteWords.addPhotos}
        <input
          type="file"
          class="sr-only"
          multiple
          disabled={arriving}
          accept="image/png,image/jpeg,image/webp,image/avif"
          onChange={(event) => {
            const field = event.currentTarget;
            void model.sendPhotos([...(field.files ?? [])], light, colour);
            field.value = '';
          }}
        />
      </label>
      <p class="w-full text-12 text-muted">{noteWords.photosHint}</p>
    </div>
  );
};

type LightProps = { name: string; light: PhotoLight; onLight: (light: PhotoLight) => void };

const LightSelect = ({ name, light, onLight }: LightProps) => (
  <select
    aria-label={name}
    class="field mt-1 h-9 w-auto max-w-full py-0 text-14 text-ink"
    value={light}
    onChange={(event) =>
      onLight(lights.find((one) => one === event.currentTarget.value) ?? 'daylight')
    }
  >
    {lights.map((one) => (
      <option key={one} value={one}>
        {LIGHTS[one]}
      </option>
    ))}
  </select>
);

type PhotoProps = {
  photo: ProductPhoto;
  first: boolean;
  last: boolean;
} & Pick<Props, 'model' | 'mayWrite'>;

const Photo = ({ photo, first, last, model, mayWrite }: PhotoProps) => {
  const { photoId = '', light, colour = '' } = photo;
  const name = colour ? noteWords.photo(LIGHTS[light], colour) : LIGHTS[light];
  const tool = (label: string, icon: preact.VNode, rests: boolean, act: () => void) => (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={noteWords.ofPhoto(label, name)}
      title={label}
      disabled={rests}
      onClick={act}
    >
      {icon}
    </button>
  );
  return (
    <li class="min-w-0 text-12">
      <Picture src={photo.sizes?.[0]?.url ?? photo.url} class="aspect-[4/5] w-full" />
      {mayWrite ? (
        <>
          <span class="sr-only">{name}</span>
          <LightSelect
            name={noteWords.ofPhoto(noteWords.light, name)}
            light={light}
            onLight={(now) => void model.changePhoto(photoId, now, colour)}
          />
          <input
            class="field mt-1 h-9 py-0 text-13"
            aria-label={noteWords.ofPhoto(noteWords.colour, name)}
            placeholder={noteWords.colour}
            list="colours"
            dir="auto"
            defaultValue={colour}
            onChange={(event) => void model.changePhoto(photoId, light, event.currentTarget.value)}
          />
          <div class="mt-1 flex justify-between">
            {tool(
              noteWords.moveForward,
              <ArrowLeft size={16} class="rtl:-scale-x-100" aria-hidden="true" />,
              first,
              () => void model.movePhoto(photoId, -1),
            )}
            {tool(
              noteWords.moveBack,
              <ArrowRight size={16} class="rtl:-scale-x-100" aria-hidden="true" />,
              last,
              () => void model.movePhoto(photoId, 1),
            )}
            {tool(noteWords.remove, <Trash2 size={16} aria-hidden="true" />, false, () =>
              model.removePhoto(photoId),
            )}
          </div>
        </>
      ) : (
        <p class="mt-1 font-medium">{name}</p>
      )}
      <p class="text-muted">{sourceWords(photo.source)}</p>
    </li>
  );
};
