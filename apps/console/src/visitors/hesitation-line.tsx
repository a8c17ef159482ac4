import type { Hesitation } from '@aisle/protocol';
import { LifeBuoy } from 'lucide-preact';
import { hesitationWords } from './hesitation-words.ts';
import { visitorWords } from './words.ts';

/** Why she may need help, with its sign. */
export const HesitationLine = ({ hesitation }: { hesitation: Hesitation }) => (
  <span class="flex min-w-0 items-start gap-1.5 text-13 text-warn">
    <LifeBuoy size={14} class="mt-0.5 flex-none" aria-hidden="true" />
    <span class="min-w-0 break-words" dir="auto">
      <span class="sr-only">{visitorWords.mayNeedHelp}</span>
      {hesitationWords(hesitation)}
    </span>
  </span>
);
