import type { LetterWords } from './words/words.ts';

/** What a letter is made of: text stays text, whoever wrote it. */
export type Line =
  | { kind: 'words'; text: string }
  /** Somebody's own words, set apart. */
  | { kind: 'said'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'small'; text: string };

/** The letter as plain text. */
export const textOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => (line.kind === 'link' ? `${line.text}:\n${line.url}` : line.text))
    .join('\n\n');

const ESCAPES: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');

const STYLES = {
  words: 'margin:0 0 16px',
  said: 'margin:0 0 16px;padding:12px 16px;background:#f4f2ef;border-radius:10px',
  code: 'margin:0 0 16px;font-size:28px;letter-spacing:4px;font-weight:600',
  link: 'margin:0 0 16px',
  small: 'margin:0 0 8px;font-size:13px;color:#5f5b56',
} satisfies Record<Line['kind'], string>;

/** Nothing but web addresses is ever a link. */
const isWeb = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

const drawn = (line: Line): string => {
  const inner =
    line.kind === 'link' && isWeb(line.url)
      ? `<a href="${escaped(line.url)}" style="color:#1f5f4a">${escaped(line.text)}</a>`
      : broken(line.text);
  return `<p dir="auto" style="${STYLES[line.kind]}">${inner}</p>`;
};

/**
 * A page of these lines, for a letter or for whoever followed a link of one; `more` is our own HTML,
 * `style` a sheet for it, which mail programs would drop.
 */
export const pageOf = (
  lines: readonly Line[],
  {
    title,
    dir,
    locale,
    more = '',
    style = '',
  }: { title: string; locale: string; more?: string; style?: string } & Pick<LetterWords, 'dir'>,
): string =>
  `<!doctype html><html lang="${escaped(locale)}" dir="${dir}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>${style && `<style>${style}</style>`}</head>` +
  '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1d1b19;background:#fff">' +
  `<main style="max-width:560px;margin:auto">${lines.map(drawn).join('')}${more}</main></body></html>`;
