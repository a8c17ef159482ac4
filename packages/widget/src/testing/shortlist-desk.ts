import {
  EMPTY_SHORTLIST,
  type Entry,
  type Mark,
  ok,
  refuse,
  type Shortlist,
  withMark,
} from '@aisle/protocol';

type Needs = { entries: () => Entry[]; tell: (shortlist: Shortlist) => void };

type Payload = Record<string, unknown>;

/** What she keeps in view and sets aside, for the chat server of the tests. */
export const createShortlistDesk = ({ entries, tell }: Needs) => {
  let shortlist: Shortlist = EMPTY_SHORTLIST;
  const mark = (payload: Payload): unknown => {
    const { suggestionSeq, product: key, variantId, mark: how } = payload;
    const { productId } = key as { productId: string };
    const suggestion = entries()[Number(suggestionSeq) - 1]?.content;
    const found =
      suggestion?.kind === 'suggestion' &&
      suggestion.products.find(({ product }) => product.productId === productId);
    if (!found) return refuse('not_found', 'no such suggestion');
    const wanted = {
      product: found.product,
      suggestionSeq: Number(suggestionSeq),
      at: Date.now(),
      ...(typeof variantId === 'string' && { variantId }),
    };
    const now = withMark(shortlist, wanted, how as Mark);
    if (!now) return refuse('full', 'it holds no more');
    shortlist = { ...now, version: shortlist.version + 1 };
    tell(shortlist);
    return ok({ shortlist });
  };
  return {
    shortlist: () => shortlist,
    answer: (name: string, payload: Payload): unknown => {
      if (name === 'markProduct') return mark(payload);
      return name === 'fetchShortlist' ? ok({ shortlist }) : undefined;
    },
  };
};
