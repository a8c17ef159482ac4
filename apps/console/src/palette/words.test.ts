import { expect, test } from 'vitest';
import { matching, type PaletteEntry } from './palette-entries.ts';
import type { PaletteWords } from './words.ts';

const languages = import.meta.glob<Record<string, PaletteWords>>('./words{,.de,.ar}.ts', {
  eager: true,
});

test.each(Object.entries(languages))(
  'by %s, what the keys for macros and views type finds all of them',
  (_, module) => {
    const [words] = Object.values(module);
    if (!words) throw new Error('a words file has words');
    const entry = (key: string, said: string): PaletteEntry => ({
      ...{ key, words: said, keys: null, act: { kind: 'new_view' } },
    });
    const entries = [
      ...[entry('macro', words.macro('Late')), entry('view', words.view('Gifts'))],
      ...[entry('new', words.newView), entry('page', words.page('Report'))],
    ];
    const found = (typed: string) => matching(entries, `${typed} `).map(({ key }) => key);
    expect(found(words.macros)).toEqual(['macro']);
    expect(found(words.views)).toEqual(['view', 'new']);
  },
);
