import type { ReplyPicture } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { FindLinks } from '../attachments/links.ts';
import { replyWords } from './words.ts';

type ThumbProps = { find: FindLinks; picture: Pick<ReplyPicture, 'pictureId' | 'name'> };

/** A small picture of a saved reply; `file`: one that has not been saved with it yet. */
export const ReplyThumb = ({ find, picture, file }: ThumbProps & { file?: File | undefined }) => {
  const { pictureId, name } = picture;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (file) {
      const own = URL.createObjectURL(file);
      setUrl(own);
      return () => URL.revokeObjectURL(own);
    }
    let here = true;
    void find(pictureId).then((links) => here && setUrl(links?.preview ?? null));
    return () => {
      here = false;
    };
  }, [find, pictureId, file]);
  // Signed for some minutes: one that ran out is asked for anew, once.
  const [again, setAgain] = useState(false);
  const renew = () => {
    if (again || file) return;
    setAgain(true);
    void find(pictureId, true).then((links) => setUrl(links?.preview ?? null));
  };
  return (
    <span class="block size-full overflow-hidden rounded-control bg-sunken">
      {url && <img src={url} alt={name} class="size-full object-cover" onError={renew} />}
    </span>
  );
};

type Props = {
  find: FindLinks;
  pictures: readonly ReplyPicture[];
  onDrop: (pictureId: string) => void;
};

/** Pictures that go with the next words, above the field. */
export const PicturesBeside = ({ find, pictures, onDrop }: Props) =>
  pictures.length === 0 ? null : (
    <ul aria-label={replyWords.picturesBeside} class="mb-2 flex flex-wrap gap-2">
      {pictures.map((picture) => (
        <li key={picture.pictureId} class="relative size-16">
          <ReplyThumb find={find} picture={picture} />
          <DropButton name={picture.name} onDrop={() => onDrop(picture.pictureId)} />
        </li>
      ))}
    </ul>
  );

export const DropButton = ({ name, onDrop }: { name: string; onDrop: () => void }) => (
  <button
    type="button"
    class="absolute -end-1.5 -top-1.5 grid size-6 place-items-center rounded-full border bg-surface"
    aria-label={replyWords.without(name)}
    onClick={onDrop}
  >
    <X size={14} aria-hidden="true" />
  </button>
);
