import type { SizeMarked } from '@aisle/protocol';
import { computed, type Signal, signal } from '@preact/signals-core';
import type { StartCards } from '../cards/card-family.ts';
import { notes as english } from '../words/en-notes.ts';
import { Chart } from './chart.tsx';
import { Fabric } from './fabric.tsx';
import css from './notes.css?inline';
import { Photos } from './photos.tsx';

/** Begins showing product notes of one conversation. */
export const startCards: StartCards = (shelf, { notes: words = english, locale }, origin) => {
  let dates: Intl.DateTimeFormat | undefined;
  const date = (at: number): string => {
    dates ??= new Intl.DateTimeFormat(locale, { dateStyle: 'medium', numberingSystem: 'latn' });
    return dates.format(at);
  };
  const units = new Map<number, Signal<'cm' | 'in'>>();
  /** The newest mark of this chart; undefined: it is as it was sent. */
  const markOf = (seq: number): SizeMarked | undefined =>
    shelf.items.value
      .map(({ content }) => content)
      .findLast(
        (content): content is SizeMarked =>
          content.kind === 'size_marked' && content.notesSeq === seq,
      );
  return {
    css,
    draw: (seq, content) => {
      if (content.kind !== 'notes') return null;
      const { topic, product, notes } = content;
      const { photos = [], sizeChart } = notes;
      const chart = sizeChart?.value;
      const unit = units.get(seq) ?? signal(chart?.unit ?? 'cm');
      units.set(seq, unit);
      const marked = computed(() => {
        const mark = markOf(seq);
        return mark ? mark.size : content.markedSize;
      });
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
        <div class="notes" role="group" aria-label={`${words[topic]}: ${product.name}`}>
          <div class="notes-head">
            {product.image && <img src={product.image} alt="" loading="lazy" />}
            <p>
              <b>{words[topic]}</b>
              <span dir="auto">{product.name}</span>
            </p>
            {product.url.startsWith(`${origin}/`) && (
              <a href={product.url} target="_top">
                {words.details}
              </a>
            )}
          </div>
          {chart && sizeChart && topic === 'size' && (
            <Chart {...{ chart, source: sizeChart.source, unit, marked, words, date }} />
          )}
          {topic !== 'colour' && <Fabric {...{ notes, words, date, locale }} />}
          {topic === 'colour' && <Photos {...{ photos, name: product.name, words, date }} />}
        </div>
      );
    },
    say: (content) => {
      if (content.kind !== 'size_marked') return '';
      return content.size === undefined ? words.unmarks : words.marks(content.size);
    },
    stop: () => {},
  };
};
