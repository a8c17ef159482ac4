import type { Refusal } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { routingWords } from './words.ts';

/** How the last save of one form went. */
export type Saving = {
  words: string;
  failed: boolean;
  /** Runs a save and tells of it. */
  run(save: () => Promise<Refusal | null>): Promise<void>;
  /** What was typed cannot be saved. */
  refuse(words: string): void;
  /** Something was typed since. */
  clear(): void;
};

export const useSaving = (): Saving => {
  const [told, setTold] = useState({ words: '', failed: false });
  const refuse = (words: string) => setTold({ words, failed: true });
  return {
    ...told,
    refuse,
    clear: () => setTold({ words: '', failed: false }),
    run: async (save) => {
      const refusal = await save();
      if (refusal) refuse(routingWords.notSaved(sentence(refusal)));
      else setTold({ words: routingWords.saved, failed: false });
    },
  };
};

/** The button of a form, with how it went beside it. */
export const SaveLine = ({ saving, name }: { saving: Saving; name: string }) => (
  <div class="flex flex-wrap items-center gap-3">
    <button class="button button-accent" type="submit" aria-label={name}>
      {routingWords.save}
    </button>
    <span role="status" class={`text-13 ${saving.failed ? 'text-danger' : 'text-muted'}`}>
      {saving.words}
    </span>
  </div>
);
