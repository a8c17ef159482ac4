import type { Child } from '../dom/nodes.ts';

const initials = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
};

/** An agent's photo, or the initials where there is none. The name stands beside it. */
export const Face = ({ name, photo }: { name: string; photo?: string | undefined }): Child =>
  photo ? (
    <img class="face" src={photo} alt="" draggable="false" />
  ) : (
    <span class="face" aria-hidden="true">
      {initials(name)}
    </span>
  );
