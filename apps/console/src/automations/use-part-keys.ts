import { useRef } from 'preact/hooks';

/** Names for the parts of a list that have none: one that is dropped takes its own along. */
export const usePartKeys = (
  count: number,
): { keys: readonly number[]; drop: (index: number) => void } => {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  while (keys.current.length < count) keys.current.push(next.current++);
  return { keys: keys.current, drop: (index) => void keys.current.splice(index, 1) };
};
