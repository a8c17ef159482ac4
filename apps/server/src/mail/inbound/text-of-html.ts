import { Parser } from 'htmlparser2';

/** Nothing a reader sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'title', 'template', 'noscript']);
const BLOCKS = new Set([
  ...['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'pre', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer'],
]);
/** Where mail programs put what is quoted, or who they are, as they mark it themselves. */
const QUOTED =
  /\b(gmail_quote|gmail_signature|yahoo_quoted|moz-cite-prefix|moz-signature|protonmail_quote|protonmail_signature_block|tutanota_quote|zmail_extra|OutlookMessageHeader)\b/;
const QUOTED_ID =
  /^(divRplyFwdMsg|appendonsend|Signature|mail-editor-reference-message-container)$/i;
/** What comes after these belongs to them, although it stands beside them. */
const REST_IS_QUOTED = /^(divRplyFwdMsg|appendonsend)$/i;

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'area', 'base', 'col']);

/** What a reader sees of a letter in HTML, without what it quotes. Markup never becomes ours. */
export function textOfHtml(html: string): string {
  let text = '';
  let depth = 0;
  /** Depth at which what is left out began; 0: nothing is left out. */
  let out = 0;
  let over = false;
  const parser = new Parser(
    {
      onopentag(name, { class: kind = '', id = '', type = '' }) {
        if (!VOID.has(name)) depth += 1;
        if (BLOCKS.has(name)) text += out || over ? '' : '\n';
        if (out || over) return;
        const cites = name === 'blockquote' && type === 'cite';
        if (UNSEEN.has(name) || cites || QUOTED.test(kind) || QUOTED_ID.test(id)) out = depth;
        over = REST_IS_QUOTED.test(id);
      },
      ontext(words) {
        if (!out && !over) text += words.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (out === depth) out = 0;
        depth -= 1;
        if (BLOCKS.has(name) && !out && !over) text += '\n';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
