import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';

type Props = { src: string | undefined; class: string };

/** A product's picture beside its name (so it has no text of its own); a quiet sign if it fails. */
export const Picture = ({ src, class: size }: Props) => {
  const [broken, setBroken] = useState<string | null>(null);
  const frame = `${size} flex-none rounded-control bg-sunken object-cover`;
  if (!src || broken === src) {
    return (
      <span class={`${frame} grid place-items-center text-muted`} aria-hidden="true">
        <ImageOff size={16} />
      </span>
    );
  }
  return (
    <img
      class={frame}
      src={src}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(src)}
    />
  );
};
