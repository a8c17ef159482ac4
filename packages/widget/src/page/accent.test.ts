import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentFor, contrast } from './accent.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the merchant’s accent', () => {
  test.each(['#ffffff', '#f4f1ec', '#1d1a17', '#2a2622'])(
    'can be read on %s, whatever it is',
    (surface) => {
      fc.assert(
        fc.property(colour, (accent) => {
          const { fill, onFill, ink } = accentFor(accent, surface, '#1e6b57');
          expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(fill, surface)).toBeGreaterThanOrEqual(1.3);
        }),
      );
    },
  );

  test('stays what it is where it can', () => {
    expect(accentFor('#1e6b57', '#ffffff', '#000000')).toEqual({
      fill: '#1e6b57',
      onFill: '#ffffff',
      ink: '#1e6b57',
    });
  });

  test('is black on yellow, and darker where yellow would be written', () => {
    const { fill, onFill, ink } = accentFor('#ffd400', '#ffffff', '#000000');
    expect([fill, onFill]).toEqual(['#ffd400', '#000000']);
    expect(ink).not.toBe('#ffd400');
  });

  test('falls back when it is no colour', () => {
    const wrong = accentFor('red; background: url(x)', '#ffffff', '#1e6b57');
    expect(wrong).toEqual(accentFor('#1e6b57', '#ffffff', '#000000'));
  });
});
