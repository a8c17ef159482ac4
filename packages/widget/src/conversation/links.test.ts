import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLinks } from './links.ts';

const hrefs = (text: string) => withLinks(text).flatMap(({ href }) => href ?? []);

describe('links in what people write', () => {
  test.each([
    ['see https://shop.example/a.', ['https://shop.example/a']],
    ['(https://shop.example/a)', ['https://shop.example/a']],
    [
      'https://shop.example/a_(b) or http://x.example?',
      ['https://shop.example/a_(b)', 'http://x.example'],
    ],
    ['“https://shop.example”, she said', ['https://shop.example']],
    ['https://shop.example/ä?q=1&r=2#s', ['https://shop.example/ä?q=1&r=2#s']],
    ['no address here', []],
  ])('%s', (text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,https',
    'shop.example',
    'xhttps://shop.example',
    '<a href="https',
    'ftp://shop.example',
    'https:/shop.example',
    'https://',
  ])('security 1: %s is no link', (text) => {
    expect(hrefs(text)).toEqual([]);
  });

  test('security 1: nothing is lost or added, and only http(s) is followed', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'https://a.example/x',
        'http://',
        '<img src=x>',
        'javascript:',
        ').',
        '"',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const stretches = withLinks(text);
        expect(stretches.map((one) => one.text).join('')).toBe(text);
        for (const { href } of stretches) if (href) expect(href).toMatch(/^https?:\/\/[^\s<>"]+$/i);
      }),
    );
  });
});
