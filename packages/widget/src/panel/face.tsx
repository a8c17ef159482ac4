import type { Child } from '../dom/nodes.ts';

const initials = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
};

/** An agent's photo over her initials, which stay where it does not come. The name stands beside it. */
export const Face = ({ name, photo }: { name: string; photo?: string | undefined }): Child => (
  <span class="face" aria-hidden="true">
    {initials(name)}
    {photo && <img src={photo} alt="" draggable="false" />}
  </span>
);
