import {
  type Content,
  DESK_LIMITS,
  type OrderUpdate,
  type Product,
  type Suggestion,
} from '@aisle/protocol';
import { attachments, conversations, entries } from '@aisle/storage';
import { fullFile } from '../attachments/develop-picture.ts';
import { askShop } from '../catalogue/ask-shop.ts';
import { moneyIn } from '../money-in.ts';
import { appointmentIn, callLines, proposedLines } from './call-lines.ts';
import type { Line } from './draw-letter.ts';
import type { MailedAppointment } from './mailer.ts';
import type { LetterWords } from './words/words.ts';
import type { Writing } from './write-letter.ts';

/** For so long a file is to be had by the link in a letter. */
const FILE_MS = 7 * 24 * 3_600_000;

/** What the letter's answers come to, and who wrote last; what she has seen meanwhile is left out. */
export async function answerLines(
  writing: Writing,
  seen: number,
): Promise<{ lines: Line[]; agent: string | undefined; appointments: MailedAppointment[] }> {
  const { house, letter, words } = writing;
  const { read } = house.storage;
  const { storeId, seqs, conversationId } = letter;
  const inConversation = { storeId, conversationId: conversationId ?? '' };
  const after = Math.min(...seqs) - 1;
  const limit = DESK_LIMITS.pageEntries;
  const page = await entries.fetchEntries(read, { ...inConversation, after, limit });
  const faces = await conversations.agentsOf(read, storeId, inConversation.conversationId);
  const lines: Line[] = [];
  const appointments = new Map<string, MailedAppointment>();
  let agent: string | undefined;
  for (const entry of page?.entries ?? []) {
    const { seq, author, content } = entry;
    if (!seqs.includes(seq) || seq <= seen || author.kind === 'shopper') continue;
    const by = author.kind === 'agent' ? author.agentId : '';
    const name = faces.find(({ agentId }) => agentId === by)?.name;
    if (name && name !== agent) lines.push({ kind: 'words', text: words.wrote(name) });
    agent = name ?? agent;
    lines.push(...(await contentLines(writing, content)));
    const one = appointmentIn(writing, entry);
    // The later word on the same appointment is the one that holds.
    if (one) appointments.set(one.uid, one);
  }
  return { lines, agent, appointments: [...appointments.values()] };
}

/** One answer: the words, then what came with them as links of today. */
export async function contentLines(writing: Writing, content: Content): Promise<Line[]> {
  const { words } = writing;
  const text = 'text' in content && content.text ? content.text : '';
  const said: Line[] = text ? [{ kind: 'said', text }] : [];
  switch (content.kind) {
    case 'message':
      return said;
    case 'suggestion': {
      const cards = content.products.map(({ product, variantId }) =>
        productLine(writing, product, variantId),
      );
      return [...said, ...watchLines(words, content), ...(await Promise.all(cards))];
    }
    case 'bundle':
      return [
        ...said,
        { kind: 'words', text: content.name },
        ...content.lines.map(({ name, options, quantity, unitPrice, ref: { url } }): Line => {
          const choice = options.map(({ value }) => value).join(', ');
          const words = [`${quantity} × ${name}`, choice, moneyIn(writing.locale, unitPrice)];
          const text = words.filter(Boolean).join(', ');
          return url ? { kind: 'link', text, url } : { kind: 'words', text };
        }),
      ];
    case 'notes':
      return [...said, { kind: 'link', text: content.product.name, url: content.product.url }];
    case 'attachment': {
      const line = await fileLine(writing, content.attachmentId);
      return line ? [...said, line] : said;
    }
    case 'order_update':
      return updateLines(words, content);
    case 'call_back_answered':
      return callLines(writing, content);
    case 'call_back_proposed':
      return proposedLines(writing, content);
    default:
      // What takes her cart, her page or a form is done in the chat.
      return [...said, { kind: 'words', text: words.seeInChat }];
  }
}

/** What a suggestion says of something she waits for (rule 65). */
const watchLines = ({ watch: told }: LetterWords, { watch }: Suggestion): Line[] =>
  watch ? [{ kind: 'words', text: told[watch.came ? 'came' : 'promised'][watch.for] }] : [];

/** Where her order stands (rule 66), with its parcels. */
const updateLines = (words: LetterWords, { number, status, tracking }: OrderUpdate): Line[] => [
  { kind: 'words', text: words.order[status](number) },
  ...tracking.map((parcel): Line => {
    const text = [parcel.carrier, parcel.number].filter(Boolean).join(', ') || words.followParcel;
    return parcel.url ? { kind: 'link', text, url: parcel.url } : { kind: 'words', text };
  }),
];

/** With the shop's price of this moment, where it answers. */
async function productLine(
  { house, letter, locale }: Writing,
  sent: Product,
  variantId: string | undefined,
): Promise<Line> {
  const { platform, productId } = sent;
  const now = await askShop(house, letter.storeId, async (catalogue) => ({
    ok: true,
    value: await catalogue.findProduct({ platform, productId }),
  }));
  const product = (now.ok && now.value) || sent;
  const chosen = product.variants.find((one) => one.variantId === variantId);
  const { price } =
    chosen ?? product.variants.reduce((a, b) => (a.price.amount <= b.price.amount ? a : b));
  const choice = chosen?.options.map(({ value }) => value).join(', ');
  const text = [product.name, choice, moneyIn(locale, price)].filter(Boolean).join(', ');
  return { kind: 'link', text, url: product.url };
}

async function fileLine(
  { house, letter, words }: Writing,
  attachmentId: string,
): Promise<Line | null> {
  const { storeId, conversationId } = letter;
  const asked = { storeId, conversationId: conversationId ?? '', attachmentId };
  const file = await attachments.findSent(house.storage.read, asked);
  if (!file) return null;
  const { fileKey, name, type } = file;
  const linked = { fileKey, file: fullFile(type), name };
  const url = house.fileLinks.urlOf(linked, house.clock() + FILE_MS);
  return { kind: 'link', text: `${words.download}: ${name}`, url };
}
