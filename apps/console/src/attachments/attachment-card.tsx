import type { Attachment, AttachmentLinks } from '@aisle/protocol';
import { Download, File as FileIcon, FileText, Film } from 'lucide-preact';
import { lazy, Suspense } from 'preact/compat';
import { useContext, useEffect, useState } from 'preact/hooks';
import { sizeWords } from './file-words.ts';
import { LinksContext } from './links.ts';
import { saveAs } from './save-as.ts';
import { attachmentWords } from './words.ts';

const Lightbox = lazy(() => import('./lightbox.tsx'));

type Props = { attachment: Attachment };

/** A file in the log: a picture to look at, or a row to take home. */
export const AttachmentCard = ({ attachment }: Props) =>
  attachment.width && attachment.height ? (
    <PictureCard attachment={attachment} width={attachment.width} height={attachment.height} />
  ) : (
    <FileRow attachment={attachment} />
  );

/** Longest sides of a picture in the log, in CSS pixels. */
const WIDEST = 320;
const TALLEST = 260;

const PictureCard = ({ attachment, width, height }: Props & { width: number; height: number }) => {
  const { links, anew } = useLinks(attachment.attachmentId);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const by = Math.min(1, WIDEST / width, TALLEST / height);
  return (
    <>
      <button
        type="button"
        aria-label={attachmentWords.openPhoto(attachment.name)}
        class="mt-1 block max-w-full overflow-hidden rounded-card border bg-sunken text-start"
        // Its place is kept free: nothing moves when the picture comes.
        style={{ width: Math.max(64, width * by), aspectRatio: `${width} / ${height}` }}
        onClick={() => setOpen(true)}
      >
        {links?.preview && !failed ? (
          <img
            src={links.preview}
            alt=""
            class="size-full object-cover"
            onError={() => void anew().then((came) => setFailed(!came))}
          />
        ) : (
          <span class="grid size-full place-items-center p-2 text-center text-12 text-muted">
            {failed ? attachmentWords.photoFailed : ''}
          </span>
        )}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Lightbox name={attachment.name} links={links} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

const useLinks = (attachmentId: string) => {
  const find = useContext(LinksContext);
  const [links, setLinks] = useState<AttachmentLinks | null>(null);
  const [tries, setTries] = useState(0);
  const look = async (again: boolean) => {
    const found = (await find?.(attachmentId, again)) ?? null;
    setLinks(found);
    return found !== null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when it appears
  useEffect(() => void look(false), [attachmentId, find]);
  return {
    links,
    /** Once more, with fresh links; false when that was tried already. */
    anew: async () => {
      setTries(tries + 1);
      return tries === 0 && (await look(true));
    },
  };
};

const iconOf = ({ type }: Attachment) => {
  if (type === 'video/mp4') return Film;
  return type === 'text/plain' || type === 'application/pdf' ? FileText : FileIcon;
};

const FileRow = ({ attachment }: Props) => {
  const find = useContext(LinksContext);
  const [gone, setGone] = useState(false);
  const Icon = iconOf(attachment);
  const take = async () => {
    const links = await find?.(attachment.attachmentId);
    setGone(!links);
    if (links) saveAs(links.download);
  };
  return (
    <button
      type="button"
      class="mt-1 flex max-w-[min(22rem,100%)] items-center gap-3 rounded-card border bg-surface px-3 py-2.5 text-start hover:bg-sunken"
      onClick={() => void take()}
    >
      <Icon size={22} class="flex-none text-muted" aria-hidden="true" />
      <span class="min-w-0 flex-1">
        <span class="sr-only">{attachmentWords.download} </span>
        <span class="at-start block truncate font-medium" dir="auto">
          {attachment.name}
        </span>
        <span class={`block text-12 ${gone ? 'text-danger' : 'text-muted'}`} role="status">
          {gone ? attachmentWords.fileFailed : sizeWords(attachment.bytes)}
        </span>
      </span>
      <Download size={16} class="flex-none text-muted" aria-hidden="true" />
    </button>
  );
};
