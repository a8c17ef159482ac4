import type { NoteFact, PhotoLight, ProductPhoto, Result } from '@aisle/protocol';
import type { TableReport } from '../controls/import-panel.tsx';
import { createPost, postTable, ROUTES } from '../controls/post.ts';

/** What an import would do, or has done, as the server tells it. */
export type ImportReport = TableReport & {
  products: {
    line: number;
    productId: string;
    name: string;
    added: NoteFact[];
    changed: NoteFact[];
  }[];
};

export type NewPhoto = {
  platform: string;
  productId: string;
  light: PhotoLight;
  colour?: string;
};

/** Routes beside the socket: photos and tables are too large for its frames. */
export type NotesDoor = {
  sendPhoto(about: NewPhoto, photo: Blob): Promise<Result<ProductPhoto>>;
  importTable(csv: string, basis?: string): Promise<Result<ImportReport>>;
};

export const createNotesDoor = (ask: typeof fetch): NotesDoor => {
  const post = createPost(ask);
  return {
    sendPhoto: ({ colour, ...about }, photo) => {
      const body = new FormData();
      body.append('photo', photo);
      const query = new URLSearchParams({ ...about, ...(colour && { colour }) });
      return post(`/photos?${query}`, body);
    },
    importTable: (csv, basis) => postTable(post, '/notes/import', csv, basis),
  };
};

/** Links a browser downloads. */
export const TABLES = {
  export: `${ROUTES}/notes/export.csv`,
  template: `${ROUTES}/notes/template.csv`,
};
