import type { Clock, ShopperClient } from '@aisle/client';
import type { CartProposal, Entry, PageView, Product, Suggestion } from '@aisle/protocol';
import { type Basket, lineOf, variantOf } from './basket.ts';

type Needs = {
  basket: Basket;
  goods: readonly Product[];
  clock: Clock;
  /** Her page as it is now. */
  client: () => ShopperClient;
};

type Shown = Omit<PageView, 'at'>;

const OTHERS = {
  home: (origin: string): Shown => ({ url: `${origin}/`, title: 'Home' }),
  cart: (origin: string): Shown => ({ url: `${origin}/cart`, title: 'Cart' }),
};

const productPage = ({ url, name, image, productId, variants }: Product): Shown => {
  const price = variants[0]?.price;
  const product = { productId, name, ...(image && { image }), ...(price && { price }) };
  return { url, title: name, product };
};

/** What she does in the shop: pages, her cart, and what she makes of what she is offered. */
export const createShopping = ({ basket, goods, clock, client }: Needs) => {
  const good = (number: number): Product => {
    const product = goods[number % goods.length];
    if (!product) throw new Error('a shop without goods');
    return product;
  };
  let viewed = good(0);

  /** What is shown beside the chat matters less than the chat: a refusal ends nothing. */
  const report = async () => {
    await client().ask('reportCart', basket.report(clock.now()));
  };
  const show = (page: Shown) => client().reportPage({ ...page, at: clock.now() });

  const ofSuggestion = async (seq: number, { products }: Suggestion) => {
    const [first] = products;
    const variant = first && variantOf(first.product, first.variantId);
    if (!first || !variant) return;
    const line = lineOf(first.product, variant, 1);
    basket.put(line);
    await report();
    const { ref, name, options, quantity } = line;
    const added = { suggestionSeq: seq, ref, name, options, quantity };
    await client().queue('reportSuggestionAdded', added);
  };

  const accept = async (seq: number, { changes }: CartProposal): Promise<boolean> => {
    const conversationId = client().thread.peek()?.conversationId;
    if (!conversationId) return false;
    const claim = await client().ask('claimProposal', { conversationId, proposalSeq: seq });
    if (!claim.ok || claim.value.claim !== 'yours') return false;
    basket.apply(changes);
    await client().queue('answerProposal', {
      proposalSeq: seq,
      answer: {
        result: 'accepted',
        kept: changes.map((_, change) => ({ change })),
        subtotal: basket.subtotal(),
      },
    });
    await report();
    return true;
  };

  return {
    visit: (page: 'home' | 'product' | 'cart', number = 0): void => {
      if (page === 'product') viewed = good(number);
      show(page === 'product' ? productPage(viewed) : OTHERS[page](new URL(viewed.url).origin));
    },
    put: async (number: number, quantity: number): Promise<void> => {
      viewed = good(number);
      const variant = variantOf(viewed);
      if (!variant) return;
      basket.put(lineOf(viewed, variant, quantity));
      await report();
    },
    /** Puts in her words what the shop calls its goods. */
    fill: (words: string): string => words.replaceAll('{product}', viewed.name),
    add: async (entry: Entry | undefined): Promise<void> => {
      const { content, seq = 0 } = entry ?? {};
      if (content?.kind === 'suggestion') return ofSuggestion(seq, content);
      if (content?.kind !== 'bundle') return;
      for (const line of content.lines) basket.put(line);
      await report();
      const lines = content.lines.map(({ ref, name, options, quantity }) => ({
        ...{ ref, name, options, asked: quantity, added: quantity },
      }));
      await client().queue('reportBundleAdded', { bundleSeq: seq, lines });
    },
    /** Whether she has answered it: what is over by then is left alone. */
    decide: async (entry: Entry, result: 'accept' | 'decline'): Promise<boolean> => {
      if (entry.content.kind !== 'cart_proposal') return false;
      if (result === 'accept') return accept(entry.seq, entry.content);
      const answered = { proposalSeq: entry.seq, answer: { result: 'declined' } };
      return (await client().queue('answerProposal', answered)).ok;
    },
  };
};
