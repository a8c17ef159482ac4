import type { Guide } from '@aisle/protocol';
import { computed, signal } from '@preact/signals-core';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import type { GuideWords } from '../words/words.ts';
import { USUAL } from './places.ts';

type Props = { shelf: Shelf; words: GuideWords; origin: string; seq: number; guide: Guide };

type Result = 'shown' | 'missing' | 'refused';

/** A place of the shop that she can be shown, or not. */
export const GuideCard = ({ shelf, words, origin, seq, guide }: Props): Child => {
  /** The newest word on it: told before, here or in another tab, or just now. */
  const told = computed(() => {
    const followed = shelf.items.value.findLast(
      ({ content }) => content.kind === 'guide_followed' && content.guideSeq === seq,
    )?.content;
    return followed?.kind === 'guide_followed' ? followed.result : null;
  });
  const now = signal<Result | null>(null);
  const result = computed(() => now.value ?? told.value);
  const settle = (outcome: Result): void => {
    now.value = outcome;
    if (told.peek() !== outcome) {
      void shelf.queue('reportGuideFollowed', { guideSeq: seq, result: outcome });
    }
  };
  const show = async (): Promise<void> => {
    const selectors = guide.selector ? [guide.selector, ...USUAL[guide.place]] : USUAL[guide.place];
    settle((await shelf.pointAt(selectors)) ? 'shown' : 'missing');
  };
  const status = (): string => {
    const { shown, missing, notShown } = words;
    return result.value ? { shown, missing, refused: notShown }[result.value] : '';
  };
  const own = guide.url?.startsWith(`${origin}/`) ? guide.url : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a browser's own frame.
    <div class="way" role="group" aria-label={words.places[guide.place]}>
      <h3>{words.places[guide.place]}</h3>
      <p class="told" role="status">
        {status}
      </p>
      <div class="way-row">
        <button type="button" class="solid" onClick={() => void show()}>
          {() => (result.value === 'shown' ? words.again : words.showMe)}
        </button>
        {() =>
          result.value === 'missing' && own ? (
            <a class="quiet-link" href={own} target="_top">
              {words.openPage}
            </a>
          ) : (
            result.value === null && (
              <button type="button" class="quiet-link" onClick={() => settle('refused')}>
                {words.noThanks}
              </button>
            )
          )
        }
      </div>
    </div>
  );
};
