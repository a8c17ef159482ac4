import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

type Props = {
  icon: ComponentChildren;
  /** Who calls or for whom it is, small above the words. */
  heading: ComponentChildren;
  words: string;
  /** The way there, and what it is called. */
  href: string;
  open: string;
  dismiss: string;
  /** She went there or waved it away. */
  onDone: () => void;
  class?: string;
};

/** Something calls the agent from elsewhere: what it is, the way there, and a way to wave it away. */
export const CallCard = ({ icon, heading, words, href, open, dismiss, onDone, ...rest }: Props) => (
  <div
    class={`float pointer-events-auto mb-2 flex max-w-140 min-w-0 items-center gap-3 py-2 ps-4 pe-1.5 ${rest.class ?? ''}`}
  >
    {icon}
    <span class="min-w-0 flex-1">
      <span class="block text-12 font-medium">{heading}</span>
      <span dir="auto" class="line-clamp-2 break-words">
        {words}
      </span>
    </span>
    <a class="button" href={href} onClick={onDone}>
      {open}
    </a>
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={dismiss}
      onClick={onDone}
    >
      <X size={16} aria-hidden="true" />
    </button>
  </div>
);
