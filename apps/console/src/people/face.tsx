import { useState } from 'preact/hooks';
import { initials, yarnOf } from './shopper-name.ts';
import { YARN_CLASSES } from './yarn-classes.ts';

type Props = {
  agentId: string;
  name: string;
  photo: string | undefined;
  /** Size and letters, such as `size-8 text-12`. */
  class?: string;
};

/** A colleague's picture; initials where there is none or it does not come. The name stands beside it. */
export const Face = ({ agentId, name, photo, class: size = 'size-8 text-12' }: Props) => {
  const [broken, setBroken] = useState<string | null>(null);
  const shape = `${size} flex-none rounded-full`;
  if (photo && photo !== broken)
    return (
      <img
        class={`${shape} bg-sunken object-cover`}
        src={photo}
        alt=""
        decoding="async"
        onError={() => setBroken(photo)}
      />
    );
  return (
    <span
      class={`${shape} grid place-items-center font-semibold ${YARN_CLASSES[yarnOf(agentId)]}`}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
};
