import { createHash } from 'node:crypto';

/**
 * A UUIDv7 made from another id and from what it is for: whoever makes it again, in any process, makes
 * the same (rule 1). Its time is the other's.
 */
export const nameAfter = (id: string, ...what: (string | number)[]): string => {
  const hash = createHash('sha256').update(what.join(' ')).digest('hex');
  const [a, b, c] = [hash.slice(0, 3), hash.slice(3, 6), hash.slice(6, 18)];
  return `${id.slice(0, 13)}-7${a}-8${b}-${c}`;
};
