import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { controlWords } from './words.ts';

type Props = {
  /** What the text is, such as `Snippet`. */
  name: string;
  text: string;
};

/** Text to take along: selected whole when it is reached, copied by a button. */
export const CopyBox = ({ name, text }: Props) => {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      // A page without https has no clipboard: the text is selected and can be copied by hand.
      () => setCopied('refused'),
    );
  return (
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
      <div class="flex items-center justify-end gap-3 px-2 pb-2">
        <span role="status" class="text-13 text-muted">
          {copied === 'yes' && controlWords.copied}
          {copied === 'refused' && controlWords.copyByHand}
        </span>
        <button class="button" type="button" onClick={() => void copy()}>
          {copied === 'yes' ? (
            <Check size={16} aria-hidden="true" />
          ) : (
            <Copy size={16} aria-hidden="true" />
          )}
          {controlWords.copy}
        </button>
      </div>
    </div>
  );
};
