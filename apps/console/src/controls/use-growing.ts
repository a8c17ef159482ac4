import { useLayoutEffect } from 'preact/hooks';

/** The field grows with its text up to its largest height, then scrolls. */
export const useGrowing = (field: { current: HTMLTextAreaElement | null }, text: string) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for every text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
};
