/** A stretch of an article's line, and where it leads if it is a link. */
export type ArticleSpan = { text: string; href?: string };

/** A paragraph with its lines, or a list with its items. */
export type ArticleBlock = { kind: 'paragraph' | 'list'; lines: ArticleSpan[][] };

/** `[words](address)`, or an address written out. */
const LINK = /\[([^\][\n]+)\]\(([^()\s]+)\)|https?:\/\/[^\s<>"'`()[\]]+/giu;
const ITEM = /^\s*[-*] +/;

const leadsToWeb = (address: string): boolean =>
  /^https?:\/\//i.test(address) && URL.canParse(address);

const spansOf = (line: string): ArticleSpan[] => {
  const spans: ArticleSpan[] = [];
  let from = 0;
  for (const found of line.matchAll(LINK)) {
    // What ends the sentence is no part of an address that was written out.
    const whole = found[2] ? found[0] : found[0].replace(/[.,;:!?…]+$/u, '');
    const href = found[2] ?? whole;
    if (!leadsToWeb(href)) continue;
    if (found.index > from) spans.push({ text: line.slice(from, found.index) });
    spans.push({ text: found[1] ?? whole, href });
    from = found.index + whole.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
};

/**
 * An article's text taken apart, to be drawn as nodes and never as HTML: paragraphs between empty
 * lines, items behind `- `, links to http(s). Whatever else it holds stays text.
 */
export const readArticle = (body: string): ArticleBlock[] => {
  const blocks: ArticleBlock[] = [];
  let fresh = true;
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      fresh = true;
      continue;
    }
    const kind = ITEM.test(line) ? 'list' : 'paragraph';
    const spans = spansOf(line.replace(ITEM, ''));
    const last = blocks.at(-1);
    if (last && last.kind === kind && !fresh) last.lines.push(spans);
    else blocks.push({ kind, lines: [spans] });
    fresh = false;
  }
  return blocks;
};

const TARGET = /\[[^\][\n]+\]\(\s*([^)\s]*)/g;

/** Targets of links that lead elsewhere than to http(s), such as `javascript:`. */
export const badLinks = (body: string): string[] =>
  [...body.matchAll(TARGET)].map(([, target = '']) => target).filter((one) => !leadsToWeb(one));
