import { expect, test } from 'vitest';
import { textOfHtml } from './text-of-html.ts';
import { MOST_CHARACTERS, visibleWords } from './visible-words.ts';

const REPLY = 'reply+0123456789abcdef@chat.example';
const visible = (text: string) => visibleWords(text, 'reply+');

test.each([
  [
    'Gmail',
    `Yes please, size M.\n\nOn Thu, Nov 26, 2026 at 10:38 AM Mia (Wool) <chat@shop.example> wrote:\n\n> Hello,\n> It is warm.`,
    'Yes please, size M.',
  ],
  [
    'Gmail, its line broken',
    `Yes please.\n\nOn Thu, Nov 26, 2026 at 10:38 AM Mia (Wool)\n<${REPLY}> wrote:\n\n> Hello,`,
    'Yes please.',
  ],
  [
    'Gmail in German',
    `Ja, Größe M.\n\nAm Do., 26. Nov. 2026 um 10:38 Uhr schrieb Mia (Wool) <${REPLY}>:\n\n> Guten Tag`,
    'Ja, Größe M.',
  ],
  [
    'Gmail in French',
    `Oui, taille M.\n\nLe jeu. 26 nov. 2026 à 10:38, Mia (Wool) <${REPLY}> a écrit :\n\n> Bonjour`,
    'Oui, taille M.',
  ],
  [
    'Gmail in Arabic',
    `نعم من فضلك\n\nفي الخميس، 26 نوفمبر 2026 في 10:38 ص تمت كتابة ما يلي بواسطة Mia <${REPLY}>:\n\n> مرحبا`,
    'نعم من فضلك',
  ],
  [
    'Outlook',
    'Yes please\n\nFrom: Mia (Wool) <chat@shop.example>\nSent: Thursday, November 26, 2026 10:38 AM\nTo: Ida <ida@mail.example>\nSubject: Your conversation with Wool\n\n— Write your answer above this line —\n\nHello,\nIt is warm.',
    'Yes please',
  ],
  [
    'Outlook in German, with its bar',
    'Ja bitte\n\n________________________________\nVon: Mia (Wool) <chat@shop.example>\nGesendet: Donnerstag, 26. November 2026 10:38\nAn: Ida <ida@mail.example>\n\nGuten Tag',
    'Ja bitte',
  ],
  [
    'Thunderbird in German',
    'Ja, Größe M.\n\nAm 26.11.2026 um 10:38 schrieb Mia (Wool):\n> Guten Tag,\n> Es ist warm.',
    'Ja, Größe M.',
  ],
  [
    'Apple Mail on a phone',
    'Yes\n\nSent from my iPhone\n\n> On 26 Nov 2026, at 10:38, Mia (Wool) <chat@shop.example> wrote:\n> \n> Hello',
    'Yes',
  ],
  ['a signature', 'Yes\n\n-- \nIda Berg\nTel 123', 'Yes'],
  [
    'an answer below',
    'On Thu, Nov 26, 2026 at 10:38 AM Mia wrote:\n> Which size?\n\nM please',
    'M please',
  ],
  [
    'a program nobody knows',
    'Yes\n\n~~ Mia said ~~\n— Write your answer above this line —\nHello',
    'Yes\n\n~~ Mia said ~~',
  ],
  [
    'nothing quoted',
    'From the moss one I would like two.\n\nOn Friday at last',
    'From the moss one I would like two.\n\nOn Friday at last',
  ],
])('53 of a reply by %s only what is new is left', (_, text, words) => {
  expect(visible(text)).toBe(words);
  expect(visible(text.replaceAll('\n', '\r\n'))).toBe(words);
});

test('53 where all of it seems to be quoted, all of it stands: nothing is lost', () => {
  expect(visible('> M please')).toBe('> M please');
});

test.each([
  ['On ', 'On '],
  ['Le ', 'Le '],
  ['Am schrieb ', 'schrieb'],
  ['>', '>'],
  ['On Thu Nov 26 <a@b> ', '@'],
  ['-', '-'],
  ['From: a\nSent: b\n', 'a'],
])('53 a mail made of %j is read to a bounded length, and ends', (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  expect(visible(text).length).toBeLessThanOrEqual(MOST_CHARACTERS);
});

test('53 of HTML a reader’s words are left: no markup, no script, no quote', () => {
  const html = `<html><head><title>x</title><style>p{}</style></head><body>
    <p>Yes, <b>size&nbsp;M</b> &lt;please&gt;</p><script>alert(1)</script><img src=x onerror=alert(2)>
    <div>Two of <i>them</i><br>and a wrap</div>
    <div class="gmail_quote"><div>On Thursday Mia wrote:</div><blockquote>Hello</blockquote></div>
    <p>after</p></body></html>`;
  const text = textOfHtml(html);
  expect(text).toContain('Yes, size M <please>');
  expect(text).toContain('Two of them\nand a wrap');
  expect(text).not.toMatch(/alert|Hello|Mia wrote|gmail/);
  expect(text).toContain('after');
});

test('53 what Outlook puts below its own sign is quoted, also beside it', () => {
  const html =
    '<div>Ja bitte</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Mia</div><div>Guten Tag</div>';
  expect(textOfHtml(html)).toBe('Ja bitte');
});

test('53 markup that is never closed, or nested without end, is read even so', () => {
  expect(textOfHtml(`${'<div>'.repeat(50_000)}yes`)).toBe('yes');
  expect(textOfHtml('<p>yes<b><i>no</p')).toContain('yes');
});
