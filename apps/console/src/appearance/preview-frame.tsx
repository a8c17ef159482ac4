import type { OwnWords, StoreLook } from '@aisle/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import { appearanceWords } from './words.ts';

type Looks = StoreLook['appearance'];
/** Words that are being tried, in the chat of a language. */
type Saying = { words: OwnWords; locale: string };
type Props = { siteKey: string; appearance: Looks; saying?: Saying };

const PHONE = { name: appearanceWords.phone, width: 375, height: 667 };
const SIZES = [PHONE, { name: appearanceWords.desktop, width: 1_120, height: 720 }];

/** A colour picker tells of every shade on its way, a field of every letter. */
const SETTLES_MS = { looks: 300, words: 800 };

const addressOf = ({ siteKey, appearance, saying }: Props): string => {
  const asked = new URLSearchParams({ store: siteKey, ...appearance });
  if (saying) {
    asked.set('lang', saying.locale);
    asked.set('words', JSON.stringify(saying.words));
  }
  return `/console/preview.html?${asked}`;
};

/** The widget itself on a page that is nobody's, as large as a phone or a screen. */
export const PreviewFrame = (props: Props) => {
  const [chosen, setChosen] = useState(0);
  const wanted = addressOf(props);
  const settlesMs = props.saying ? SETTLES_MS.words : SETTLES_MS.looks;
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), settlesMs);
    return () => clearTimeout(timer);
  }, [wanted, settlesMs]);
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box);
  const { width, height } = SIZES[chosen] ?? PHONE;
  const scale = Math.min(1, room / width);
  return (
    <section aria-label={appearanceWords.preview}>
      <ChooseOne
        legend={appearanceWords.previewOn}
        names={SIZES.map(({ name }) => name)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div ref={box} class="overflow-hidden" style={{ height: `${height * scale}px` }}>
        <iframe
          title={appearanceWords.previewFrame}
          src={shown}
          width={width}
          height={height}
          class="origin-top-left rounded-card border bg-white rtl:origin-top-right"
          style={{ transform: `scale(${scale})`, maxWidth: 'none' }}
        />
      </div>
      <p class="mt-2 text-13 text-muted">{appearanceWords.previewHint}</p>
    </section>
  );
};

/** The width of an element, in CSS pixels, as it changes. */
const useWidth = (element: { current: HTMLElement | null }): number => {
  const [width, setWidth] = useState(375);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return width;
};
