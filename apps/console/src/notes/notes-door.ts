import {
  type NoteFact,
  ok,
  type PhotoLight,
  type ProductPhoto,
  type Result,
  refuse,
} from '@aisle/protocol';

/** What an import would do, or has done, as the server tells it. */
export type ImportReport = {
  done: boolean;
  stale: boolean;
  problems: { line: number; message: string }[];
  products: {
    line: number;
    productId: string;
    name: string;
    added: NoteFact[];
    changed: NoteFact[];
  }[];
  basis: string;
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

const AT = '/api/v1/agent';

export const createNotesDoor = (ask: typeof fetch): NotesDoor => {
  const post = async <T>(path: string, body: BodyInit, type?: string): Promise<Result<T>> => {
    try {
      const headers = type ? { 'content-type': type } : {};
      const response = await ask(AT + path, { method: 'POST', headers, body });
      const told = (await response.json()) as Result<T>;
      return told.ok ? ok(told.value) : { ok: false, error: told.error };
    } catch {
      return refuse('unavailable', 'the server could not be reached');
    }
  };
  return {
    sendPhoto: ({ colour, ...about }, photo) => {
      const body = new FormData();
      body.append('photo', photo);
      const query = new URLSearchParams({ ...about, ...(colour && { colour }) });
      return post(`/photos?${query}`, body);
    },
    importTable: (csv, basis) =>
      post(
        `/notes/import${basis === undefined ? '' : `?${new URLSearchParams({ basis })}`}`,
        csv,
        'text/csv',
      ),
  };
};

/** Links a browser downloads. */
export const TABLES = {
  export: `${AT}/notes/export.csv`,
  template: `${AT}/notes/template.csv`,
};
