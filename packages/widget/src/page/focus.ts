import { computed, effect } from '@preact/signals-core';
import type { Room } from '../room.ts';

const REACHABLE =
  'button, a[href], textarea, input:not([type=radio]):enabled, input[type=radio]:checked, [tabindex="0"]';

/** Where the panel covers the page, Tab goes round inside it, not behind it. Returns how to stop. */
export const keepFocusIn = (element: HTMLElement, phone: MediaQueryList): (() => void) => {
  const keys = (press: KeyboardEvent): void => {
    if (press.key !== 'Tab' || !phone.matches) return;
    const stops = [...element.querySelectorAll<HTMLElement>(REACHABLE)].filter(
      (one) => one.getClientRects().length > 0,
    );
    const [from, to] = press.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (press.target !== from) return;
    press.preventDefault();
    to?.focus();
  };
  // Before the panel, which keeps its keys from the page.
  element.addEventListener('keydown', keys, true);
  return () => element.removeEventListener('keydown', keys, true);
};

/**
 * The field goes away when the conversation is closed, the way to a new one when she takes it: her
 * keys stay in the chat. Returns how to stop.
 */
export const keepFocusAtEnd = (element: HTMLElement, { conversation }: Room): (() => void) => {
  const closed = computed(() => conversation.value?.status === 'closed');
  const stop = effect(() => {
    if (closed.value && element.querySelector('.composer :focus'))
      element.querySelector<HTMLElement>('.log')?.focus();
  });
  const begin = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.ended'))
      element.querySelector('textarea')?.focus();
  };
  element.addEventListener('click', begin);
  return () => {
    stop();
    element.removeEventListener('click', begin);
  };
};
