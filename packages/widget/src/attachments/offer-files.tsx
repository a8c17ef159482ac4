import type { ShopperClient } from '@aisle/client';
import { effect, signal } from '@preact/signals-core';
import { append, type Child, collect } from '../dom/nodes.ts';
import type { Host } from '../host.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';
import { attachment as english } from '../words/en-attachment.ts';
import type { AttachmentWords } from '../words/words.ts';
import css from './offer-files.css?inline';
import { createUploads, type Upload, type Uploads } from './uploads.ts';

const CLIP =
  'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6';
// A phone offers its camera of itself where pictures are among what is taken.
const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif,.pdf,.txt,.mp4';

type Needs = {
  root: ShadowRoot;
  element: HTMLElement;
  client: ShopperClient;
  room: Room;
  host: Host;
};

const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

const whyNot = (reason: string, words: AttachmentWords): string => {
  if (reason === 'too_long') return words.tooLarge;
  if (reason === 'unsupported') return words.unsupported;
  if (reason === 'invalid') return words.damaged;
  return reason === 'rate_limited' ? words.tooMany : words.notSent;
};

/** The same file is not taken another time either, if it is the file that is refused. */
const mayWork = (reason: string): boolean =>
  !['too_long', 'unsupported', 'invalid'].includes(reason);

type RowProps = { name: string; below: Child; act: Child; cancel: () => void; label: string };

const Row = ({ name, below, act, cancel, label }: RowProps): Child => (
  <li>
    <div>
      <p dir="auto">{name}</p>
      {below}
    </div>
    {act}
    <button type="button" class="round" aria-label={label} onClick={cancel}>
      <Icon name="close" size={16} />
    </button>
  </li>
);

const Again = ({ words, act }: { words: AttachmentWords; act: () => void }): Child => (
  <button type="button" class="text-button" onClick={act}>
    {words.retry}
  </button>
);

const UploadRow = (upload: Upload, uploads: Uploads, words: AttachmentWords): Child => {
  const { id, file, progress, state, reason } = upload;
  const { name } = file;
  const failed = state === 'failed';
  return Row({
    name: state === 'waiting' && progress ? `${name} · ${words.waiting}` : name,
    below: failed ? (
      <p role="alert">{whyNot(reason, words)}</p>
    ) : (
      <progress aria-label={name} max="1" value={progress} />
    ),
    act: failed && mayWork(reason) && <Again words={words} act={() => uploads.retry(id)} />,
    cancel: () => uploads.cancel(id),
    label: (failed ? words.remove : words.cancel)(name),
  });
};

/** Arrived, but finally refused as a message: what the outbox keeps of it. */
const RefusedRows = (client: ShopperClient, words: AttachmentWords): Child[] => {
  const thread = client.thread.value;
  return (thread?.bubbles.value ?? []).flatMap((bubble) => {
    if (bubble.kind !== 'failed' || bubble.item.name !== 'sendAttachment') return [];
    const { key } = bubble;
    return Row({
      name: words.file,
      below: <p role="alert">{words.notSent}</p>,
      act: <Again words={words} act={() => void thread?.retry(key)} />,
      cancel: () => void thread?.discard(key),
      label: words.remove(words.file),
    });
  });
};

/** The ways files come in beside the button. Returns how to stop. */
const takeFrom = (panel: HTMLElement, words: AttachmentWords, add: (files: File[]) => void) => {
  const over = signal(false);
  const sign = <p class="dropping">{[words.drop, <br />, words.allowed]}</p>;
  const stopSign = effect(() => {
    if (over.value) append(panel, sign);
    else (sign as ChildNode).remove();
  });
  const heard = new AbortController();
  const hear = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ) => panel.addEventListener(name, act, { signal: heard.signal });
  hear('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over.value = true;
  });
  hear('dragleave', ({ relatedTarget }) => {
    if (!panel.contains(relatedTarget as Node | null)) over.value = false;
  });
  hear('drop', (event) => {
    event.preventDefault();
    over.value = false;
    add(filesOf(event.dataTransfer));
  });
  hear('paste', (event) => {
    const files = filesOf(event.clipboardData);
    // Words that were copied with a picture of themselves are pasted as words.
    if (!files.length || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    add(files);
  });
  return () => {
    heard.abort();
    stopSign();
    (sign as ChildNode).remove();
  };
};

/**
 * Lets her send photos and files: by the clip in the composer, pasted, dropped on the panel. A chunk
 * of its own. Returns how to stop.
 */
export const offerFiles = async (needs: Needs): Promise<() => void> => {
  const { root, element, client, room, host } = needs;
  const composer = element.querySelector('.composer');
  const panel = element.querySelector<HTMLElement>('.panel');
  if (!composer || !panel) return () => {};
  const loaded = await room.words.families?.attachment();
  const words = loaded?.words.attachment ?? english;
  const uploads = createUploads(client, host.serverUrl);
  const add = (files: File[]) => {
    if (room.conversation.peek()?.status !== 'closed') uploads.add(files);
  };
  const box = document.createElement('div');
  const [clip, stopDrawing] = collect(() => {
    append(box, () => {
      const rows = [
        ...uploads.list.value.map((upload) => UploadRow(upload, uploads, words)),
        ...RefusedRows(client, words),
      ];
      return (
        rows.length > 0 && (
          <ul class="tray" aria-label={words.onTheWay}>
            {rows}
          </ul>
        )
      );
    });
    const label = `${words.attach}: ${words.allowed}`;
    return (
      <label class="round clip" title={label}>
        <svg class="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
          <path d={CLIP} />
        </svg>
        <input
          type="file"
          multiple
          accept={ACCEPT}
          aria-label={label}
          onChange={({ currentTarget }) => {
            const field = currentTarget as HTMLInputElement;
            add([...(field.files ?? [])]);
            field.value = '';
          }}
        />
      </label>
    );
  });
  composer.prepend(clip as Node);
  composer.before(box);
  const stops = [addSheet(root, css), takeFrom(panel, words, add), stopDrawing, uploads.stop];
  return () => {
    for (const stop of stops) stop();
    box.remove();
    (clip as ChildNode).remove();
  };
};
