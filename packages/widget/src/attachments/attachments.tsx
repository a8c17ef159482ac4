import type { Attachment, AttachmentLinks } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { StartCards } from '../cards/card-family.ts';
import type { Child } from '../dom/nodes.ts';
import { attachment as english } from '../words/en-attachment.ts';
import type { AttachmentWords, NotesWords } from '../words/words.ts';
import css from './attachments.css?inline';

/** Longest sides of a picture in the log, in CSS pixels. */
const WIDEST = 240;
const PAPER = 'M14 3H6v18h12V7zM14 3v4h4';

type Find = (anew?: boolean) => Promise<AttachmentLinks | undefined>;
type Shown = { file: Attachment; find: Find; words: AttachmentWords };

const Shot = ({ file, find, words }: Shown): Child => {
  const { name, width = 1, height = 1 } = file;
  const url = signal<string | undefined>(undefined);
  const gone = signal(false);
  let tries = 0;
  const look = async (anew: boolean) => {
    url.value = (await find(anew))?.preview;
    gone.value = !url.value;
  };
  void look(false);
  const open = async (from: HTMLElement) => {
    const [zoom, links] = await Promise.all([
      import('../notes/zoom.tsx').catch(() => null),
      find(),
    ]);
    if (!zoom || !links?.full) return;
    const photo = {
      url: links.full,
      light: 'detail',
      source: { from: 'team', author: '', at: 0 },
    } as const;
    const saying = { ...words, detail: name, position: (at: number, of: number) => `${at}/${of}` };
    // Only what the photos of notes need of their words is asked of these.
    const asNotes = saying as unknown as NotesWords;
    zoom.openZoom(from, { photos: [photo], name: words.photo, words: asNotes, date: () => '' }, 0);
  };
  return (
    <button
      type="button"
      class="shot"
      aria-label={words.open(name)}
      // Its place is kept free: nothing moves when the picture comes.
      style={{
        width: `${Math.max(64, width * Math.min(1, WIDEST / Math.max(width, height)))}px`,
        'aspect-ratio': `${width} / ${height}`,
      }}
      onClick={({ currentTarget }) => void open(currentTarget)}
    >
      {() =>
        gone.value
          ? words.gone
          : url.value && (
              <img
                src={url.value}
                alt=""
                draggable="false"
                onError={() => {
                  tries += 1;
                  if (tries > 1) gone.value = true;
                  else void look(true);
                }}
              />
            )
      }
    </button>
  );
};

const Row = ({ file, find, words }: Shown): Child => {
  const gone = signal(false);
  const take = async () => {
    const links = await find();
    gone.value = !links;
    if (!links) return;
    const link = document.createElement('a');
    link.href = links.download;
    // In the frame of an isolated chat, too, only a file comes of it.
    link.target = '_blank';
    link.rel = 'noopener';
    link.click();
  };
  const size =
    file.bytes < 1e6
      ? `${Math.ceil(file.bytes / 1_000)} kB`
      : `${(file.bytes / 1e6).toFixed(1)} MB`;
  return (
    <button
      type="button"
      class="file"
      title={words.download(file.name)}
      onClick={() => void take()}
    >
      <svg class="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d={PAPER} />
      </svg>
      <span>
        <b dir="auto">{file.name}</b>
        <small role="status">{() => (gone.value ? words.gone : size)}</small>
      </span>
    </button>
  );
};

/** Begins showing photos and files of one conversation. */
export const startCards: StartCards = (
  { ask, conversationId, now },
  { attachment: words = english },
) => {
  const known = new Map<string, AttachmentLinks>();
  const find = async (attachmentId: string, anew: boolean) => {
    const kept = known.get(attachmentId);
    if (kept && !anew && kept.expiresAt > now()) return kept;
    const answer = await ask('fetchAttachment', { conversationId, attachmentId });
    if (!answer.ok) return undefined;
    known.set(attachmentId, answer.value);
    return answer.value;
  };
  return {
    css,
    draw: (_seq, content) => {
      if (content.kind !== 'attachment') return undefined;
      const shown: Shown = {
        file: content,
        find: (anew = false) => find(content.attachmentId, anew),
        words,
      };
      return content.width ? <Shot {...shown} /> : <Row {...shown} />;
    },
    stop: () => {},
  };
};
