import {
  type AgentRequests,
  type Content,
  type Entry,
  factsFrom,
  NOTE_FACTS,
  type NoteSource,
  ok,
  type ProductNotes,
  type Result,
  refuse,
} from '@aisle/protocol';
import { picture, productOf, WARES } from './wares.ts';

type Notes =
  | 'fetchProductNotes'
  | 'saveProductNotes'
  | 'undoProductNotes'
  | 'changePhoto'
  | 'arrangePhotos'
  | 'removePhoto'
  | 'sendNotes'
  | 'markSize';

type Answers = {
  [Name in Notes]: (payload: AgentRequests[Name]['parsed']) => Result<AgentRequests[Name]['reply']>;
};

type Add = (
  conversationId: string,
  clientId: string,
  content: Content,
) => Result<{ entry: Entry; repeated: boolean }>;

const shopSource: NoteSource = { from: 'shop', author: 'Aoife, knitter', at: 1_790_000_000_000 };

const shopsWord = (productId: string, shop: string): ProductNotes | null => {
  const ware = WARES.find((one) => one.productId === productId);
  if (!ware || productId === 'beanie') return null;
  return {
    ...factsFrom(shopSource, {
      material: 'Extra-fine merino, 19.5 micron, from Otago',
      fit: productId === 'troyer' ? 'Körpernah geschnitten, Schulternahtverlängerung' : 'Regular',
      stretch: 'Gives about 5 cm and springs back',
      shrinkagePercent: 2,
      care: 'Hand wash at 30° · Dry flat',
      weightGrams: 380,
      sizeChart: {
        unit: 'cm',
        measures: 'garment',
        columns: ['Chest', 'Length', 'Sleeve', 'Shoulder'],
        rows: ware.sizes.map((size, at) => ({
          size,
          values: [100 + at * 6, 66 + at * 2, 62 + at * 1.5, 42 + at * 1.5],
        })),
      },
    }),
    photos: Object.keys(ware.colours).flatMap((colour) =>
      (['daylight', 'indoor', 'on_body', 'detail'] as const).map((light) => ({
        url: picture(shop, ware, colour),
        light,
        colour,
        source: shopSource,
      })),
    ),
  };
};

/** Product notes of the practice shop, and what Mia has written down since. */
export const practiceNotes = (shop: string, add: Add): Answers => {
  const written = new Map<string, ProductNotes>();
  const view = (productId: string) => {
    const ours = written.get(productId) ?? {};
    const shops = shopsWord(productId, shop);
    const notes = { ...shops, ...ours };
    return { ours, shops, shopAway: false, notes: Object.keys(notes).length > 0 ? notes : null };
  };
  return {
    fetchProductNotes: ({ product }) => ok(view(product.productId)),
    saveProductNotes: ({ product: { productId }, changes }) => {
      const facts: Record<string, unknown> = { ...written.get(productId) };
      const source = { from: 'team', author: 'Mia Lindqvist', at: Date.now() };
      for (const name of NOTE_FACTS) {
        const value = changes[name];
        if (value === null) delete facts[name];
        else if (value !== undefined) facts[name] = { value, source };
      }
      written.set(productId, facts);
      return ok({ view: view(productId), conflicts: [] });
    },
    undoProductNotes: ({ product: { productId } }) => {
      written.delete(productId);
      return ok({ view: view(productId), conflicts: [] });
    },
    changePhoto: () => ok(null),
    arrangePhotos: () => ok(null),
    removePhoto: () => ok(null),
    sendNotes: ({ conversationId, clientId, product: { productId }, topic, markedSize, text }) => {
      const ware = WARES.find((one) => one.productId === productId);
      const { notes } = view(productId);
      if (!ware || !notes) return refuse('not_found', 'nothing is known of this product yet');
      const { platform, name, url, image } = productOf(ware, shop);
      return add(conversationId, clientId, {
        kind: 'notes',
        topic,
        product: { platform, productId, name, url, ...(image && { image }) },
        notes: topic === 'colour' ? { photos: notes.photos?.slice(0, 4) } : notes,
        ...(markedSize && { markedSize }),
        ...(text && { text }),
      });
    },
    markSize: ({ conversationId, clientId, notesSeq, size }) =>
      add(conversationId, clientId, {
        kind: 'size_marked',
        notesSeq,
        ...(size !== undefined && { size }),
      }),
  };
};
