import { useState } from 'preact/hooks';
import { controlWords } from './words.ts';

type Props = { label: string; link: string; hint: string };

/** A link that is shown once, to be copied. */
export const FreshLink = ({ label, link, hint }: Props) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link).catch(() => undefined);
    setCopied(true);
  };
  return (
    <div class="rounded-control bg-tint px-3 py-3">
      <label class="block">
        <span class="mb-1 block font-medium">{label}</span>
        <span class="flex gap-2">
          <input
            class="field h-10 font-mono text-13"
            dir="ltr"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button class="button h-10" type="button" onClick={() => void copy()}>
            {controlWords.copy}
          </button>
        </span>
      </label>
      <p class="mt-1 text-13 text-muted">{hint}</p>
      <p role="status" class="text-13 text-muted empty:hidden">
        {copied ? controlWords.copied : ''}
      </p>
    </div>
  );
};
