import { DESK_LIMITS } from '@aisle/protocol';

const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
};

/** A shop's text as the protocol takes it: no U+0000, no broken characters, no tower of marks. */
export function plain(text: string, longest = 300): string {
  let marks = 0;
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\p{M}/gu, (mark) => {
      marks += 1;
      return marks > DESK_LIMITS.combiningMarks ? '' : mark;
    })
    .slice(0, longest)
    .toWellFormed()
    .trim();
}

/** HTML is text to us: tags fall away, entities become what they name. */
export function fromHtml(html: string, longest = 300): string {
  const text = html
    .slice(0, 100_000)
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) =>
      name.startsWith('#') ? fromCodePoint(name) : (named[name.toLowerCase()] ?? whole),
    )
    .replace(/\s+/g, ' ');
  return plain(text, longest);
}

function fromCodePoint(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

/** An http(s) address, absolute; undefined for anything else, such as `javascript:`. */
export function linkOf(address: string | null | undefined, base?: string): string | undefined {
  const url = address ? URL.parse(address, base) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.href.length <= 2_048 ? url.href : undefined;
}

/** The property, or nothing at all: strict shapes have no place for `undefined`. */
export const given = <Name extends string, Value>(
  name: Name,
  value: Value | null | undefined | '',
): { [Key in Name]?: Value } =>
  value === undefined || value === null || value === ''
    ? {}
    : ({ [name]: value } as { [Key in Name]?: Value });

/** Milliseconds since 1970 of a shop's date with its zone; undefined where it says none. */
export const instantOf = (text: string | null | undefined): number | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : at;
};
