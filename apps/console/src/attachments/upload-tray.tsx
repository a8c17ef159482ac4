import type { Refusal } from '@aisle/protocol';
import { Paperclip, RotateCw, X } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ACCEPT, sizeWords, uploadRefusalWords } from './file-words.ts';
import type { Upload, Uploads } from './uploads.ts';
import { attachmentWords } from './words.ts';

type Props = { uploads: Uploads; conversationId: string };

/** Files of this conversation that are on their way, above the field. */
export const UploadTray = ({ uploads, conversationId }: Props) => {
  const mine = uploads.list.value.filter((one) => one.conversationId === conversationId);
  if (mine.length === 0) return null;
  return (
    <ul
      aria-label={attachmentWords.onTheirWay}
      class="mb-2 max-h-44 overflow-y-auto rounded-card border px-3"
    >
      {mine.map((upload) => (
        <Row key={upload.attachmentId} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
};

const Row = ({ upload, uploads }: { upload: Upload; uploads: Uploads }) => {
  const { attachmentId, file, progress, state, refusal } = upload;
  return (
    <li class="flex items-center gap-3 border-b py-2 last:border-b-0">
      <Thumbnail file={file} />
      <div class="min-w-0 flex-1">
        <p class="at-start truncate text-13 font-medium" dir="auto">
          {file.name}
        </p>
        {state === 'failed' ? (
          <p role="alert" class="text-12 text-danger">
            {refusal && uploadRefusalWords(refusal)}
          </p>
        ) : (
          <p class="flex items-center gap-2 text-12 text-muted tabular-nums">
            <progress
              class="h-1 min-w-0 flex-1 accent-accent"
              aria-label={attachmentWords.sending(file.name)}
              max={1}
              value={progress}
            />
            {state === 'waiting' ? attachmentWords.waiting : sizeWords(file.size)}
          </p>
        )}
      </div>
      {state === 'failed' && refusal && mayWork(refusal) && (
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={attachmentWords.tryAgainWith(file.name)}
          title={attachmentWords.tryAgain}
          onClick={() => uploads.retry(attachmentId)}
        >
          <RotateCw size={16} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={
          state === 'failed'
            ? attachmentWords.removeFile(file.name)
            : attachmentWords.cancelFile(file.name)
        }
        title={state === 'failed' ? attachmentWords.remove : attachmentWords.cancel}
        onClick={() => uploads.cancel(attachmentId)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </li>
  );
};

/** The same file is not taken another time either, if it is the file that is refused. */
const mayWork = ({ code }: Refusal): boolean =>
  !['too_long', 'unsupported', 'invalid'].includes(code);

/** The agent's own picture, from her own disk. */
const Thumbnail = ({ file }: { file: File }) => {
  const url = useMemo(
    () => (/^image\/(png|jpeg|webp|gif)$/.test(file.type) ? URL.createObjectURL(file) : null),
    [file],
  );
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return url ? (
    <img src={url} alt="" class="size-10 flex-none rounded-control object-cover" />
  ) : (
    <span class="grid size-10 flex-none place-items-center rounded-control bg-sunken text-muted">
      <Paperclip size={16} aria-hidden="true" />
    </span>
  );
};

/** Opens the picker; what may be sent is said first. */
export const AttachButton = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => (
  <label
    class="button button-quiet button-icon cursor-pointer focus-within:outline-2 focus-within:outline-accent"
    title={attachmentWords.attach}
  >
    <Paperclip size={18} aria-hidden="true" />
    <input
      type="file"
      class="sr-only"
      multiple
      accept={ACCEPT}
      aria-label={attachmentWords.attach}
      onChange={(event) => {
        const field = event.currentTarget;
        onFiles([...(field.files ?? [])]);
        // So that the same file can be chosen again.
        field.value = '';
      }}
    />
  </label>
);
