import { ShopError } from '@aisle/commerce';
import {
  type DraftSource,
  type Entry,
  isSaid,
  LIMITS,
  type Product,
  type Shopper,
} from '@aisle/protocol';
import { conversations, entries, savedReplies } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import { readNotes } from '../notes/read-notes.ts';
import { describeShopper } from '../shoppers/describe-shopper.ts';
import { leaveOut } from '../writer/leave-out.ts';
import { chooseArticles, chooseReplies } from './choose-answers.ts';
import { tellNotes, tellProduct } from './tell-product.ts';

/** Something a draft may rest on, under a number the AI can name. */
export type Fact = { source: DraftSource; text: string };
export type Line = { who: 'shopper' | 'shop'; text: string };
export type Material = { locale: string | undefined; facts: Fact[]; lines: Line[] };

/** Of a conversation the last so many are told, and of each so many characters. */
const LINES = 20;
const LINE_LENGTH = 1_000;
const PRODUCTS = 4;

type Key = { platform: string; productId: string };

/**
 * All that leaves the house for a draft: the last words of the conversation, the products in her cart, on
 * her page and in what was suggested, what is known of them, and articles and saved replies that fit. No name, no
 * address, no order, no private note.
 */
export async function gatherMaterial(
  house: House,
  caller: AgentCaller,
  conversationId: string,
): Promise<Material> {
  const { storeId } = caller;
  const { read } = house.storage;
  const [found, page] = await Promise.all([
    conversations.findConversation(read, storeId, conversationId),
    entries.fetchEntries(read, { storeId, conversationId, limit: 2 * LINES }),
  ]);
  const shopper = found && (await describeShopper(house, storeId, found.shopperId));
  const said = (page?.entries ?? []).filter(({ content }) => isSaid(content)).slice(-LINES);
  const lines = said.flatMap(toLine);
  const [products, replies, articles] = await Promise.all([
    readProducts(house, storeId, keysOf(shopper, said)),
    savedReplies.listReplies(read, { storeId, agentId: caller.agent.agentId }),
    house.articleBook.of(storeId),
  ]);
  const asked = lines
    .filter(({ who }) => who === 'shopper')
    .slice(-3)
    .map(({ text }) => text)
    .join(' ');
  return {
    locale: shopper?.locale,
    lines,
    facts: [
      ...products,
      ...chooseArticles(articles, asked),
      ...chooseReplies(replies, asked, shopper?.locale),
    ],
  };
}

/** Words, and of a card what it is about. */
function toLine({ author, content }: Entry): Line[] {
  const who = author.kind === 'shopper' ? 'shopper' : 'shop';
  const parts: string[] = [];
  if ('text' in content && content.text) parts.push(leaveOut(content.text));
  if (content.kind === 'suggestion')
    parts.push(`(suggested: ${content.products.map(({ product }) => product.name).join(', ')})`);
  if (content.kind === 'bundle')
    parts.push(`(suggested together: ${content.lines.map(({ name }) => name).join(', ')})`);
  if (content.kind === 'attachment') parts.push('(a file)');
  return parts.length === 0 ? [] : [{ who, text: parts.join('\n').slice(0, LINE_LENGTH) }];
}

/** What she looks at first, then her cart, then what was last suggested. */
function keysOf(shopper: Shopper | null, said: readonly Entry[]): (Key | string)[] {
  const suggested = said.findLast(({ content }) => content.kind === 'suggestion')?.content;
  return [
    ...(shopper?.page?.product?.productId ? [shopper.page.product.productId] : []),
    ...(shopper?.cart?.cart.lines ?? []).map(({ ref }) => ref),
    ...(suggested?.kind === 'suggestion' ? suggested.products.map(({ product }) => product) : []),
  ];
}

async function readProducts(
  house: House,
  storeId: string,
  named: readonly (Key | string)[],
): Promise<Fact[]> {
  const catalogue = (await house.connectorOf(storeId))?.catalogue;
  const keys = new Map<string, Key>();
  for (const one of named) {
    const platform = typeof one === 'string' ? catalogue?.platform : one.platform;
    const productId = typeof one === 'string' ? one : one.productId;
    if (platform) keys.set(`${platform} ${productId}`, { platform, productId });
  }
  const facts = await Promise.all(
    [...keys.values()].slice(0, PRODUCTS).map(async (key): Promise<Fact[]> => {
      const [product, { notes }] = await Promise.all([
        findProduct(house, storeId, key),
        readNotes(house, { storeId, ...key }),
      ]);
      if (!product) return [];
      const { name } = product;
      const known = notes ? tellNotes(notes) : '';
      return [
        { source: { kind: 'product', name }, text: tellProduct(product) },
        ...(known ? [{ source: { kind: 'notes' as const, name }, text: known }] : []),
      ];
    }),
  );
  return facts.flat();
}

/** A shop that does not answer leaves a draft with less to go by. */
async function findProduct(house: House, storeId: string, key: Key): Promise<Product | null> {
  try {
    return (await (await house.connectorOf(storeId))?.catalogue.findProduct(key)) ?? null;
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    house.log.warn({ storeId, err: error }, 'the shop did not answer for a draft');
    return null;
  }
}

/** What stands in the agent's field, as it may be told. */
export const begunWords = (begun: string): string => leaveOut(begun).slice(0, LIMITS.messageLength);
