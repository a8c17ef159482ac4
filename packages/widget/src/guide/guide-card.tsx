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
  /** Told before: in another tab, or on an earlier page. */
  const told = computed(() => {
    const followed = shelf.items.value.findLast(
      ({ content }) => content.kind === 'guide_followed' && content.guideSeq === seq,
    )?.content;
    return followed?.kind === 'guide_followed' ? followed.result : null;
  });
  /** What came of it on this page. */
  const now = signal<Result | null>(null);
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
  // What was missing on an earlier page may be on this one; its ring there is long gone.
  const refused = () => (now.value ?? told.value) === 'refused';
  const open = () => now.value === null && (told.value === null || told.value === 'missing');
  const status = (): string => {
    if (refused()) return words.notShown;
    return now.value === 'shown' ? words.shown : now.value === 'missing' ? words.missing : '';
  };
  const elsewhere = guide.url?.startsWith(`${origin}/`) ? guide.url : undefined;
  const leads = () => now.value === 'missing' && elsewhere !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a browser's own frame.
    <div class="till" role="group" aria-label={words.places[guide.place]}>
      <h3>{words.places[guide.place]}</h3>
      <p class="told" role="status">
        {status}
      </p>
      <div class="till-row">
        {() =>
          leads() && (
            <a class="solid" href={elsewhere} target="_top">
              {words.openPage}
            </a>
          )
        }
        <button
          type="button"
          class={() => (leads() ? 'quiet-link' : 'solid')}
          onClick={() => void show()}
        >
          {() => ((now.value ?? told.value) === 'shown' ? words.again : words.showMe)}
        </button>
        {() =>
          open() && (
            <button type="button" class="quiet-link" onClick={() => settle('refused')}>
              {words.noThanks}
            </button>
          )
        }
      </div>
    </div>
  );
};
