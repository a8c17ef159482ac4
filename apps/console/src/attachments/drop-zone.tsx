import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { attachmentWords } from './words.ts';

type Props = {
  /** Absent where nothing may be sent: then nothing is taken. */
  onFiles: ((files: readonly File[]) => void) | null;
  children: ComponentChildren;
};

const carriesFiles = (data: DataTransfer | null): boolean =>
  data?.types.some((type) => /^Files$/.test(type)) ?? false;

/** The conversation as a place to drop files on and to paste them into. */
export const DropZone = ({ onFiles, children }: Props) => {
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving its parent.
  const depth = useRef(0);
  const enter = (event: DragEvent, by: 1 | -1) => {
    if (!onFiles || !carriesFiles(event.dataTransfer)) return;
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const take = (event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (!onFiles || files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <section
      aria-label={attachmentWords.chat}
      class="relative flex h-full min-h-0 flex-col"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => {
        // Also where nothing is taken: a file must not replace the console.
        if (carriesFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        take(event, event.dataTransfer);
      }}
      // Words that were copied with a picture of themselves are pasted as words.
      onPaste={(event) =>
        !event.clipboardData?.types.includes('text/plain') && take(event, event.clipboardData)
      }
    >
      {children}
      {over && (
        <div class="pointer-events-none absolute inset-2 z-10 grid place-items-center rounded-card border-2 border-dashed border-accent bg-tint text-center">
          <p class="max-w-80 text-balance">
            <span class="block font-medium">{attachmentWords.dropToSend}</span>
            <span class="block text-13 text-muted">{attachmentWords.allowed}</span>
          </p>
        </div>
      )}
    </section>
  );
};
