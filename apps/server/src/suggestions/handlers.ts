import { fetchProductFacts } from './fetch-product-facts.ts';
import { fetchShortlist } from './fetch-shortlist.ts';
import { markProduct } from './mark-product.ts';
import { reportBundleAdded } from './report-bundle-added.ts';
import { reportSuggestionAdded } from './report-suggestion-added.ts';
import { sendBundle } from './send-bundle.ts';
import { suggestProducts } from './suggest-products.ts';

/** Who answers what is asked about suggestions, bundles and shortlists. */
export const suggestionHandlers = {
  shopper: {
    reportSuggestionAdded,
    reportBundleAdded,
    markProduct,
    fetchShortlist,
    fetchProductFacts,
  },
  agent: { suggestProducts, sendBundle, fetchShortlist },
} as const;
