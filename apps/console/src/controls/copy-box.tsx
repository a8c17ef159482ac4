import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { controlWords } from './words.ts';

type Props = {
  /** What the text is, such as `Snippet`. */
  name: string;
  text: string;
};

/** Text to take along: selected whole when it is reached, copied by a button. */
export const CopyBox = ({ name, text }: Props) => (
  <div class="rounded-control border bg-sunken">
    <textarea
      readOnly
      aria-label={name}
      dir="ltr"
      rows={text.split('\n').length + 1}
      spellcheck={false}
      class="block w-full resize-none bg-transparent px-3 pt-3 font-mono text-13 leading-normal break-all outline-offset-0"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
    <div class="flex flex-row-reverse items-center gap-3 px-2 pb-2">
      <CopyButton text={text} />
    </div>
  </div>
);

/** Copies a text, and says whether it could. */
export const CopyButton = ({ text }: Pick<Props, 'text'>) => {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  // A page without https has no clipboard at all: what is shown can be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <button class="button" type="button" onClick={() => void copy()}>
        {copied === 'yes' ? (
          <Check size={16} aria-hidden="true" />
        ) : (
          <Copy size={16} aria-hidden="true" />
        )}
        {controlWords.copy}
      </button>
      <span role="status" class="text-13 text-muted">
        {copied === 'yes' && controlWords.copied}
        {copied === 'refused' && controlWords.copyByHand}
      </span>
    </>
  );
};
