import { useEffect, useRef } from 'preact/hooks';

/**
 * For a form of several steps in one place: what had the focus is gone with the step before, so it
 * goes to the first field of the next, or to what else there can take it. Returns the form's ref.
 */
export const useStepFocus = <Place extends HTMLElement>(step: unknown) => {
  const place = useRef<Place>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    place.current?.querySelector<HTMLElement>('input, [tabindex="-1"], button')?.focus();
  }, [step]);
  return place;
};
