import type { ProductPhoto } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { NotesWords } from '../words/words.ts';
import { labelOf, type PhotosProps, srcsetOf } from './photo-words.ts';
import { Source } from './source.tsx';

const Photo = ({
  photo,
  open,
  words,
}: {
  photo: ProductPhoto;
  open: (from: HTMLElement) => void;
  words: NotesWords;
}): Child => {
  const gone = signal(false);
  const label = labelOf(photo, words);
  return () =>
    gone.value ? (
      <p class="notes-gone">{words.gone}</p>
    ) : (
      <button
        type="button"
        aria-label={words.enlarge(label)}
        onClick={({ currentTarget }) => open(currentTarget)}
      >
        <img
          src={photo.url}
          srcset={srcsetOf(photo)}
          sizes="170px"
          alt=""
          loading="lazy"
          draggable="false"
          onError={() => {
            gone.value = true;
          }}
        />
      </button>
    );
};

/** Photos side by side, each with its light; one of them large on a tap. */
export const Photos = (props: PhotosProps): Child => {
  const { photos, words, date } = props;
  const [first] = photos;
  const open = (at: number) => async (from: HTMLElement) => {
    // A chunk that does not come leaves her with the photos as they are.
    const zoom = await import('./zoom.tsx').catch(() => null);
    zoom?.openZoom(from, props, at);
  };
  return (
    <div class="notes-photos">
      <ul>
        {photos.map((photo, at) => (
          <li>
            <Photo photo={photo} open={open(at)} words={words} />
            <p>
              <b>{words[photo.light]}</b> <span dir="auto">{photo.colour}</span>
            </p>
          </li>
        ))}
      </ul>
      {first && <Source source={first.source} date={date} />}
    </div>
  );
};
